import { describe, expect, it } from 'vitest'
import type { ExpiryLog, ExpiryRow } from './expiry-log.ts'
import { createExpiryReader } from './expiry-reader.ts'

/** A table in memory, and a reader on it. */
function setUp(rows: ExpiryRow[] = []) {
  const expired: (readonly string[] | null)[] = []
  const table = new Map(rows.map((row) => [row.seq, row]))
  const log: ExpiryLog = {
    newest: async () => Math.max(0, ...table.keys()),
    readAfter: async (seq, also) =>
      [...table.values()]
        .filter((row) => row.seq > seq || also.includes(row.seq))
        .sort((a, b) => a.seq - b.seq),
    close: async () => {},
  }
  const reader = createExpiryReader(async (tags) => {
    expired.push(tags)
  })
  const commit = (seq: number, tag: string, createdAt = seq) =>
    table.set(seq, { seq, tags: [tag], createdAt })
  return { expired, table, log, reader, commit }
}

const row = (seq: number, tag: string): ExpiryRow => ({ seq, tags: [tag], createdAt: seq })

describe('createExpiryReader', () => {
  it('begins after what is there, then reads each row once', async () => {
    const { expired, log, reader, commit } = setUp([row(1, 'old')])
    await reader.begin(log, null)
    commit(2, 'b')
    commit(3, 'c')
    reader.note(3)
    await reader.catchUp(log)
    await reader.catchUp(log, { again: true })
    expect(expired).toEqual([['b', 'c']])
  })

  it('reads a row that was committed after a later one', async () => {
    const { expired, log, reader, commit } = setUp()
    await reader.begin(log, null)
    commit(6, 'later')
    reader.note(6)
    await reader.catchUp(log)
    commit(5, 'slow')
    reader.note(5)
    await reader.catchUp(log)
    expect(expired).toEqual([['later'], ['slow']])
  })

  it('finds a late row without its announcement, after a lost connection or at the heartbeat', async () => {
    const { expired, log, reader, commit } = setUp()
    await reader.begin(log, null)
    commit(6, 'later')
    await reader.catchUp(log)
    commit(5, 'slow')
    await reader.begin(log, 30_000)
    commit(4, 'slower')
    await reader.catchUp(log, { again: true })
    expect(expired).toEqual([['later'], ['slow'], ['slower']])
  })

  it('reads again what could not be expired', async () => {
    const { log, commit, expired } = setUp()
    let fails = true
    const reader = createExpiryReader(async (tags) => {
      if (fails) throw new Error('Next is not ready')
      expired.push(tags)
    })
    await reader.begin(log, null)
    commit(1, 'a')
    await expect(reader.catchUp(log)).rejects.toThrow()
    fails = false
    await reader.begin(log, 250)
    expect(expired).toEqual([['a']])
  })

  it('expires everything when it was away for longer than rows are kept, or the numbers began anew', async () => {
    const { expired, log, reader, commit, table } = setUp([row(50, 'old')])
    await reader.begin(log, null)
    await reader.begin(log, 21 * 3_600_000)
    expect(expired).toEqual([null])
    table.clear()
    commit(1, 'anew', 999)
    await reader.begin(log, 1_000)
    expect(expired).toEqual([null, null])
  })

  it('knows a number that comes again with another time as another row', async () => {
    const { expired, log, reader, commit } = setUp([row(1, 'old')])
    await reader.begin(log, null)
    commit(1, 'anew', 999)
    reader.note(1)
    await reader.catchUp(log)
    expect(expired).toEqual([['anew']])
  })
})
