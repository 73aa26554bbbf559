import type { Edition } from '#domain/editions/rules.ts'
import type { FeedItem } from '#domain/feeds/rules.ts'
import { absoluteUrl, articlePath, FEED_FORMATS, feedPath } from '#lib/url.ts'

export const PUSH_KINDS = ['websub', 'indexnow', 'webhook', 'telegram'] as const
export type PushKind = (typeof PUSH_KINDS)[number]

/** A target with all that sending to it takes. */
export type PushTarget = {
  id: number
  kind: PushKind
  name: string
  address: string
  secret: string
  channel: string
}

/** What a target was last told of an article. Not `confirmed`: it was tried, and may have arrived. */
export type Told = { remoteId: string; digest: string; withdrawn: boolean; confirmed: boolean }

/** One change of one article, claimed for sending. */
export type Claimed = {
  id: bigint
  uuid: string
  articleId: number
  touched: string[]
  attempts: number
}

/** An article as a target is told of it: as readers see it now, that it was taken back, or that there is nothing to tell. */
export type Telling =
  /** `notice` is the headline for what rings on a phone. */
  | { kind: 'published'; item: FeedItem; notice: string }
  | { kind: 'withdrawn'; uri: string; url: string; edition: Edition; headline: string; at: string }
  | { kind: 'nothing' }

/** How an attempt ended. `told` is what is remembered of it; nothing of a target that has no memory. */
export type Outcome =
  | { ok: true; told?: Omit<Told, 'confirmed'> }
  | { ok: false; problem: string; retryAfterSeconds?: number; isFinal?: boolean }

/** Remembers a first telling before it is tried, and forgets it when it certainly did not arrive. */
export type Attempt = { begin: () => Promise<void>; forget: () => Promise<void> }

/** Targets that take many changes in one request. */
export const TOGETHER: Record<PushKind, number> = { websub: 50, indexnow: 500, webhook: 1, telegram: 1 }

const MOST_ATTEMPTS = 12
const FIRST_WAIT_SECONDS = 5
const LONGEST_WAIT_SECONDS = 3_600

/** The seconds until the next attempt: twice as long each time, give or take a half; null when there is none. */
export function nextWait(attempts: number, random: number, retryAfterSeconds = 0): number | null {
  if (attempts >= MOST_ATTEMPTS) return null
  const wait = Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** (attempts - 1))
  return Math.max(retryAfterSeconds, wait * (0.5 + random))
}

/** True for an answer that the next attempt may better. Anything else of the kind 4xx stays as it is. */
export function isWorthRetrying(status: number): boolean {
  return status >= 500 || [408, 409, 425, 429].includes(status)
}

/** The seconds that a Retry-After header asks for, as a number or a date; 0 when it says nothing. At most a day. */
export function retryAfter(header: string | undefined, now: Date): number {
  if (!header) return 0
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - now.getTime()) / 1_000
  return Number.isFinite(seconds) ? Math.min(Math.max(0, Math.ceil(seconds)), 86_400) : 0
}

const LISTS = /^(section|tag|author|place)-list$/

type Touched = { kind: string; edition: Edition; slug: string }

/** Cache tags name what changed: `address:uk:bridge`, `latest:uk`, `section-list:uk:city`. */
function readTags(tags: readonly string[]): Touched[] {
  return tags.flatMap((tag) => {
    const [kind = '', edition, slug = ''] = tag.split(':')
    return edition === 'en' || edition === 'uk' ? [{ kind, edition, slug }] : []
  })
}

/** True when a target could care: something that readers see has changed. */
export function isTelling(tag: string): boolean {
  const kind = tag.slice(0, tag.indexOf(':'))
  return kind === 'address' || kind === 'latest' || kind === 'story' || LISTS.test(kind)
}

/** The addresses of the articles among what changed: where they are, and where they were. */
export function changedPages(tags: readonly string[]): string[] {
  const pages = readTags(tags).filter(({ kind }) => kind === 'address')
  return [...new Set(pages.map((page) => absoluteUrl(articlePath(page))))]
}

type FeedOf = { edition: Edition; list: { kind: string; slug?: string } }

/** The feeds among what changed, in every format. */
export function changedFeeds(tags: readonly string[]): string[] {
  const lists = readTags(tags).flatMap<FeedOf>(({ kind, edition, slug }) => {
    if (kind === 'latest') return [{ edition, list: { kind } }]
    const [, list] = LISTS.exec(kind) ?? []
    return list ? [{ edition, list: { kind: list, slug } }] : []
  })
  // A story's tag names no edition: it is the article's.
  const editions = new Set(lists.map(({ edition }) => edition))
  for (const tag of tags)
    if (tag.startsWith('story:'))
      for (const edition of editions)
        lists.push({ edition, list: { kind: 'story', slug: tag.slice('story:'.length) } })
  const urls = lists.flatMap(({ edition, list }) =>
    FEED_FORMATS.map((format) => absoluteUrl(feedPath(edition, list, format))),
  )
  return [...new Set(urls)]
}
