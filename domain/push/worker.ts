import { headlineFor } from '#domain/articles/headlines.ts'
import { listFeedItems } from '#domain/feeds/item-queries.ts'
import { uriOf } from '#domain/feeds/rules.ts'
import { log } from '#lib/log.ts'
import { absoluteUrl, articlePath } from '#lib/url.ts'
import {
  claimDue,
  findStanding,
  findTold,
  forgetAttempt,
  postpone,
  recordAttempt,
  recordDone,
  recordFailure,
} from './outbox-store.ts'
import { type Claimed, nextWait, type Outcome, type PushTarget, type Telling, TOGETHER } from './rules.ts'
import { sendToIndexNow } from './senders/indexnow.ts'
import type { SendOptions } from './senders/request.ts'
import { sendToTelegram } from './senders/telegram.ts'
import { sendToWebhook } from './senders/webhook.ts'
import { sendToHub } from './senders/websub.ts'

/** How long a sender may take before others take over. Much longer than a request may. */
const LEASE_SECONDS = 60
const TIMEOUT_MS = 10_000

/** Targets that are being sent to by this process: one conversation with each at a time, so that none holds up another. */
export type Lanes = Map<number, Promise<void>>

type Options = { lanes?: Lanes; now?: () => Date; random?: () => number; allowPrivate?: boolean }

/** Starts sending everything that is due, and resolves when nothing more is. Each target's sends are in `lanes` until they end. */
export async function deliverDue({
  lanes = new Map(),
  now = () => new Date(),
  random = Math.random,
  allowPrivate = false,
}: Options = {}): Promise<void> {
  for (;;) {
    const options = { busy: [...lanes.keys()], most: TOGETHER, leaseSeconds: LEASE_SECONDS }
    const work = await claimDue(now(), options)
    if (!work) return
    const { target, claimed } = work
    const lane = deliver(target, claimed, { now, random, allowPrivate })
      .catch((err: unknown) => log.error({ err, target: target.id }, 'a delivery could not be recorded'))
      .finally(() => lanes.delete(target.id))
    lanes.set(target.id, lane)
  }
}

async function deliver(
  target: PushTarget,
  claimed: readonly Claimed[],
  { now, random, allowPrivate }: Required<Omit<Options, 'lanes'>>,
): Promise<void> {
  const outcome = await send(target, claimed, now(), { timeoutMs: TIMEOUT_MS, allowPrivate })
  if (outcome.ok) {
    for (const one of claimed) await recordDone(one, target.id, outcome.told, now())
    return
  }
  const { problem, retryAfterSeconds, isFinal } = outcome
  log.warn({ target: target.name, kind: target.kind, problem }, 'a delivery failed')
  const later = (seconds: number) => new Date(now().getTime() + seconds * 1_000)
  for (const one of claimed) {
    const wait = isFinal ? null : nextWait(one.attempts, random(), retryAfterSeconds)
    await recordFailure(one, target.id, { problem, dueAt: wait === null ? null : later(wait) })
  }
  if (retryAfterSeconds) await postpone(target.id, later(retryAfterSeconds))
}

async function send(
  target: PushTarget,
  claimed: readonly Claimed[],
  now: Date,
  options: SendOptions,
): Promise<Outcome> {
  try {
    if (target.kind === 'websub') return await sendToHub(target, claimed, options)
    if (target.kind === 'indexnow') return await sendToIndexNow(target, claimed, options)
    const [one] = claimed
    if (!one) return { ok: true }
    const [telling, told] = await Promise.all([
      readTelling(one.articleId),
      findTold(target.id, one.articleId),
    ])
    const attempt = {
      begin: () => recordAttempt(target.id, one.articleId),
      forget: () => forgetAttempt(target.id, one.articleId),
    }
    return target.kind === 'webhook'
      ? await sendToWebhook(target, one, { telling, told, attempt }, options)
      : await sendToTelegram(target, { telling, told, attempt, now }, options)
  } catch (err) {
    log.error({ err, target: target.id, kind: target.kind }, 'a sender failed')
    return { ok: false, problem: 'The program failed while it was sending.' }
  }
}

/** What there is to tell of an article now, whatever it was when the delivery was written. */
async function readTelling(articleId: number): Promise<Telling> {
  const standing = await findStanding(articleId)
  // What search engines must no longer list goes out of feeds as well: who takes our news is told of both alike.
  if (standing?.status === 'withdrawn' || (standing?.status === 'published' && standing.noindex)) {
    const { uuid, edition, headline, withdrawnAt, updatedAt } = standing
    const at = (withdrawnAt ?? updatedAt).toISOString()
    const url = absoluteUrl(articlePath(standing))
    return { kind: 'withdrawn', uri: uriOf(uuid), url, edition, headline, at }
  }
  const [item] = await listFeedItems([articleId])
  if (!item || !standing) return { kind: 'nothing' }
  return { kind: 'published', item, notice: headlineFor('pushHeadline', standing) }
}
