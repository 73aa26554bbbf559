import { afterEach, expect, it } from 'vitest'
import { PretendBank } from '#domain/rates/pretend-bank.ts'
import { db } from '#lib/db.ts'
import { startJobs } from './start.ts'

const bank = new PretendBank()
const { DATABASE_URL } = process.env
afterEach(async () => {
  process.env.DATABASE_URL = DATABASE_URL
  await bank.close()
})

it('fetches the rates after a start', async () => {
  let answered = () => {}
  const asked = new Promise<void>((resolve) => {
    answered = resolve
  })
  bank.behave = () => {
    if (bank.asked.length === 2) answered()
    return 41.5
  }
  // The settings are read when they are first asked for, which is in startJobs.
  process.env.RATES_URL = await bank.open()
  const jobs = await startJobs()
  await asked
  await jobs.stop()
  expect(await db.rate.count()).toBeGreaterThanOrEqual(2)
})

it('neither throws nor hinders the end when there is no database', async () => {
  process.env.DATABASE_URL = 'postgresql://nobody@127.0.0.1:1/none'
  const jobs = await startJobs()
  await jobs.stop()
})
