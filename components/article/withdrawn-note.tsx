import { LatestList } from '#components/site/latest-list.tsx'
import { SearchForm } from '#components/site/search-form.tsx'
import type { ArticleCard } from '#domain/articles/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { translator } from '#lib/i18n.ts'
import { formatDateTime } from '#lib/time.ts'

type Props = { edition: Edition; headline: string; note: string; withdrawnAt: string; latest: ArticleCard[] }

/** What stands in the place of a withdrawn article: that it is withdrawn, when, and why; and where to go from here. */
export function WithdrawnNote({ edition, headline, note, withdrawnAt, latest }: Props) {
  const t = translator(edition)
  return (
    <div className="list-page">
      <header className="list-head">
        <p className="kicker">{t('withdrawn.label')}</p>
        <h1>{t('withdrawn.title')}</h1>
        <p className="withdrawn-headline">{headline}</p>
        <p className="withdrawn-note">{note || t('withdrawn.noReason')}</p>
        <p className="quiet">{t('withdrawn.on', { date: formatDateTime(withdrawnAt, edition) })}</p>
        <SearchForm edition={edition} id="withdrawn-search" />
      </header>
      <LatestList edition={edition} cards={latest} />
    </div>
  )
}
