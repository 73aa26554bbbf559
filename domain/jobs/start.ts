import { setTimeout } from 'node:timers/promises'
import { pruneRecentViews, rollUpVisits } from '#domain/analytics/commands.ts'
import { purgeBin } from '#domain/articles/flow/bin-commands.ts'
import { keepTimes } from '#domain/articles/flow/due-commands.ts'
import { endPastBreaking } from '#domain/breaking/commands.ts'
import { endFrontPins } from '#domain/front/commands.ts'
import { askDueSources } from '#domain/intake/commands.ts'
import { sendDueMail } from '#domain/mail/commands.ts'
import { pruneNotices } from '#domain/notices/commands.ts'
import { mailNotices } from '#domain/notices/mail-commands.ts'
import { endPictureRights, makeMissingAvif } from '#domain/pictures/due-commands.ts'
import { pruneDeliveries } from '#domain/push/commands.ts'
import { fetchRates } from '#domain/rates/commands.ts'
import { refreshRecall } from '#domain/recall/commands.ts'
import { checkRecalls } from '#domain/recall/lost/commands.ts'
import { pruneReceipts } from '#domain/receipts/commands.ts'
import { reindexIfOld } from '#domain/search/reindex-commands.ts'
import { env } from '#lib/env.ts'
import { AppError } from '#lib/errors.ts'
import { type Job, type RunningJobs, startBoss } from '#lib/jobs/boss.ts'
import { log } from '#lib/log.ts'
import { isMailConfigured } from '#lib/mail/send-mail.ts'
import { beginDay, pruneExpiries } from './commands.ts'

const RETRY_START_MS = 30_000
// Less than a job may take: what is left goes on as the next try.
const REINDEX_MS = 480_000
const AVIF_MS = 240_000

const RATES_JOB: Job = {
  name: 'fetch-rates',
  // The bank sets the next banking day's rate between 15:30 and 16:00; the other times fill what was missed.
  cron: '20 0,7,11,15,16,17,20 * * *',
  atStart: 'once',
  retries: { limit: 5, delaySeconds: 60 },
  run: runFetchRates,
}

const JOBS: Job[] = [
  // Times are to the minute. What was missed while no process ran is caught up with at the start.
  { name: 'keep-times', cron: '* * * * *', atStart: 'each', run: async () => void (await keepTimes()) },
  // Once after an update that indexes differently, or when an earlier run was interrupted; else it finds nothing to do.
  {
    name: 'reindex-search',
    cron: '50 3 * * *',
    atStart: 'once',
    retries: { limit: 12, delaySeconds: 1 },
    run: () => reindexIfOld(AbortSignal.timeout(REINDEX_MS)),
  },
  { name: 'purge-bin', cron: '20 3 * * *', run: async () => void (await purgeBin()) },
  {
    name: 'refresh-recall',
    cron: '10 3 * * *',
    atStart: 'once',
    run: async () => void (await refreshRecall()),
  },
  // Before the bin is purged: what goes for good has been told of.
  { name: 'check-recalls', cron: '0 3 * * *', atStart: 'once', run: async () => void (await checkRecalls()) },
  {
    name: 'end-front-times',
    cron: '* * * * *',
    atStart: 'once',
    run: async () => {
      await endFrontPins()
      await endPastBreaking()
    },
  },
  {
    name: 'ask-wire',
    cron: '* * * * *',
    retries: { limit: 0, delaySeconds: 10 },
    run: async () => void (await askDueSources()),
  },
  {
    name: 'end-picture-rights',
    cron: '* * * * *',
    atStart: 'each',
    run: async () => void (await endPictureRights()),
  },
  // Pictures of before, and those of imports, one after the other.
  {
    name: 'make-avif',
    cron: '15 * * * *',
    atStart: 'once',
    run: async () => void (await makeMissingAvif(AbortSignal.timeout(AVIF_MS))),
  },
  // A day is summed when it is over; what the last runs missed is caught up with at the start.
  {
    name: 'roll-up-visits',
    cron: '15 0 * * *',
    atStart: 'once',
    run: async () => void (await rollUpVisits()),
  },
  { name: 'prune-receipts', cron: '30 3 * * *', run: async () => void (await pruneReceipts()) },
  { name: 'prune-recent-views', cron: '*/10 * * * *', run: () => pruneRecentViews() },
  { name: 'begin-day', cron: '0 0 * * *', run: async () => void (await beginDay()) },
  { name: 'prune-expiries', cron: '40 3 * * *', run: async () => void (await pruneExpiries()) },
  { name: 'prune-notices', cron: '45 3 * * *', run: async () => void (await pruneNotices()) },
  { name: 'prune-deliveries', cron: '50 3 * * *', run: async () => void (await pruneDeliveries()) },
]

const MAIL_JOB: Job = {
  name: 'send-mail',
  cron: '* * * * *',
  run: async () => {
    await mailNotices()
    await sendDueMail()
  },
}

async function runFetchRates(): Promise<void> {
  const { problems } = await fetchRates({ sourceUrl: env.RATES_URL })
  if (problems.length > 0) throw new AppError('unavailable', problems.join(' '))
}

/**
 * Starts the scheduled work of this process and returns at once what stops it. Call it when the server listens. It
 * never throws: when the queue cannot start, that is logged and tried again every half a minute.
 */
export async function startJobs(): Promise<RunningJobs> {
  const stopping = new AbortController()
  const starting = keepTrying(stopping.signal)
  return {
    stop: async () => {
      stopping.abort()
      const running = await starting
      await running?.stop().catch((err: unknown) => log.warn({ err }, 'scheduled work did not stop cleanly'))
    },
  }
}

/** The running jobs, as soon as they can be started; null when that was called off first. */
async function keepTrying(signal: AbortSignal): Promise<RunningJobs | null> {
  while (!signal.aborted) {
    try {
      return await startBoss({
        connectionString: process.env.DATABASE_URL ?? '',
        timeZone: env.SITE_TIMEZONE,
        jobs: [...JOBS, ...(env.RATES_ENABLED ? [RATES_JOB] : []), ...(isMailConfigured() ? [MAIL_JOB] : [])],
        log,
      })
    } catch (err) {
      log.warn({ err }, 'scheduled work did not start; the portal goes on without it and tries again')
      await setTimeout(RETRY_START_MS, undefined, { signal, ref: false }).catch(() => {})
    }
  }
  return null
}
