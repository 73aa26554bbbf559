import { SubmitOnChange } from '#components/admin/list/submit-on-change.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { Select } from '#components/ui/select.tsx'
import { PERIODS, type Period } from '#domain/analytics/rules.ts'
import type { AnalyticsQuestion } from '#domain/analytics/schema.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'
import { analyticsHref } from './analytics-href.ts'

type Props = {
  question: AnalyticsQuestion
  editions: readonly Edition[]
  sections: { id: number; name: string }[]
  /** The headline, when the numbers are of one article. */
  articleName: string | null
  t: DeskTranslator
}

/** What the numbers are of; it lives in the address, to be bookmarked and sent on. */
export function AnalyticsFilters({ question, editions, sections, articleName, t }: Props) {
  return (
    <search className="grid gap-3">
      <nav aria-label={t('analytics.period')} className="-mx-1 flex gap-1 overflow-x-auto">
        {(Object.keys(PERIODS) as Period[]).map((period) => (
          <a
            key={period}
            href={analyticsHref({ ...question, period })}
            aria-current={question.period === period ? 'page' : undefined}
            className={cn(
              'whitespace-nowrap rounded-md px-2 py-1 text-sm text-soft hover:bg-sunken',
              question.period === period && 'bg-sunken font-medium text-ink',
            )}
          >
            {t(`analytics.periods.${period}`)}
          </a>
        ))}
      </nav>
      {articleName === null ? (
        <SubmitOnChange
          action="/admin/analytics"
          label={t('analytics.filter')}
          className="grid grid-cols-2 gap-2 sm:flex"
        >
          <input type="hidden" name="period" value={question.period} />
          <Select
            name="edition"
            aria-label={t('list.edition')}
            defaultValue={question.edition ?? ''}
            className="sm:w-40"
          >
            <option value="">{t('list.anyEdition')}</option>
            {editions.map((edition) => (
              <option key={edition} value={edition}>
                {t(`edition.${edition}`)}
              </option>
            ))}
          </Select>
          <Select
            name="sectionId"
            aria-label={t('list.section')}
            defaultValue={question.sectionId ?? ''}
            className="sm:w-48"
          >
            <option value="">{t('list.anySection')}</option>
            {sections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
          <Button type="submit" className="sr-only focus:not-sr-only focus:inline-flex">
            {t('list.submit')}
          </Button>
        </SubmitOnChange>
      ) : (
        <p className="text-sm">
          {t('analytics.ofArticle')}{' '}
          <a
            href={`/admin/articles/${question.articleId}`}
            className="font-medium underline underline-offset-4"
          >
            {articleName || t('article.untitled')}
          </a>
          {' · '}
          <a href={analyticsHref({ ...question, articleId: null })} className="underline underline-offset-4">
            {t('analytics.ofAll')}
          </a>
        </p>
      )}
    </search>
  )
}
