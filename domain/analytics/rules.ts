import type { Edition } from '#domain/editions/rules.ts'

/** The periods that the desk offers, with their length in days. */
export const PERIODS = { today: 1, week: 7, month: 30, quarter: 90, year: 365 } as const
export type Period = keyof typeof PERIODS

/** What the numbers are about: all visits, or those of an edition, a section (0: none) or one article. */
export type AnalyticsFilter = {
  edition: Edition | null
  sectionId: number | null
  articleId: number | null
}

/** A span of days of the newsroom, from `firstDay` on; `until` is where it ends, which may be within its last day. */
export type Span = { firstDay: string; days: number; until: Date }

/** A number with what it was in the span before. */
export type Compared = { views: number; before: number }
/** A point of a plot: an hour "14" of a day, or a day "2026-11-27". */
export type Point = Compared & { at: string }
/** `edition` is that of an article, whose name is written in its language. */
export type Ranked = Compared & { id: string; name: string; edition?: string }

/** The visits of an hour, on the newsroom's clock. */
export type HourVisits = { day: string; hour: number; edition: string; sectionId: number; views: number }

const DAY_MS = 86_400_000

/** "2026-11-27" some days later (or earlier). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/**
 * The span of a period that ends now, and the one before it. That one ends at the same time of day, so that a day that has
 * only begun is compared with as much of another.
 */
export function spansOf(period: Period, today: string, now: Date): { now: Span; before: Span } {
  const days = PERIODS[period]
  const firstDay = addDays(today, 1 - days)
  return {
    now: { firstDay, days, until: now },
    before: { firstDay: addDays(firstDay, -days), days, until: new Date(now.getTime() - days * DAY_MS) },
  }
}

/** How a number has changed, in whole per cent; null where there was nothing before. */
export function changeOf({ views, before }: Compared): number | null {
  return before === 0 ? null : Math.round(((views - before) / before) * 100)
}

/** The points of a span's plot, none left out: hours of the day for a single day, else days. */
export function pointsOf(
  spans: { now: Span; before: Span },
  visits: readonly HourVisits[],
  byHour: boolean,
): Point[] {
  const { now, before } = spans
  const within = ({ firstDay, days }: Span, day: string) => day >= firstDay && day < addDays(firstDay, days)
  const labels = byHour
    ? Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'))
    : Array.from({ length: now.days }, (_, index) => addDays(now.firstDay, index))
  const points = new Map(labels.map((at) => [at, { at, views: 0, before: 0 }]))
  for (const { day, hour, views } of visits) {
    const isNow = within(now, day)
    if (!isNow && !within(before, day)) continue
    const at = byHour ? String(hour).padStart(2, '0') : isNow ? day : addDays(day, now.days)
    const point = points.get(at)
    if (point) point[isNow ? 'views' : 'before'] += views
  }
  return [...points.values()]
}

/** Sums by whatever `keyOf` says, the most first. */
export function rank(
  spans: { now: Span },
  visits: readonly HourVisits[],
  keyOf: (visit: HourVisits) => string,
): (Compared & { id: string })[] {
  const sums = new Map<string, Compared & { id: string }>()
  for (const visit of visits) {
    const id = keyOf(visit)
    const sum = sums.get(id) ?? { id, views: 0, before: 0 }
    sum[visit.day >= spans.now.firstDay ? 'views' : 'before'] += visit.views
    sums.set(id, sum)
  }
  return [...sums.values()].sort((a, b) => b.views - a.views || b.before - a.before)
}

export function sumOf(rows: readonly Compared[]): Compared {
  return rows.reduce<Compared>(
    (sum, { views, before }) => ({ views: sum.views + views, before: sum.before + before }),
    { views: 0, before: 0 },
  )
}
