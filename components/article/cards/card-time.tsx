import { formatDateTime, formatShortDate, formatTime, isoWithOffset } from '#lib/time.ts'

/** When an article appeared: short for the eye, whole in the title. */
export function CardTime({ iso, edition }: { iso: string; edition: string }) {
  return (
    <time className="card-time" dateTime={isoWithOffset(iso)} title={formatDateTime(iso, edition)}>
      {formatShortDate(iso, edition)}, {formatTime(iso, edition)}
    </time>
  )
}
