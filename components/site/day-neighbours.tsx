import type { Edition } from '#domain/editions/rules.ts'
import { translator } from '#lib/i18n.ts'
import { dayPath } from '#lib/url.ts'

type Props = { edition: Edition; before: string | null; after: string | null }

/** The way to the nearest days before and after that have articles. */
export function DayNeighbours({ edition, before, after }: Props) {
  const t = translator(edition)
  return (
    <p className="day-neighbours">
      {before && (
        <a href={dayPath(edition, before)}>
          <span aria-hidden="true">← </span>
          {t('lists.previousDay')}
        </a>
      )}
      {after && (
        <a href={dayPath(edition, after)}>
          {t('lists.nextDay')}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </p>
  )
}
