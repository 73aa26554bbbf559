import { PgBoss } from 'pg-boss'
import { isAppError } from '#lib/errors.ts'

/** Work that the program does by itself. Running it twice must do no harm. */
export type Job = {
  name: string
  /** When it runs, as a cron expression on the newsroom's clock. */
  cron: string
  /** When it also runs after a start: once between instances that start together, or at each start. */
  atStart?: 'once' | 'each'
  /** How many times, and from how many seconds on (doubled each time), a failed run is tried again. */
  retries?: { limit: number; delaySeconds: number }
  run: () => Promise<void>
}

export type JobLog = {
  debug: (facts: object, message: string) => void
  warn: (facts: object, message: string) => void
}

export type RunningJobs = { stop: () => Promise<void> }

const STOP_TIMEOUT_MS = 5_000
/** Instances that start within these seconds of each other run a job of the start once between them. */
const START_TOGETHER_SECONDS = 300
const DAY_SECONDS = 86_400

/**
 * Runs `jobs` from queues in Postgres (schema "pgboss"): each due run is taken by one of all instances, and a failed
 * one is tried again. Throws when the database is out of reach; later failures of the queue are logged.
 */
export async function startBoss({
  connectionString,
  timeZone,
  jobs,
  log,
}: {
  connectionString: string
  timeZone: string
  jobs: readonly Job[]
  log: JobLog
}): Promise<RunningJobs> {
  const boss = new PgBoss({
    connectionString,
    application_name: 'dateline-jobs',
    max: 2,
    connectionTimeoutMillis: 5_000,
    // A new day must show in the header within seconds; everything else has time.
    cronMonitorIntervalSeconds: 5,
    cronWorkerIntervalSeconds: 2,
  })
  // Without a listener an error of the queue would end the process.
  boss.on('error', (err) => log.warn({ err }, 'the job queue had an error'))
  const stop = () => boss.stop({ graceful: true, close: true, timeout: STOP_TIMEOUT_MS })
  try {
    await boss.start()
    for (const job of jobs) await addJob(boss, job, timeZone, log)
    await forgetOthers(boss, jobs)
  } catch (error) {
    await stop().catch(() => {})
    throw error
  }
  return { stop }
}

async function addJob(boss: PgBoss, job: Job, timeZone: string, log: JobLog): Promise<void> {
  const { name, cron, atStart, retries = { limit: 3, delaySeconds: 10 }, run } = job
  const options = {
    retryLimit: retries.limit,
    retryDelay: retries.delaySeconds,
    retryBackoff: true,
    expireInSeconds: 600,
    retentionSeconds: DAY_SECONDS,
    deleteAfterSeconds: 7 * DAY_SECONDS,
  }
  await boss.createQueue(name, options)
  await boss.updateQueue(name, options)
  await boss.work(name, async () => {
    try {
      await run()
      log.debug({ job: name }, 'job done')
    } catch (err) {
      // What is known to go wrong, such as a source that does not answer, needs its words and no stack.
      log.warn(isAppError(err) ? { job: name, reason: err.message } : { job: name, err }, 'job failed')
      throw err
    }
  })
  await boss.schedule(name, cron, {}, { tz: timeZone })
  if (atStart === 'each') await boss.send(name, {})
  if (atStart === 'once')
    await boss.send(name, {}, { singletonKey: 'start', singletonSeconds: START_TOGETHER_SECONDS })
}

/** A job that was switched off, or is gone from the program, is due no more. */
async function forgetOthers(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  const schedules = await boss.getSchedules()
  for (const { name, key } of schedules)
    if (!jobs.some((job) => job.name === name)) await boss.unschedule(name, key)
}
