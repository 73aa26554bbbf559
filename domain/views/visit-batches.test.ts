import { describe, expect, it } from 'vitest'
import { createVisitBatches } from './visit-batches.ts'

function controlledWriter() {
  const totals = new Map<number, number>()
  const writes: { visits: Map<number, number>; commit: () => void; fail: (error: Error) => void }[] = []
  const batches = createVisitBatches(({ articles: visits }) => {
    const { promise, resolve, reject } = Promise.withResolvers<Map<number, number>>()
    const commit = () => {
      for (const [id, count] of visits) totals.set(id, (totals.get(id) ?? 0) + count)
      resolve(new Map([...visits.keys()].map((id) => [id, totals.get(id) ?? 0])))
    }
    writes.push({ visits: new Map(visits), commit, fail: reject })
    return promise
  })
  return { batches, writes }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('createVisitBatches', () => {
  it('writes the first at once and sums what arrives meanwhile into one write', async () => {
    const { batches, writes } = controlledWriter()
    const first = batches.add(7)
    await turn()
    const later = [batches.add(7), batches.add(7), batches.add(8)]
    await turn()
    expect(writes).toHaveLength(1)
    writes[0]?.commit()
    expect(await first).toBe(1)
    await turn()
    expect(writes).toHaveLength(2)
    expect(writes[1]?.visits).toEqual(
      new Map([
        [7, 2],
        [8, 1],
      ]),
    )
    writes[1]?.commit()
    expect(await Promise.all(later)).toEqual([3, 3, 1])
  })

  it('acknowledges nothing before the commit', async () => {
    const { batches, writes } = controlledWriter()
    let answered = false
    const visit = batches.add(1).then(() => {
      answered = true
    })
    await turn()
    expect(answered).toBe(false)
    writes[0]?.commit()
    await visit
    expect(answered).toBe(true)
  })

  it('fails the visits of a write that fails and goes on with the next', async () => {
    const { batches, writes } = controlledWriter()
    const first = batches.add(1)
    const refused = expect(first).rejects.toThrow('gone')
    await turn()
    const second = batches.add(1)
    writes[0]?.fail(new Error('gone'))
    await refused
    await turn()
    writes[1]?.commit()
    expect(await second).toBe(1)
    await batches.settled()
  })

  it('takes along, in a rush, what comes while the last ones are answered', async () => {
    const { batches, writes } = controlledWriter()
    void batches.add(1)
    const rush = Array.from({ length: 20 }, () => batches.add(1))
    await turn()
    writes[0]?.commit()
    await turn()
    void batches.add(7)
    writes[1]?.commit()
    expect(await Promise.all(rush)).toEqual(Array(20).fill(21))
    void batches.add(8)
    await turn()
    expect([...(writes[2]?.visits ?? [])]).toEqual([
      [7, 1],
      [8, 1],
    ])
    writes[2]?.commit()
    await batches.settled()
  })

  it('answers null for an article that the write does not know', async () => {
    const batches = createVisitBatches(async () => new Map())
    expect(await batches.add(5)).toBeNull()
  })
})
