/** What may be done with an item of the wire. */
export const WIRE_STATES = ['new', 'taken', 'ignored'] as const
export type WireState = (typeof WIRE_STATES)[number]

/** From here on two items are called nearly the same. */
export const NEARLY_SAME = 0.45
const MINUTE_MS = 60_000
const LONGEST_WAIT_MINUTES = 24 * 60

/** Whether a source is to be asked now: its interval, doubled with each failure in a row, up to a day. */
export function isDue(
  source: { isOn: boolean; intervalMinutes: number; failures: number; askedAt: Date | null },
  now: Date,
): boolean {
  if (!source.isOn) return false
  if (!source.askedAt) return true
  const wait = Math.min(source.intervalMinutes * 2 ** Math.min(source.failures, 10), LONGEST_WAIT_MINUTES)
  // A job that runs each minute comes a moment early or late.
  return now.getTime() - source.askedAt.getTime() >= wait * MINUTE_MS - MINUTE_MS / 2
}

export type Comparable = { headline: string; standfirst: string }

/** How much two news say the same, 0 to 1: by the letters of their headlines, and by the words of all that is known. */
export function nearnessOf(a: Comparable, b: Comparable): number {
  const headlines = jaccard(trigrams(a.headline), trigrams(b.headline))
  const words = jaccard(wordSet(a), wordSet(b))
  return Math.round(Math.max(headlines, words) * 1000) / 1000
}

/** The nearest of those that are near enough; null when none is. */
export function findNearest<T extends Comparable>(
  item: Comparable,
  others: readonly T[],
): { found: T; nearness: number } | null {
  let best: { found: T; nearness: number } | null = null
  for (const found of others) {
    const nearness = nearnessOf(item, found)
    if (nearness >= NEARLY_SAME && nearness > (best?.nearness ?? 0)) best = { found, nearness }
  }
  return best
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function trigrams(text: string): Set<string> {
  const padded = `  ${plain(text)} `
  return new Set(Array.from({ length: Math.max(padded.length - 2, 0) }, (_, at) => padded.slice(at, at + 3)))
}

function wordSet({ headline, standfirst }: Comparable): Set<string> {
  return new Set(
    plain(`${headline} ${standfirst}`)
      .split(' ')
      .filter((word) => word.length > 3)
      // The beginning of a word stands for its forms.
      .map((word) => word.slice(0, 6)),
  )
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size < 3 || b.size < 3) return 0
  let shared = 0
  for (const one of a) if (b.has(one)) shared++
  return shared / (a.size + b.size - shared)
}
