import { setTimeout as delay } from 'node:timers/promises'
import { INTERNAL_HEADER, internalSecret } from '#lib/internal-secret.ts'
import { log } from '#lib/log.ts'
import type { ExpiryCounter } from './expiry-counter.ts'
import type { FillsInFlight } from './front/fills-in-flight.ts'
import type { Upstream } from './upstream.ts'

/** Expires tags in this process, Next's cache first and then the front's. Null stands for everything. */
export type ExpireLocally = (tags: readonly string[] | null) => Promise<void>

const TAGS_AT_ONCE = 5_000
// Next compares times in whole milliseconds, and "the same" counts as not expired.
const NEXT_MILLISECOND = 5

/**
 * Next dates a page by the end of its render, not by its beginning: a page that was being made out of old content while
 * its tag expired is stored as newer than the expiry, and who asks meanwhile joins that very render. So when renders
 * were in flight, the same tags expire once more after these have ended, and a second time for those which began in
 * between and may have shared a cached read with them.
 */
export function createExpireLocally({
  upstream,
  fills,
  expiries,
}: {
  upstream: Upstream
  fills: FillsInFlight
  expiries: ExpiryCounter
}): ExpireLocally {
  async function tellNext(tags: readonly string[] | null): Promise<void> {
    const answer = await upstream({
      method: 'POST',
      path: '/api/internal/expire',
      headers: {
        host: 'localhost',
        'content-type': 'application/json',
        [INTERNAL_HEADER]: internalSecret(),
      },
      body: JSON.stringify({ tags }),
    })
    if (answer.status !== 204) throw new Error(`Next refused to expire tags: ${answer.status}`)
  }

  async function expireOnce(tags: readonly string[] | null): Promise<void> {
    try {
      if (tags === null) await tellNext(null)
      else
        for (let at = 0; at < tags.length; at += TAGS_AT_ONCE)
          await tellNext(tags.slice(at, at + TAGS_AT_ONCE))
    } finally {
      expiries.bump()
    }
  }

  async function expireAgain(tags: readonly string[] | null, begunBefore: Promise<unknown>): Promise<void> {
    await begunBefore
    const begunBetween = fills.settled()
    await delay(NEXT_MILLISECOND)
    await expireOnce(tags)
    await begunBetween
    await delay(NEXT_MILLISECOND)
    await expireOnce(tags)
  }

  return async (tags) => {
    const { begun, size } = fills
    const inFlight = fills.settled()
    await expireOnce(tags)
    if (size === 0 && fills.begun === begun) return
    expireAgain(tags, Promise.all([inFlight, fills.settled()])).catch((error: unknown) =>
      log.error({ err: error }, 'tags could not expire again'),
    )
  }
}
