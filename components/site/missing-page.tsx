import type { ArticleCard } from '#domain/articles/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { translator } from '#lib/i18n.ts'
import { LatestList } from './latest-list.tsx'
import { SearchForm } from './search-form.tsx'

/** Says that there is nothing at the address, and where to go from here. */
export function MissingPage({ edition, latest }: { edition: Edition; latest: ArticleCard[] }) {
  const t = translator(edition)
  return (
    <div className="list-page">
      <header className="list-head">
        <p className="kicker">{t('missing.label')}</p>
        <h1>{t('missing.title')}</h1>
        <p className="list-description">{t('missing.text')}</p>
        <SearchForm edition={edition} id="missing-search" />
      </header>
      <LatestList edition={edition} cards={latest} />
    </div>
  )
}
