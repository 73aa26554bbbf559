import type { Analytics } from '#domain/analytics/editor-queries.ts'
import type { AnalyticsQuestion } from '#domain/analytics/schema.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { DeskTranslator } from '#lib/desk-i18n.ts'
import { analyticsHref, csvHref } from './analytics-href.ts'
import { campaignName, originName } from './analytics-words.ts'
import { type RankedRow, RankedTable } from './ranked-table.tsx'

type Props = {
  question: AnalyticsQuestion
  found: Analytics
  number: (value: number) => string
  t: DeskTranslator
}

/** The top lists of a period; a name leads to its own numbers, where there are such. */
export function AnalyticsTables({ question, found, number, t }: Props) {
  const lists: Record<Listed, RankedRow[]> = {
    articles: found.articles.map(({ id, name, edition, ...row }) => ({
      ...row,
      lang: name ? edition : undefined,
      key: id,
      name: name || t('article.untitled'),
      href: analyticsHref({ ...question, articleId: Number(id) }),
    })),
    authors: found.authors.map(({ id, ...row }) => ({ ...row, key: id })),
    sections: found.sections.map(({ id, name, ...row }) => ({
      ...row,
      key: id,
      name: id === '0' ? t('article.noSection') : name,
      href: analyticsHref({ ...question, sectionId: Number(id) }),
    })),
    editions: found.editions.map(({ id, ...row }) => ({
      ...row,
      key: id,
      name: t(`edition.${id as Edition}`),
      href: analyticsHref({ ...question, edition: id as Edition }),
    })),
    referrers: found.referrers.map(({ id, ...row }) => ({ ...row, key: id, name: originName(id, t) })),
    campaigns: found.campaigns.map((row) => ({ ...row, key: campaignName(row), name: campaignName(row) })),
  }
  return (
    <div className="grid gap-x-10 gap-y-9 lg:grid-cols-2">
      {LISTED.map((id) => (
        <RankedTable
          key={id}
          id={id}
          title={t(`analytics.tables.${id}`)}
          head={t(`analytics.heads.${id}`)}
          rows={lists[id]}
          none={t('analytics.none')}
          number={number}
          csvHref={csvHref(question, id)}
          hint={id === 'referrers' || id === 'campaigns' ? t(`analytics.hints.${id}`) : undefined}
          t={t}
        />
      ))}
    </div>
  )
}

const LISTED = ['articles', 'authors', 'sections', 'editions', 'referrers', 'campaigns'] as const
type Listed = (typeof LISTED)[number]
