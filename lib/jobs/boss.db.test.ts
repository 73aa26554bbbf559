import { afterEach, describe, expect, it } from 'vitest'
import { db } from '#lib/db.ts'
import { type Job, type RunningJobs, startBoss } from './boss.ts'

const running: RunningJobs[] = []
afterEach(async () => {
  for (const jobs of running.splice(0)) await jobs.stop()
})

/** Starts one instance with one job; `ran` is fulfilled when the job has run `times` times. */
async function start(job: Pick<Job, 'name'> & Partial<Job>, times: number) {
  let runs = 0
  let done = () => {}
  const ran = new Promise<void>((resolve) => {
    done = resolve
  })
  const warnings: string[] = []
  const run = async () => {
    runs += 1
    if (runs >= times) done()
    await job.run?.()
  }
  const instance = await startBoss({
    connectionString: process.env.DATABASE_URL ?? '',
    timeZone: 'Europe/Kyiv',
    jobs: [{ cron: '0 3 1 1 *', atStart: 'once', retries: { limit: 2, delaySeconds: 1 }, ...job, run }],
    log: { debug: () => {}, warn: (_, message) => warnings.push(message) },
  })
  running.push(instance)
  return { ran, warnings, runs: () => runs }
}

describe('startBoss', () => {
  it('runs a job of the start, and once more when it failed', async () => {
    let failed = false
    const fail = async () => {
      if (failed) return
      failed = true
      throw new Error('the bank is closed')
    }
    const { ran, warnings, runs } = await start({ name: 'fails-once', run: fail }, 2)
    await ran
    expect(runs()).toBe(2)
    expect(warnings).toEqual(['job failed'])
  })

  it('runs a job of the start once among instances that start together', async () => {
    const first = await start({ name: 'shared' }, 1)
    const second = await start({ name: 'shared' }, 1)
    await Promise.race([first.ran, second.ran])
    for (const jobs of running.splice(0)) await jobs.stop()
    expect(first.runs() + second.runs()).toBe(1)
    expect(await db.$queryRaw`SELECT count(*)::int AS sent FROM pgboss.job WHERE name = 'shared'`).toEqual([
      { sent: 1 },
    ])
  })

  it('throws when there is no database', async () => {
    const nowhere = startBoss({
      connectionString: 'postgresql://nobody@127.0.0.1:1/none',
      timeZone: 'UTC',
      jobs: [],
      log: { debug: () => {}, warn: () => {} },
    })
    await expect(nowhere).rejects.toThrow()
  })
})
