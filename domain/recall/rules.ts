import { wordsOf } from '#domain/search/words.ts'
import { type Lexicon, lexiconOf, likeness, rarityFor, sharedTerms, type Weighed, weigh } from './likeness.ts'
import { makeProfile, NAME_MARK, type Profile } from './profile.ts'

/** What the ranking knows of an article: the one that is read or written, or an earlier one that it may continue. */
export type RecallCandidate = {
  id: number
  headline: string
  standfirst: string
  sectionId: number | null
  placeId: number | null
  tagIds: number[]
  publishedAt: Date
  /** Made from headline and standfirst when it is missing. */
  profile?: Profile
}

/** Why a candidate was found. Names and words are terms, the most telling first. */
export type RecallReason = {
  names: string[]
  words: string[]
  samePlace: boolean
  sameSection: boolean
  tagIds: number[]
  days: number
}

export type RankedRecall = { candidate: RecallCandidate; score: number; reason: RecallReason }

type Options = {
  limit?: number
  /** Taken from the candidates when left out. */
  lexicon?: Lexicon
  /** False only to measure the ranking against stories whose times are not known: later ones come back too. */
  earlierOnly?: boolean
}

const DAY_MS = 86_400_000
// Found on the training half of docs/recall.md.
const ENOUGH = 0.06
const TAG_SHARE = 0.08
const NEAR_IN_TIME = 2
const NEAR_DAYS = 3
const SAME_PLACE = 0.2
const SAME_SECTION = 0.3
const SAYS_THE_SAME = 0.55
const REPEATED = 0.5

/** How many links the portal gives by itself. */
export const FILLED_RECALLS = 3

/**
 * The earlier news that `article` most likely continues, best first, each with its reason. Likeness is of terms weighed by
 * rarity, and of tags; place, section and nearness in time only lift what is alike already. What is hardly alike is left
 * out, however recent: no Recall is better than a wrong one. Candidates that are not earlier never come back, and of
 * several that say the same on one day the others stand back.
 */
export function rankRecalls(
  article: RecallCandidate,
  candidates: readonly RecallCandidate[],
  { limit = FILLED_RECALLS, lexicon, earlierOnly = true }: Options = {},
): RankedRecall[] {
  const others = candidates.filter(
    ({ id, publishedAt }) => id !== article.id && (!earlierOnly || publishedAt < article.publishedAt),
  )
  const profile = profileOf(article)
  const rarity = rarityFor(profile, lexicon ?? lexiconOf(others.map(profileOf)))
  const own = weigh(profile, rarity)
  const tagShare = tagShares(article, others)
  const scored = others
    .map((candidate) => score(article, own, candidate, weigh(profileOf(candidate), rarity), tagShare))
    .filter(({ alike }) => alike >= ENOUGH)
    .sort((a, b) => b.score - a.score || b.candidate.id - a.candidate.id)
    .filter(isFirstWithItsHeadline(article.headline))
  return pickDiverse(scored, limit).map(({ candidate, weighed, score: value }) => ({
    candidate,
    score: value,
    reason: reasonOf(article, own, candidate, weighed),
  }))
}

type Scored = { candidate: RecallCandidate; weighed: Weighed; alike: number; score: number }

function score(
  article: RecallCandidate,
  own: Weighed,
  candidate: RecallCandidate,
  weighed: Weighed,
  tagShare: (candidate: RecallCandidate) => number,
): Scored {
  const alike = likeness(own, weighed) + tagShare(candidate) * TAG_SHARE
  const near =
    (candidate.placeId !== null && candidate.placeId === article.placeId ? SAME_PLACE : 0) +
    (candidate.sectionId !== null && candidate.sectionId === article.sectionId ? SAME_SECTION : 0) +
    NEAR_IN_TIME / (1 + daysBetween(article, candidate) / NEAR_DAYS)
  return { candidate, weighed, alike, score: alike * (1 + near) }
}

function reasonOf(article: RecallCandidate, own: Weighed, candidate: RecallCandidate, weighed: Weighed) {
  const shared = sharedTerms(own, weighed)
  return {
    names: shared.filter((term) => term.startsWith(NAME_MARK)).slice(0, 2),
    words: shared.filter((term) => !term.startsWith(NAME_MARK)).slice(0, 3),
    samePlace: candidate.placeId !== null && candidate.placeId === article.placeId,
    sameSection: candidate.sectionId !== null && candidate.sectionId === article.sectionId,
    tagIds: candidate.tagIds.filter((id) => article.tagIds.includes(id)),
    days: Math.floor(daysBetween(article, candidate)),
  }
}

/** Maximal marginal relevance, for one case: what was published on the day of a chosen one and says the same stands back. */
function pickDiverse(scored: Scored[], limit: number): Scored[] {
  const left = scored.slice(0, Math.max(limit * 4, 20))
  const chosen: Scored[] = []
  while (chosen.length < limit && left.length > 0) {
    const standing = left.map(
      (one) => (chosen.some((other) => saysTheSame(one, other)) ? REPEATED : 1) * one.score,
    )
    const best = standing.indexOf(Math.max(...standing))
    chosen.push(...left.splice(best, 1))
  }
  return chosen
}

function saysTheSame(a: Scored, b: Scored): boolean {
  return daysBetween(a.candidate, b.candidate) < 1 && likeness(a.weighed, b.weighed) > SAYS_THE_SAME
}

const daysBetween = (a: RecallCandidate, b: RecallCandidate) =>
  Math.abs(a.publishedAt.getTime() - b.publishedAt.getTime()) / DAY_MS

const profileOf = ({ profile, headline, standfirst }: RecallCandidate): Profile =>
  profile ?? makeProfile({ headline, standfirst, text: '' })

/** Keeps one of each headline, and none that is the article's own: an agency may have sent the same piece twice. */
function isFirstWithItsHeadline(own: string): (scored: Scored) => boolean {
  const wordsIn = (headline: string) => wordsOf(headline).join(' ')
  const seen = new Set([wordsIn(own)])
  return ({ candidate }) => {
    const size = seen.size
    return seen.add(wordsIn(candidate.headline)).size > size
  }
}

/** How much of an article's tags, weighed by rarity among the candidates, a candidate carries too: 0 to 1. */
function tagShares(article: RecallCandidate, candidates: readonly RecallCandidate[]) {
  const lexicon = lexiconOf(candidates.map(({ tagIds }) => ({ terms: tagIds.map(String), weights: [] })))
  const worth = (id: number) => Math.log((1 + lexicon.total) / (lexicon.counts.get(String(id)) ?? 1))
  const sum = (ids: readonly number[]) => ids.reduce((all, id) => all + worth(id), 0)
  const all = sum(article.tagIds)
  return ({ tagIds }: RecallCandidate) =>
    all === 0 ? 0 : sum(article.tagIds.filter((id) => tagIds.includes(id))) / all
}
