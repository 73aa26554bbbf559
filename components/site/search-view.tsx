import { CardMeta } from '#components/article/cards/card-meta.tsx'
import { CardPicture } from '#components/article/cards/card-picture.tsx'
import type { ArticleCard } from '#domain/articles/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { SearchHit, SearchPage } from '#domain/search/rules.ts'
import type { SearchQuestion } from '#domain/search/schema.ts'
import type { Section } from '#domain/sections/rules.ts'
import { translator } from '#lib/i18n.ts'
import { articlePath, searchPath, sectionPath } from '#lib/url.ts'
import { MarkedText } from './marked-text.tsx'
import { Pager } from './pager.tsx'
import { filtersOf } from './search-address.ts'
import { SearchChips, SearchFacets } from './search-chips.tsx'
import { SearchFilters } from './search-filters.tsx'

type Props = {
  edition: Edition
  editions: readonly Edition[]
  question: SearchQuestion
  found: SearchPage
  sections: Section[]
  /** News to read when nothing was found. */
  latest: ArticleCard[]
}

/** The search form, and what was found. */
export function SearchView({ edition, editions, question, found, sections, latest }: Props) {
  const t = translator(edition)
  const { filters, hits, page, hasOlder, isAsked } = found
  return (
    <div className="list-page">
      <header className="list-head">
        <h1>{t('search.title')}</h1>
        <SearchFilters
          edition={edition}
          editions={editions}
          question={question}
          filters={filters}
          sections={sections}
        />
        <SearchChips edition={edition} question={question} filters={filters} />
        <p className="list-description" role="status">
          {statusOf(edition, question, found)}
        </p>
        <SearchFacets edition={edition} question={question} facets={found.facets} />
      </header>
      {hits.length > 0 && (
        <ul className="list-cards">
          {hits.map((hit) => (
            <li key={hit.id}>
              <Hit hit={hit} />
            </li>
          ))}
        </ul>
      )}
      {isAsked && hits.length === 0 && (
        <Nothing edition={edition} question={question} sections={sections} latest={latest} />
      )}
      <Pager
        edition={edition}
        page={page}
        hasOlder={hasOlder}
        path={(number) => searchPath(edition, question.q, number, filtersOf(question))}
        isRanking
      />
    </div>
  )
}

function statusOf(edition: Edition, { q }: SearchQuestion, found: SearchPage): string {
  const t = translator(edition)
  const { isAsked, isMore, total: count, corrected, isLoose } = found
  if (!isAsked) return t('search.prompt')
  const counted = isMore ? t('search.manyResults', { count }) : t('search.results', { count })
  if (corrected) return `${t('search.corrected', { q, corrected })} ${counted}.`
  if (isLoose) return `${t('search.loose')} ${counted}.`
  return q ? `${counted} ${t('search.forQuery', { q })}` : counted
}

function Hit({ hit }: { hit: SearchHit }) {
  return (
    <article className={hit.picture ? 'card line-card has-picture' : 'card line-card'} lang={hit.edition}>
      <div className="line-card-text">
        <h2 className="card-headline">
          <a href={articlePath(hit)}>
            <MarkedText parts={hit.headlineParts} />
          </a>
        </h2>
        <p className="card-standfirst">
          <MarkedText parts={hit.snippet} />
        </p>
        <CardMeta card={hit} withSection />
      </div>
      {hit.picture && <CardPicture placed={hit.picture} sizes="(min-width: 48rem) 13rem, 6.5rem" />}
    </article>
  )
}

type NothingProps = Pick<Props, 'edition' | 'question' | 'sections' | 'latest'>

function Nothing({ edition, question, sections, latest }: NothingProps) {
  const t = translator(edition)
  const isFiltered = Object.values(filtersOf(question)).some(Boolean)
  return (
    <div className="empty">
      <p>{t('search.nothing')}</p>
      {isFiltered && question.q && (
        <p>
          <a href={searchPath(edition, question.q)}>{t('search.unfilter')}</a>
        </p>
      )}
      <ul className="section-links">
        {sections.map(({ slug, name }) => (
          <li key={slug}>
            <a href={sectionPath(edition, slug)}>{name}</a>
          </li>
        ))}
      </ul>
      <h2>{t('search.latest')}</h2>
      <ul className="empty-latest">
        {latest.map((card) => (
          <li key={card.id}>
            <a href={articlePath(card)}>{card.headline}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
