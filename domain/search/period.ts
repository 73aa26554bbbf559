import type { Edition } from '#domain/editions/rules.ts'

const pad = (month: number) => String(month).padStart(2, '0')

/**
 * The keys of the months (UTC) from one instant to another in these editions, whole years as one: what is in them is a
 * little more than what is between. An article's own keys are made by search_keys in the database.
 */
export function periodKeys(editions: readonly Edition[], from: Date, to: Date): string[] {
  const keys: string[] = []
  const last = to.getUTCFullYear() * 12 + to.getUTCMonth()
  let month = from.getUTCFullYear() * 12 + from.getUTCMonth()
  while (month <= last) {
    const year = Math.floor(month / 12)
    const isWholeYear = month % 12 === 0 && month + 11 <= last
    keys.push(isWholeYear ? `${year}` : `${year}${pad((month % 12) + 1)}`)
    month += isWholeYear ? 12 : 1
  }
  return editions.flatMap((edition) => keys.map((key) => `@${edition}${key}`))
}
