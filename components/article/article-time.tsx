import { formatDateTime, isoWithOffset, newsroomDay } from '#lib/time.ts'
import { daysBetween } from './article-age.ts'

const FRESH_DAYS = 1

type Props = { label: string; iso: string; edition: string; today: string }

/** A labelled time with its zone; while it is fresh, also how long ago that was. */
export function ArticleTime({ label, iso, edition, today }: Props) {
  const isFresh = daysBetween(newsroomDay(iso), today) <= FRESH_DAYS
  const exact = formatDateTime(iso, edition)
  return (
    <p className="article-time">
      {label}{' '}
      <time dateTime={isoWithOffset(iso)} title={exact}>
        {exact}
      </time>
      {isFresh && (
        <relative-time data-time={isoWithOffset(iso)} title={exact} suppressHydrationWarning>
          {'\u00a0'}
        </relative-time>
      )}
    </p>
  )
}
