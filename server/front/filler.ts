import type { ExpiryCounter } from '../expiry-counter.ts'
import type { AskNext, PageAnswer } from './ask-next.ts'
import { digestOf, finish, keepingTime, lastModifiedOf, makeVariants, OUTSIDE_RULE } from './kept-answer.ts'
import type { KeptPage, KeptPages } from './kept-pages.ts'

const STALE_MS = 1_000
const MISSING_MS = 10_000
const REDIRECT_MS = 60_000
const FILE_MS = 3_600_000
const IMMUTABLE = 'public, max-age=31536000, immutable'
const HASHED_NAME = /[-.~][\w-]{8,}\.\w+$/

/** A file of the build does not change while the process lives: no expiry touches it. */
export const NEVER_EXPIRES = -1

export type Filler = {
  /** The page at `key`, made anew; those who ask for it meanwhile get the same. Rejects when Next cannot make it. */
  fill(key: string, options: { kind: 'page' | 'asset'; renew?: boolean }): Promise<KeptPage>
}

/** Next answered 5xx: there is nothing to send or keep. */
export class NextFailed extends Error {}

export function createFiller({
  ask,
  pages,
  expiries,
  common,
  now,
}: {
  ask: AskNext
  pages: KeptPages
  expiries: ExpiryCounter
  common: [string, string][]
  now: () => number
}): Filler {
  const running = new Map<string, { expiries: number; page: Promise<KeptPage> }>()

  async function finishAndPack(
    answer: PageAnswer,
    rule: string,
    previous: KeptPage | undefined,
  ): Promise<Pick<KeptPage, 'status' | 'variants' | 'lastModified'>> {
    const finished = finish(answer, rule, common)
    const lastModified = lastModifiedOf(answer, previous, now())
    return { status: finished.status, lastModified, variants: await makeVariants(finished, lastModified) }
  }

  async function make(key: string, kind: 'page' | 'asset', renew: boolean): Promise<KeptPage> {
    const begunAt = kind === 'asset' ? NEVER_EXPIRES : expiries.value
    const answer = await ask(key, { renew })
    if (answer.status >= 500) throw new NextFailed(`Next answered ${answer.status} for ${key}`)
    const { life, rule } = lifeOf(answer, key, kind)
    const previous = pages.find(key)
    const digest = digestOf(answer)
    const same = previous?.digest === digest ? previous : null
    const { status, variants, lastModified } = same ?? (await finishAndPack(answer, rule, previous))
    // Next's copy may have been made before this asking: an unchanged page keeps the time of its making.
    const madeAt = same && answer.headers['x-nextjs-cache'] === 'HIT' ? same.madeAt : now()
    const page: KeptPage = {
      status,
      variants,
      lastModified,
      digest,
      size: Object.values(variants).reduce((sum, { body }) => sum + body.length, 0),
      madeAt,
      freshUntil: life === 0 ? 0 : Math.max(madeAt + life, now() + STALE_MS),
      expiries: begunAt,
      retryAt: 0,
      refreshing: false,
    }
    // A slow fill that was begun before an expiry must not push out the page that was made after it.
    const isOvertaken = (pages.find(key)?.expiries ?? NEVER_EXPIRES) > begunAt
    if (life > 0 && !isOvertaken) pages.keep(key, page)
    return page
  }

  return {
    fill(key, { kind, renew = false }) {
      const joined = running.get(key)
      // Who asks after an expiry must not get what was begun before it.
      if (joined && joined.expiries === expiries.value) return joined.page
      const entry = { expiries: expiries.value, page: make(key, kind, renew) }
      running.set(key, entry)
      const end = () => {
        if (running.get(key) === entry) running.delete(key)
      }
      entry.page.then(end, end)
      return entry.page
    },
  }
}

function lifeOf(answer: PageAnswer, key: string, kind: 'page' | 'asset'): { life: number; rule: string } {
  const given = answer.headers['cache-control'] ?? 'private, no-store'
  if (kind === 'asset') return lifeOfFile(answer, key, given)
  // A redirect of the configuration says nothing of its life: it holds as long as the process.
  if (answer.status === 308 && !answer.headers['cache-control'])
    return { life: REDIRECT_MS, rule: OUTSIDE_RULE }
  const life = keepingTime(answer)
  if (life === 0) return { life, rule: given }
  if (answer.stale) return { life: STALE_MS, rule: OUTSIDE_RULE }
  return { life: answer.status === 404 ? Math.min(life, MISSING_MS) : life, rule: OUTSIDE_RULE }
}

function lifeOfFile(answer: PageAnswer, key: string, given: string): { life: number; rule: string } {
  if (answer.status !== 200) return { life: 0, rule: 'no-store' }
  const forGood = given.includes('immutable') || HASHED_NAME.test(key)
  return { life: FILE_MS, rule: forGood ? IMMUTABLE : 'public, max-age=3600' }
}
