import { setTimeout } from 'node:timers/promises'
import { log } from '#lib/log.ts'
import { lookAtDue } from './commands.ts'
import type { AskAsReader } from './look.ts'

const EVERY_MS = 1_000
const TROUBLE_MS = 5_000
const PATIENCE_MS = 3_000

/** Looks where readers see changes, once a second, until it is stopped. It never throws. */
export function startReceipts(ask: AskAsReader): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  const running = (async () => {
    while (!stopping.signal.aborted) {
      const failed = await lookAtDue(ask).then(
        () => false,
        (err: unknown) => {
          log.warn({ err }, 'receipts could not be looked at')
          return true
        },
      )
      await setTimeout(failed ? TROUBLE_MS : EVERY_MS, undefined, { signal: stopping.signal }).catch(() => {})
    }
  })()
  return {
    stop: async () => {
      stopping.abort()
      // An address outside may take its time; what it would have said is asked for again.
      await Promise.race([running, setTimeout(PATIENCE_MS, undefined, { ref: false })])
    },
  }
}
