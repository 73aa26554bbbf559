import { CardMeta } from '#components/article/cards/card-meta.tsx'
import { CardPicture } from '#components/article/cards/card-picture.tsx'
import type { Edition } from '#domain/editions/rules.ts'
import type { SearchHit, SearchPage } from '#domain/search/rules.ts'
import type { Section } from '#domain/sections/rules.ts'
import { translator } from '#lib/i18n.ts'
import { articlePath, searchPath, sectionPath } from '#lib/url.ts'
import { MarkedText } from './marked-text.tsx'
import { Pager } from './pager.tsx'
import { SearchForm } from './search-form.tsx'

type Props = { edition: Edition; q: string; found: SearchPage | null; sections: Section[] }

/** The search form, and what was found. `found` is null before anything was asked. */
export function SearchView({ edition, q, found, sections }: Props) {
  const t = translator(edition)
  return (
    <div className="list-page">
      <header className="list-head">
        <h1>{t('search.title')}</h1>
        <SearchForm edition={edition} id="page-search" q={q} />
        <p className="list-description" role="status">
          {found
            ? `${t('search.results', { count: found.total })} ${t('search.forQuery', { q })}`
            : t('search.prompt')}
        </p>
      </header>
      {found && found.hits.length > 0 && (
        <ul className="list-cards">
          {found.hits.map((hit) => (
            <li key={hit.id}>
              <Hit hit={hit} />
            </li>
          ))}
        </ul>
      )}
      {found?.hits.length === 0 && <Nothing edition={edition} sections={sections} />}
      {found && (
        <Pager
          edition={edition}
          page={found.page}
          hasOlder={found.hasOlder}
          path={(page) => searchPath(edition, q, page)}
        />
      )}
    </div>
  )
}

function Hit({ hit }: { hit: SearchHit }) {
  return (
    <article className={hit.picture ? 'card line-card has-picture' : 'card line-card'}>
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

function Nothing({ edition, sections }: { edition: Edition; sections: Section[] }) {
  return (
    <div className="empty">
      <p>{translator(edition)('search.nothing')}</p>
      <ul className="section-links">
        {sections.map(({ slug, name }) => (
          <li key={slug}>
            <a href={sectionPath(edition, slug)}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
