import type { Edition } from '#domain/editions/rules.ts'
import { translator } from '#lib/i18n.ts'

type Props = {
  edition: Edition
  page: number
  hasOlder: boolean
  path: (page: number) => string
  /** A list that is not ordered by time has a previous and a next page, not a newer and an older one. */
  isRanking?: boolean
}

/** The way to the newer and the older page of a list, by real links. Nothing when the list has one page. */
export function Pager({ edition, page, hasOlder, path, isRanking = false }: Props) {
  if (page === 1 && !hasOlder) return null
  const t = translator(edition)
  return (
    <nav className="pager" aria-label={t('lists.pages')}>
      {page > 1 && (
        <a rel="prev" href={path(page - 1)}>
          <span aria-hidden="true">← </span>
          {t(isRanking ? 'lists.previous' : 'lists.newer')}
        </a>
      )}
      <span className="pager-here">{t('lists.page', { page })}</span>
      {hasOlder && (
        <a rel="next" href={path(page + 1)}>
          {t(isRanking ? 'lists.next' : 'lists.older')}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  )
}
