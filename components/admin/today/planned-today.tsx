import type { PlannedItem } from '#domain/plans/rules.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'

type Props = { planned: readonly PlannedItem[]; t: DeskTranslator }

/** What is planned for today and not out yet; it leads to the article, or to the calendar where there is none. */
export function PlannedToday({ planned, t }: Props) {
  return (
    <section aria-labelledby="planned" className="grid min-w-0 content-start gap-2">
      <div className="flex items-baseline gap-3 border-line border-b pb-1.5">
        <h2 id="planned" className="font-semibold">
          {t('today.planned')}
        </h2>
        <a href="/admin/calendar" className="ml-auto text-soft text-xs underline underline-offset-4">
          {t('today.calendar')}
        </a>
      </div>
      {planned.length === 0 ? (
        <p className="py-1 text-sm text-soft">{t('today.noPlanned')}</p>
      ) : (
        <ul className="grid gap-px">
          {planned.map(({ id, title, time, edition, sectionName, editorName, article }) => (
            <li key={id} className="flex gap-3 py-1.5">
              <span className="w-16 shrink-0 text-soft text-xs leading-5 tabular-nums">{time}</span>
              <div className="min-w-0">
                <a
                  href={
                    article ? `/admin/articles/${article.id}` : `/admin/calendar?view=week&edition=${edition}`
                  }
                  lang={edition}
                  className="break-words font-medium leading-snug underline-offset-4 hover:underline"
                >
                  {title}
                </a>
                <p className="text-soft text-xs">
                  {[sectionName, editorName, article && t(`status.${article.stage}`)]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
