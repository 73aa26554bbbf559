import type { Edition } from '#domain/editions/rules.ts'

/** Where a change of an article must show, in the order in which the desk names the places. */
export const RECEIPT_PLACES = [
  'page',
  'public',
  'jsonLd',
  'front',
  'section',
  'feed',
  'news',
  'sitemap',
  'push',
] as const
export type ReceiptPlace = (typeof RECEIPT_PLACES)[number]

/** What was found wrong, or why a place was passed over; the desk has the words, `receipt.problems`. */
export type ReceiptProblem = {
  code:
    | 'status'
    | 'headline'
    | 'missing'
    | 'still'
    | 'json'
    | 'unreachable'
    | 'push'
    | 'notNewest'
    | 'archived'
    | 'noSection'
    | 'old'
    | 'noindex'
    | 'noTargets'
  values: Record<string, string | number>
}

export type ReceiptCheck = {
  place: ReceiptPlace
  /** "skipped": it need not be there. "waiting": it is not right yet and is looked at again. */
  state: 'waiting' | 'ok' | 'failed' | 'skipped'
  /** What was asked, a path of this site; empty for what is no address. */
  path: string
  /** When it was found right, ISO 8601. */
  at: string | null
  problem: ReceiptProblem | null
}

export type ReceiptState = 'checking' | 'ok' | 'failed'

/** An article as it stands when its receipt is looked at, with what its places follow from. */
export type ReceiptFacts = {
  articleId: number
  status: 'published' | 'withdrawn'
  edition: Edition
  slug: string
  headline: string
  noindex: boolean
  isArchived: boolean
  publishedAt: string
  sectionSlug: string | null
  /** How many stand before it in each list; a number past the list's end means that it is not on its first page. */
  before: { latest: number; section: number; news: number; month: number }
  /** True when editors have put it on the front page. */
  isPinned: boolean
}

/** How long a place may take before it is called wrong. */
export const RECEIPT_MS = 60_000
/** Seconds until the next look, by the number of looks before. */
const WAITS = [1, 1, 2, 3, 5, 8]
const LONGEST_WAIT = 10

/** When to look again after so many looks; never past the end, at which a receipt is settled. */
export function nextLook(attempts: number, beganAt: Date, now: Date): Date {
  const wait = (WAITS[attempts - 1] ?? LONGEST_WAIT) * 1_000
  return new Date(Math.min(now.getTime() + wait, Math.max(beganAt.getTime() + RECEIPT_MS, now.getTime())))
}

/** What becomes of a receipt by what was found. At the end nothing waits any more. */
export function settle(
  checks: readonly ReceiptCheck[],
  beganAt: Date,
  now: Date,
): { state: ReceiptState; checks: ReceiptCheck[] } {
  const isOver = now.getTime() - beganAt.getTime() >= RECEIPT_MS
  const settled = checks.map((check) =>
    isOver && check.state === 'waiting' ? { ...check, state: 'failed' as const } : check,
  )
  if (settled.some(({ state }) => state === 'waiting')) return { state: 'checking', checks: settled }
  return { state: settled.some(({ state }) => state === 'failed') ? 'failed' : 'ok', checks: settled }
}
