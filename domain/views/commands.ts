import { addressGroup } from '#lib/client-address.ts'
import { env } from '#lib/env.ts'
import { AppError } from '#lib/errors.ts'
import { log } from '#lib/log.ts'
import { createRateLimiter, type RateLimiter } from '#lib/rate-limit.ts'
import type { Origin } from './origin.ts'
import {
  ADDRESSES_REMEMBERED,
  isFetchedAhead,
  isRobot,
  isSentByAnotherSite,
  VISITS_PER_ARTICLE_AND_MINUTE,
  VISITS_PER_MINUTE,
  type VisitHeaders,
} from './rules.ts'
import { articleIdSchema } from './schema.ts'
import { addVisits, closeViewsPool, findTotal } from './store.ts'
import { createVisitBatches, type VisitBatches } from './visit-batches.ts'

type Desk = { batches: VisitBatches; perArticle: RateLimiter; perAddress: RateLimiter }

// Next's bundle and the server around it hold two copies of this module in one process: they share one counting desk.
const holder = globalThis as typeof globalThis & { datelineViews?: Desk }

function desk(): Desk {
  holder.datelineViews ??= {
    batches: createVisitBatches(addVisits),
    perArticle: createRateLimiter({
      limit: VISITS_PER_ARTICLE_AND_MINUTE,
      windowMs: 60_000,
      maxKeys: ADDRESSES_REMEMBERED,
    }),
    perAddress: createRateLimiter({
      limit: VISITS_PER_MINUTE,
      windowMs: 60_000,
      maxKeys: ADDRESSES_REMEMBERED,
    }),
  }
  return holder.datelineViews
}

/**
 * Counts one visit, and where it came from, and answers, after its commit, with the exact total. Throws `not_found` when readers cannot see the
 * article and `unavailable` when the visit could not be written: then it was not acknowledged.
 */
export async function recordView(articleId: number, origin?: Origin): Promise<number> {
  const total = await desk()
    .batches.add(articleId, origin)
    .catch((error: unknown) => unavailable(error))
  if (total === null) throw unknownArticle()
  return total
}

/**
 * A visit as it comes from outside. Counts it, unless it is a robot's or was fetched ahead of the reader: those get the
 * present total. Throws `invalid` for a bad id, `forbidden` for a visit that another site sent, `not_found`, and
 * `too_many` with `data.retryAfterSeconds`. Addresses stay in memory, for two minutes at most.
 */
export async function acceptVisit(visit: {
  articleId: unknown
  userAgent: string | undefined
  address: string
  headers: VisitHeaders
  /** What is told of where the reader came from; read only when the visit counts. */
  origin?: () => Origin
}): Promise<{ views: number }> {
  const { userAgent, headers } = visit
  const id = articleIdSchema.safeParse(visit.articleId)
  if (!id.success) throw new AppError('invalid', 'The article id must be a whole number of 1 or more.')
  if (isSentByAnotherSite(headers, env.SITE_URL)) {
    throw new AppError('forbidden', 'A visit is counted only from a page of this site.')
  }
  limitRate(addressGroup(visit.address), id.data, Date.now())
  if (isRobot(userAgent) || isFetchedAhead(headers)) return { views: await presentTotal(id.data) }
  return { views: await recordView(id.data, visit.origin?.()) }
}

/** Waits for the visits that are being written, then closes their connection. For the end of a process. */
export async function flushViews(): Promise<void> {
  await holder.datelineViews?.batches.settled()
  await closeViewsPool()
}

function limitRate(caller: string, articleId: number, now: number): void {
  const overall = desk().perAddress.take(caller, now)
  const decision = overall.allowed ? desk().perArticle.take(`${articleId} ${caller}`, now) : overall
  if (decision.allowed) return
  const { retryAfterSeconds } = decision
  throw new AppError('too_many', 'Too many visits from this address: try again later.', {
    data: { retryAfterSeconds },
  })
}

async function presentTotal(articleId: number): Promise<number> {
  const total = await findTotal(articleId).catch((error: unknown) => unavailable(error))
  if (total === null) throw unknownArticle()
  return total
}

function unknownArticle(): AppError {
  return new AppError('not_found', 'There is no such article.')
}

function unavailable(cause: unknown): never {
  log.error({ err: cause }, 'a visit could not be counted')
  throw new AppError('unavailable', 'Visits cannot be counted at the moment.', { cause })
}
