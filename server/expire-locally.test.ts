import { describe, expect, it } from 'vitest'
import { createExpireLocally } from './expire-locally.ts'
import { createExpiryCounter } from './expiry-counter.ts'
import { createFillsInFlight } from './front/fills-in-flight.ts'

function setUp(status = 204) {
  const told: unknown[] = []
  const fills = createFillsInFlight()
  const expiries = createExpiryCounter()
  const countedWhenTold: number[] = []
  const expire = createExpireLocally({
    upstream: async ({ body }) => {
      countedWhenTold.push(expiries.value)
      told.push(JSON.parse(body ?? '').tags)
      return { status, headers: {}, body: Buffer.alloc(0) }
    },
    fills,
    expiries,
  })
  return { told, fills, expiries, countedWhenTold, expire }
}

const until = async (condition: () => boolean) => {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve))
}

describe('createExpireLocally', () => {
  it('tells Next first and bumps the counter after it', async () => {
    const { told, expiries, countedWhenTold, expire } = setUp()
    await expire(['a'])
    expect([told, countedWhenTold, expiries.value]).toEqual([[['a']], [0], 1])
  })

  it('expires once more when renders that were in flight have ended, and again for those begun in between', async () => {
    const { told, fills, expiries, expire } = setUp()
    const [before, between] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    fills.track(before.promise)
    await expire(['a'])
    fills.track(between.promise)
    expect(told).toHaveLength(1)
    before.resolve()
    await until(() => told.length === 2)
    between.reject(new Error('a render may fail'))
    await until(() => told.length === 3)
    expect(told).toEqual([['a'], ['a'], ['a']])
    await until(() => expiries.value === 3)
  })

  it('bumps the counter and rejects when Next does not expire', async () => {
    const { expiries, expire } = setUp(500)
    await expect(expire(['a'])).rejects.toThrow('500')
    expect(expiries.value).toBe(1)
  })

  it('sends everything as null and many tags in parts', async () => {
    const { told, expire } = setUp()
    await expire(null)
    await expire(Array.from({ length: 12_000 }, (_, n) => `t${n}`))
    expect(told.map((tags) => (Array.isArray(tags) ? tags.length : tags))).toEqual([
      null,
      5_000,
      5_000,
      2_000,
    ])
  })
})
