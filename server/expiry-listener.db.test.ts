import { afterEach, describe, expect, it } from 'vitest'
import { announceExpiry } from '#lib/cache/announce.ts'
import { db, inTransaction } from '#lib/db.ts'
import { type ExpiryListener, startExpiryListener } from './expiry-listener.ts'

let listener: ExpiryListener | undefined
afterEach(async () => {
  await listener?.close()
  listener = undefined
})

async function startListening() {
  const expired: string[] = []
  listener = startExpiryListener(process.env.DATABASE_URL, async (tags) => {
    expired.push(...(tags ?? ['everything']))
  })
  await listener.ready
  return expired
}

const announce = (...tags: string[]) => inTransaction((tx) => announceExpiry(tx, tags))

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 5))
}

describe('startExpiryListener', () => {
  it('expires at the commit, and nothing of a transaction that is rolled back', async () => {
    const expired = await startListening()
    const doomed = inTransaction(async (tx) => {
      await announceExpiry(tx, ['never'])
      throw new Error('rolled back')
    })
    await expect(doomed).rejects.toThrow('rolled back')
    const begun = performance.now()
    await announce('a', 'b')
    await until(() => expired.length === 2)
    expect(expired).toEqual(['a', 'b'])
    expect(performance.now() - begun).toBeLessThan(1_000)
  })

  it('does not miss a transaction that took its number first and committed last', async () => {
    const expired = await startListening()
    const gate = Promise.withResolvers<void>()
    const numbered = Promise.withResolvers<void>()
    const slow = inTransaction(async (tx) => {
      await announceExpiry(tx, ['slow'])
      numbered.resolve()
      await gate.promise
    })
    await numbered.promise
    await announce('quick')
    await until(() => expired.includes('quick'))
    gate.resolve()
    await slow
    await until(() => expired.includes('slow'))
    expect(expired).toEqual(['quick', 'slow'])
  })

  it('comes back after its connection is cut and reads what it missed', async () => {
    const expired = await startListening()
    const cut = () =>
      db.$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name = 'dateline-expiry' AND datname = current_database()`
    await announce('before')
    await until(() => expired.includes('before'))
    await cut()
    await announce('meanwhile')
    await until(() => expired.includes('meanwhile'))
    await announce('after')
    await until(() => expired.includes('after'))
    expect(expired).toEqual(['before', 'meanwhile', 'after'])
  })
})
