import { env } from '#lib/env.ts'
import { safeFetch } from '#lib/http/safe-fetch.ts'
import { absoluteUrl, articlePath } from '#lib/url.ts'
import { judgeJsonLd, judgeList, judgePage, type ReaderAnswer } from './judge.ts'
import { type Expectation, expectationsOf } from './places.ts'
import {
  RECEIPT_PLACES,
  type ReceiptCheck,
  type ReceiptFacts,
  type ReceiptPlace,
  type ReceiptProblem,
} from './rules.ts'
import { listPushes } from './store.ts'

/** Asks for a path of this portal as a reader's browser does. */
export type AskAsReader = (path: string) => Promise<ReaderAnswer>

const TIMEOUT_MS = 8_000
/** The outbox writes down the beginning of the change's transaction, a receipt a moment within it. */
const SAME_CHANGE_MS = 5_000
const UNREACHABLE: ReceiptProblem = { code: 'unreachable', values: {} }

/** Looks at every place of an article that was not found right before. */
export async function lookEverywhere(
  facts: ReceiptFacts,
  before: readonly ReceiptCheck[],
  { ask, beganAt, now }: { ask: AskAsReader; beganAt: Date; now: Date },
): Promise<ReceiptCheck[]> {
  const isRight = (place: ReceiptPlace) =>
    before.find((check) => check.place === place && check.state === 'ok') ?? null
  const found: ReceiptCheck[] = []
  const page = once(() => ask(articlePath(facts)))
  for (const expectation of expectationsOf(facts, now)) {
    const { place } = expectation
    found.push(isRight(place) ?? (await lookAt(expectation, facts, place === 'page' ? page : ask, now)))
  }
  found.push(isRight('jsonLd') ?? (await lookAtJsonLd(facts, page, now)))
  if (isElsewhere(env.SITE_URL)) found.push(isRight('public') ?? (await lookFromOutside(facts, now)))
  found.push(await lookAtPushes(facts.articleId, beganAt))
  return found.sort((a, b) => RECEIPT_PLACES.indexOf(a.place) - RECEIPT_PLACES.indexOf(b.place))
}

function check(place: ReceiptPlace, path: string, problem: ReceiptProblem | null, now: Date): ReceiptCheck {
  return { place, path, problem, state: problem ? 'waiting' : 'ok', at: problem ? null : now.toISOString() }
}

const skipped = (place: ReceiptPlace, path: string, problem: ReceiptProblem): ReceiptCheck => ({
  place,
  path,
  problem,
  state: 'skipped',
  at: null,
})

async function lookAt(
  expectation: Expectation,
  facts: ReceiptFacts,
  ask: AskAsReader,
  now: Date,
): Promise<ReceiptCheck> {
  const { place, path, look } = expectation
  if (look === 'skip') return skipped(place, path, expectation.why)
  const answer = await ask(path).catch(() => null)
  if (!answer) return check(place, path, UNREACHABLE, now)
  return check(place, path, look === 'page' ? judgePage(answer, facts) : judgeList(answer, facts, look), now)
}

async function lookAtJsonLd(facts: ReceiptFacts, page: AskAsReader, now: Date): Promise<ReceiptCheck> {
  const path = articlePath(facts)
  if (facts.status === 'withdrawn' || facts.noindex)
    return skipped('jsonLd', path, { code: 'noindex', values: {} })
  const answer = await page(path).catch(() => null)
  return check('jsonLd', path, answer ? judgeJsonLd(answer, facts) : UNREACHABLE, now)
}

/** The address that readers type, through whatever stands in front. A machine that cannot reach it from inside proves nothing. */
async function lookFromOutside(facts: ReceiptFacts, now: Date): Promise<ReceiptCheck> {
  const path = articlePath(facts)
  const answer = await safeFetch(absoluteUrl(path), {
    allowPrivate: true,
    timeoutMs: TIMEOUT_MS,
    maxRedirects: 0,
  }).catch(() => null)
  if (!answer) return skipped('public', path, UNREACHABLE)
  return check(
    'public',
    path,
    judgePage({ status: answer.status, body: answer.body.toString('utf8') }, facts),
    now,
  )
}

async function lookAtPushes(articleId: number, beganAt: Date): Promise<ReceiptCheck> {
  const pushes = await listPushes(articleId, new Date(beganAt.getTime() - SAME_CHANGE_MS))
  if (pushes.length === 0) return skipped('push', '', { code: 'noTargets', values: {} })
  const open = pushes.filter(({ state }) => state !== 'done')
  const last = pushes
    .flatMap(({ doneAt }) => doneAt ?? [])
    .sort((a, b) => a.getTime() - b.getTime())
    .at(-1)
  if (open.length === 0)
    return { place: 'push', path: '', state: 'ok', at: last?.toISOString() ?? null, problem: null }
  const names = open.map(({ name, problem }) => (problem ? `${name} (${problem})` : name)).join(', ')
  return {
    place: 'push',
    path: '',
    state: open.every(({ state }) => state === 'dead') ? 'failed' : 'waiting',
    at: null,
    problem: { code: 'push', values: { names } },
  }
}

/** True for an address that is not this machine's own name for itself. */
function isElsewhere(siteUrl: string): boolean {
  return !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$/.test(new URL(siteUrl).hostname)
}

function once(ask: () => Promise<ReaderAnswer>): AskAsReader {
  let answer: Promise<ReaderAnswer> | null = null
  return () => {
    answer ??= ask()
    return answer
  }
}
