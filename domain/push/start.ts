import { setTimeout } from 'node:timers/promises'
import { env } from '#lib/env.ts'
import { log } from '#lib/log.ts'
import { deliverDue, type Lanes } from './worker.ts'

const EVERY_MS = 1_000
const TROUBLE_MS = 10_000
const PATIENCE_MS = 5_000

/**
 * Sends what is due, once a second, until it is stopped; returns at once. It never throws: without a database it waits.
 * `stop` lets what is under way end for five seconds; what is cut off is sent again by whoever runs next.
 */
export function startDeliveries(): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  const lanes: Lanes = new Map()
  const allowPrivate = env.PUSH_TO_PRIVATE_ADDRESSES
  const running = (async () => {
    while (!stopping.signal.aborted) {
      const failed = await deliverDue({ lanes, allowPrivate }).catch((err: unknown) => {
        log.warn({ err }, 'the outbox could not be read')
        return true
      })
      await setTimeout(failed ? TROUBLE_MS : EVERY_MS, undefined, { signal: stopping.signal }).catch(() => {})
    }
  })()
  return {
    stop: async () => {
      stopping.abort()
      await running
      await Promise.race([Promise.all(lanes.values()), setTimeout(PATIENCE_MS, undefined, { ref: false })])
    },
  }
}
