const DAY_MS = 86_400_000
const OLD_DAYS = 30

/** How old an article is once it is old news, in whole months and years. */
export type ArticleAge = { months: number; years: number }

/** The days from one calendar day to another, both "YYYY-MM-DD". */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}

/** The age of an article of the day `published`, seen on `today`; null when it is not old news (30 days or less). */
export function oldNewsAge(published: string, today: string): ArticleAge | null {
  if (daysBetween(published, today) <= OLD_DAYS) return null
  const from = new Date(published)
  const to = new Date(today)
  const calendarMonths =
    (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth()
  const months = calendarMonths - (to.getUTCDate() < from.getUTCDate() ? 1 : 0)
  return { months, years: Math.floor(months / 12) }
}
