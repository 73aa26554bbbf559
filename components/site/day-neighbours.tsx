import type { Edition } from '#domain/editions/rules.ts'
import { translator } from '#lib/i18n.ts'
import { dayPath } from '#lib/url.ts'

function shift(day: string, by: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)
}

/** The way to the days before and after; a day that has not come yet is not offered. */
export function DayNeighbours({ edition, day, today }: { edition: Edition; day: string; today: string }) {
  const t = translator(edition)
  return (
    <p className="day-neighbours">
      <a href={dayPath(edition, shift(day, -1))}>
        <span aria-hidden="true">← </span>
        {t('lists.previousDay')}
      </a>
      {day < today && (
        <a href={dayPath(edition, shift(day, 1))}>
          {t('lists.nextDay')}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </p>
  )
}
