import { isStopWord } from '#domain/search/stop-words.ts'
import { stem, wordsOf } from '#domain/search/words.ts'

/** What the ranking knows of an article: the one that is read, or an earlier one that it may continue. */
export type RecallCandidate = {
  id: number
  headline: string
  standfirst: string
  sectionId: number | null
  placeId: number | null
  tagIds: number[]
  publishedAt: Date
}

const DAY_MS = 86_400_000
const ENOUGH = 1

/** How many links the portal gives by itself. */
export const FILLED_RECALLS = 3

/** The stems that say what a piece is about, without stop words and short ones. */
export function keywords({ headline, standfirst }: { headline: string; standfirst: string }): Set<string> {
  const words = wordsOf(`${headline} ${standfirst}`).filter((word) => word.length > 2 && !isStopWord(word))
  return new Set(words.map(stem))
}

/**
 * The earlier news that `article` most likely continues, best first. A tag or a word counts the more, the fewer of the
 * candidates have it; section and place add a little, and so does being recent. What shares no tag and hardly a word
 * is left out, however recent: no Recall is better than a wrong one. Candidates that are not earlier never come back.
 */
export function rankRecalls(
  article: RecallCandidate,
  candidates: readonly RecallCandidate[],
  limit = FILLED_RECALLS,
): RecallCandidate[] {
  const earlier = candidates.filter(
    ({ id, publishedAt }) => id !== article.id && publishedAt < article.publishedAt,
  )
  const words = new Map(earlier.map((candidate) => [candidate.id, keywords(candidate)]))
  const wordRarity = rarity([...words.values()])
  const tagRarity = rarity(earlier.map(({ tagIds }) => new Set(tagIds)))
  const articleWords = keywords(article)

  return earlier
    .map((candidate) => {
      const shared = shareOf(articleWords, words.get(candidate.id) ?? new Set(), wordRarity)
      const tags = shareOf(new Set(article.tagIds), new Set(candidate.tagIds), tagRarity)
      const likeness = shared * 4 + tags * 2
      const near =
        (candidate.placeId !== null && candidate.placeId === article.placeId ? 0.3 : 0) +
        (candidate.sectionId !== null && candidate.sectionId === article.sectionId ? 0.2 : 0)
      const days = (article.publishedAt.getTime() - candidate.publishedAt.getTime()) / DAY_MS
      return { candidate, likeness, score: likeness * (1 + near + 0.5 / (1 + days / 14)) }
    })
    .filter(({ likeness }) => likeness >= ENOUGH)
    .sort((a, b) => b.score - a.score || b.candidate.id - a.candidate.id)
    .map(({ candidate }) => candidate)
    .filter(isFirstWithItsHeadline(article.headline))
    .slice(0, limit)
}

/** Keeps one of each headline, and none that is the article's own: an agency may have sent the same piece twice. */
function isFirstWithItsHeadline(own: string): (candidate: RecallCandidate) => boolean {
  const wordsIn = (headline: string) => wordsOf(headline).join(' ')
  const seen = new Set([wordsIn(own)])
  return ({ headline }) => {
    const size = seen.size
    return seen.add(wordsIn(headline)).size > size
  }
}

/** How telling each feature is among `sets`: 0 when all have it, near 1 when one has. */
function rarity<T>(sets: readonly Set<T>[]): (feature: T) => number {
  const counts = new Map<T, number>()
  for (const set of sets) for (const feature of set) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const scale = Math.log(1 + sets.length)
  return (feature) => (scale === 0 ? 1 : Math.log((1 + sets.length) / (counts.get(feature) ?? 1)) / scale)
}

/** How much of `mine`, weighted by rarity, stands in `theirs` too: 0 to 1. */
function shareOf<T>(mine: Set<T>, theirs: Set<T>, weight: (feature: T) => number): number {
  let all = 0
  let shared = 0
  for (const feature of mine) {
    const size = weight(feature)
    all += size
    if (theirs.has(feature)) shared += size
  }
  return all === 0 ? 0 : shared / all
}
