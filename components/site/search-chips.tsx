import type { Edition } from '#domain/editions/rules.ts'
import type { Facet, NamedFilter } from '#domain/search/rules.ts'
import type { SearchQuestion } from '#domain/search/schema.ts'
import { formatNumber, translator } from '#lib/i18n.ts'
import { formatDate } from '#lib/time.ts'
import { searchPath } from '#lib/url.ts'
import { filtersOf } from './search-address.ts'

type Props = { edition: Edition; question: SearchQuestion; filters: NamedFilter[] }

/** The filters that are set; each is a link to the same search without it. */
export function SearchChips({ edition, question, filters }: Props) {
  const t = translator(edition)
  const day = (given: string) => formatDate(`${given}T12:00:00Z`, edition)
  const chips: { name: string; without: string }[] = [
    ...filters.map(({ kind, name }) => ({ name: t(`search.kind.${kind}`, { name }), without: kind })),
    ...(question.from ? [{ name: t('search.since', { date: day(question.from) }), without: 'from' }] : []),
    ...(question.to ? [{ name: t('search.until', { date: day(question.to) }), without: 'to' }] : []),
  ]
  if (chips.length === 0) return null
  return (
    <ul className="search-chips">
      {chips.map(({ name, without }) => (
        <li key={without}>
          <a
            href={searchPath(edition, question.q, 1, { ...filtersOf(question), [without]: '' })}
            aria-label={t('search.remove', { name })}
          >
            {name}
            <span aria-hidden="true"> ×</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

type FacetsProps = { edition: Edition; question: SearchQuestion; facets: Facet[] }

/** What would narrow the answers, each a link to the same search with that filter. */
export function SearchFacets({ edition, question, facets }: FacetsProps) {
  const t = translator(edition)
  if (facets.length === 0) return null
  return (
    <nav aria-label={t('search.narrow')}>
      <ul className="search-chips">
        {facets.map(({ kind, slug, name, count }) => (
          <li key={`${kind} ${slug}`}>
            <a href={searchPath(edition, question.q, 1, { ...filtersOf(question), [kind]: slug })}>
              {t(`search.kind.${kind}`, { name })}
              <span className="quiet">{formatNumber(count, edition)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
