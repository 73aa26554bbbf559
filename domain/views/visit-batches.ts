import { type Origin, UNKNOWN_ORIGIN } from './origin.ts'
import { VisitSums, type Visits } from './visit-sums.ts'

/** Writes visits, and answers with the totals of their articles as Postgres has them. */
export type WriteVisits = (visits: Visits) => Promise<ReadonlyMap<number, number>>

export type VisitBatches = {
  /** Counts one visit and answers, after the commit, with the article's total; null when nobody may read the article. */
  add(articleId: number, origin?: Origin): Promise<number | null>
  /** Settles when every visit that was added so far has been answered. */
  settled(): Promise<void>
}

/** Visits in one write from which on it counts as a rush. */
const BUSY = 16

type Batch = {
  visits: VisitSums
  written: Promise<ReadonlyMap<number, number>>
  begin: () => void
}

/**
 * Group commit: while one write is under way the visits that arrive are summed, and written together by the next.
 * A visit is never acknowledged before its write has committed; when the write fails, so does the visit.
 */
export function createVisitBatches(write: WriteVisits): VisitBatches {
  let waiting: Batch | null = null
  let running: Promise<unknown> | null = null
  let latestSize = 0
  let pausing = false

  function openBatch(): Batch {
    const visits = new VisitSums()
    let begin = () => {}
    const written = new Promise<void>((resolve) => {
      begin = resolve
    }).then(() => write(visits))
    return { visits, written, begin }
  }

  function runNext(): void {
    if (running || pausing || !waiting) return
    if (latestSize < BUSY) {
      runWaiting()
      return
    }
    // In a rush many have sent their visit while this process answered others: one look at the network takes them along.
    pausing = true
    setImmediate(() => {
      pausing = false
      runWaiting()
    })
  }

  function runWaiting(): void {
    const batch = waiting
    if (!batch) return
    waiting = null
    latestSize = batch.visits.size
    batch.begin()
    running = batch.written
      .catch(() => {})
      .finally(() => {
        running = null
        runNext()
      })
  }

  return {
    async add(articleId, origin = UNKNOWN_ORIGIN) {
      waiting ??= openBatch()
      const batch = waiting
      batch.visits.add(articleId, origin)
      runNext()
      return (await batch.written).get(articleId) ?? null
    },
    async settled() {
      while (running || waiting) await (running ?? waiting?.written.catch(() => {}))
    },
  }
}
