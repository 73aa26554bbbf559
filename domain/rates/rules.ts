/** The currencies in the header, in its order. */
export const CURRENCIES = ['USD', 'EUR'] as const

export type Currency = (typeof CURRENCIES)[number]

/** An official rate: hryvnias for one unit of `currency` on `date` (YYYY-MM-DD, the bank's calendar). */
export type Rate = { currency: Currency; date: string; value: number; source: string }

/** A rate as readers see it; `change` is signed, against the banking day before, null when that is not known. */
export type RateView = Rate & { change: number | null }

/** Rows further apart than this have missing days between them: a change from one to the other is no day's change. */
const LARGEST_GAP_DAYS = 5

/** The change from one value to the next, to the four digits that the bank gives, without binary dust. */
export function rateChange(value: number, before: number): number {
  return Math.round((value - before) * 10_000) / 10_000
}

/** The latest rate of each currency on or before `today` with its change. A currency without one is left out. */
export function currentRates(rates: readonly Rate[], today: string): RateView[] {
  return CURRENCIES.flatMap((currency) => {
    const [latest, before] = rates
      .filter((rate) => rate.currency === currency && rate.date <= today)
      .sort((a, b) => b.date.localeCompare(a.date))
    if (!latest) return []
    const known = before && daysBetween(before.date, latest.date) <= LARGEST_GAP_DAYS
    return { ...latest, change: known ? rateChange(latest.value, before.value) : null }
  })
}

/**
 * The banking days (Monday to Friday) from a week before `today` to the next one after it, oldest first. The bank sets
 * the next banking day's rate in the afternoon; at weekends the last one stays in force.
 */
export function daysToKnow(today: string): string[] {
  const days = Array.from({ length: 8 }, (_, index) => addDays(today, index - 7)).filter(isBankingDay)
  const next = [1, 2, 3].map((ahead) => addDays(today, ahead)).find(isBankingDay)
  return next ? [...days, next] : days
}

function isBankingDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000
}
