import { dayBounds, newsroomDay } from '#lib/time.ts'
import { deleteRecentBefore, findFirstOpenDay, findOldestDay, rollUpDay } from './roll-up-store.ts'
import { addDays } from './rules.ts'

const RECENT_MS = 2 * 3_600_000

/**
 * Sums the visits of every day that is over and was not summed yet, oldest first, and says how many days there were. What is
 * under way when it ends is done by the next run.
 */
export async function rollUpVisits(now = new Date()): Promise<number> {
  const today = newsroomDay(now)
  let day = (await findFirstOpenDay()) ?? (await findOldestDay()) ?? today
  let days = 0
  for (; day < today; day = addDays(day, 1)) {
    const bounds = dayBounds(day)
    if (bounds) await rollUpDay(day, bounds)
    days += 1
  }
  return days
}

/** Forgets live numbers that no screen shows any more. */
export function pruneRecentViews(now = new Date()): Promise<void> {
  return deleteRecentBefore(new Date(now.getTime() - RECENT_MS))
}
