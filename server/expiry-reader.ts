import type { ExpireLocally } from './expire-locally.ts'
import type { ExpiryLog, ExpiryRow } from './expiry-log.ts'

// Sequence numbers are given before the commit: a row may appear after a later one. Notifications name such a row; after
// a lost connection, and now and then, the last so many numbers are read again.
const LOOK_BACK = 2_000
/** Rows are forgotten after a day: who was away for nearly so long cannot know what it missed. */
const LONGEST_ABSENCE_MS = 20 * 3_600_000

export type ExpiryReader = {
  /** Notes that a row was announced. */
  note(seq: number): void
  /** Expires what rows that were not read before say. `again` reads the latest rows again, for late commits. */
  catchUp(log: ExpiryLog, options?: { again?: boolean }): Promise<void>
  /** To be called on each new connection. `awayMs` is how long none was there; the first time it is null. */
  begin(log: ExpiryLog, awayMs: number | null): Promise<void>
}

/** Reads each row of the expiry log once, whatever the order of commits, and expires its tags. */
export function createExpiryReader(expire: ExpireLocally): ExpiryReader {
  // By number and time: a table that was emptied begins at 1 again.
  const seen = new Map<number, number>()
  const announced = new Set<number>()
  let last = 0

  const isNew = (row: ExpiryRow) => seen.get(row.seq) !== row.createdAt

  function remember(rows: ExpiryRow[]): void {
    for (const row of rows) {
      seen.set(row.seq, row.createdAt)
      announced.delete(row.seq)
      last = Math.max(last, row.seq)
    }
    if (seen.size < LOOK_BACK * 3) return
    for (const seq of seen.keys()) if (seq < last - LOOK_BACK) seen.delete(seq)
  }

  async function startAnew(log: ExpiryLog): Promise<void> {
    last = await log.newest()
    seen.clear()
    remember(await log.readAfter(last - LOOK_BACK, []))
  }

  async function catchUp(log: ExpiryLog, { again = false } = {}): Promise<void> {
    const asked = [...announced]
    const rows = await log.readAfter(again ? last - LOOK_BACK : last, asked)
    const fresh = rows.filter(isNew)
    const tags = new Set(fresh.flatMap((row) => row.tags))
    if (tags.size > 0) await expire([...tags])
    remember(fresh)
    for (const seq of asked) announced.delete(seq)
  }

  return {
    note(seq) {
      if (Number.isSafeInteger(seq)) announced.add(seq)
    },
    catchUp,
    async begin(log, awayMs) {
      if (awayMs === null) return startAnew(log)
      if (awayMs < LONGEST_ABSENCE_MS && (await log.newest()) >= last) return catchUp(log, { again: true })
      await startAnew(log)
      await expire(null)
    },
  }
}
