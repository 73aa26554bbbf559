import { TODAY } from '#domain/calendar/tags.ts'
import { announceExpiry } from '#lib/cache/announce.ts'
import { inTransaction } from '#lib/db.ts'
import { deleteExpiriesBefore } from './store.ts'

/** Instances read announced expiries within seconds; after a week nobody can still be behind. */
const KEEP_EXPIRIES_MS = 7 * 86_400_000

/** The newsroom's day has begun: everything that shows the date, or a rate by the date, goes stale. */
export async function beginDay(): Promise<{ staleTags: string[] }> {
  const staleTags = [TODAY]
  await inTransaction((tx) => announceExpiry(tx, staleTags))
  return { staleTags }
}

/** Deletes what all instances have read long ago, and says how many rows went. */
export function pruneExpiries(now = new Date()): Promise<number> {
  return deleteExpiriesBefore(new Date(now.getTime() - KEEP_EXPIRIES_MS))
}
