import { setTimeout as delay } from 'node:timers/promises'
import { log } from '#lib/log.ts'
import type { ExpireLocally } from './expire-locally.ts'
import { type ExpiryLog, openExpiryLog } from './expiry-log.ts'
import { createExpiryReader } from './expiry-reader.ts'

/** Between two expiries: what is announced meanwhile expires together. */
const PAUSE_MS = 100
/** The table is read this often even when nothing is announced; it also tells a dead connection from a quiet one. */
const HEARTBEAT_MS = 10_000
const LONGEST_WAIT_MS = 5_000

export type ExpiryListener = {
  /** Settles when the first connection listens. */
  ready: Promise<void>
  close(): Promise<void>
}

/** Expires in this process what any process announced, and after a lost connection what was announced meanwhile. */
export function startExpiryListener(
  connectionString: string | undefined,
  expire: ExpireLocally,
): ExpiryListener {
  const reader = createExpiryReader(expire)
  const first = Promise.withResolvers<void>()
  const stop = new AbortController()
  let wake = () => {}
  let everConnected = false
  let awaySince = Date.now()

  /** Waits for an announcement, the next heartbeat or the end. True when it was the heartbeat. */
  function waitForNews(hasNews: () => boolean): Promise<boolean> {
    if (hasNews() || stop.signal.aborted) return Promise.resolve(false)
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(true), HEARTBEAT_MS)
      wake = () => {
        clearTimeout(timer)
        resolve(false)
      }
    })
  }

  async function listen(): Promise<void> {
    const { log: connection, news, lost } = await connect()
    let begun = false
    try {
      const isFirstTry = !everConnected && Date.now() - awaySince < LONGEST_WAIT_MS
      await reader.begin(
        connection,
        isFirstTry ? null : everConnected ? Date.now() - awaySince : Number.POSITIVE_INFINITY,
      )
      everConnected = begun = true
      first.resolve()
      while (!stop.signal.aborted) {
        const again = await waitForNews(() => news() || lost() !== null)
        const error = lost()
        if (error) throw error
        await reader.catchUp(connection, { again })
        await delay(PAUSE_MS, undefined, { signal: stop.signal }).catch(() => {})
      }
    } finally {
      if (begun) awaySince = Date.now()
      await connection.close().catch(() => {})
    }
  }

  async function connect(): Promise<{ log: ExpiryLog; news: () => boolean; lost: () => Error | null }> {
    let hasNews = false
    let lost: Error | null = null
    const connection = await openExpiryLog(connectionString, {
      onExpiry(seq) {
        reader.note(seq)
        hasNews = true
        wake()
      },
      onLost(error) {
        lost ??= error
        wake()
      },
    })
    const news = () => {
      const had = hasNews
      hasNews = false
      return had
    }
    return { log: connection, news, lost: () => lost }
  }

  async function run(): Promise<void> {
    for (let wait = 250; !stop.signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      const begun = Date.now()
      await listen().catch((error: unknown) =>
        log.warn({ err: error }, 'not listening for expiries; trying again'),
      )
      if (Date.now() - begun > LONGEST_WAIT_MS) wait = 250
      await delay(wait, undefined, { signal: stop.signal }).catch(() => {})
    }
  }

  const running = run()
  return {
    ready: first.promise,
    async close() {
      stop.abort()
      wake()
      await running
    },
  }
}
