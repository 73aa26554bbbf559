import type { Edition } from '#domain/editions/rules.ts'
import { rarityFor, retrievalTerms, weigh } from './likeness.ts'
import { makeProfile, type ProfileText } from './profile.ts'
import { findByTerms, readLexicon } from './profile-store.ts'
import { type RankedRecall, type RecallCandidate, rankRecalls } from './rules.ts'
import { listCandidateRows, listNearIds } from './store.ts'

// So many of those that share terms are read and ranked; what shares least is left.
const BY_TERMS = 60

/** A text that earlier news are wanted for: published, or in the middle of being written. */
type RecallQuestion = Omit<RecallCandidate, 'profile'> & { edition: Edition; text: string }

/**
 * The news that a text most likely continues, out of the whole archive of its edition, best first. The portal's fill, the
 * desk's suggestions and the evaluation all ask here.
 */
export async function findRecalls(
  question: RecallQuestion,
  { limit, earlierOnly = true }: { limit: number; earlierOnly?: boolean },
): Promise<RankedRecall[]> {
  const { edition, publishedAt } = question
  const profile = makeProfile(question as ProfileText)
  const [lexicon, near] = await Promise.all([readLexicon(edition, profile.terms), listNearIds(question)])
  const terms = retrievalTerms(weigh(profile, rarityFor(profile, lexicon)), lexicon)
  const alike = await findByTerms(edition, terms, earlierOnly ? publishedAt : null, BY_TERMS)
  const candidates = await listCandidateRows([...new Set([...alike, ...near])])
  return rankRecalls({ ...question, profile }, candidates, { limit, lexicon, earlierOnly })
}
