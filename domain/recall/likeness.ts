import { NAME_MARK, type Profile } from './profile.ts'

/** How rare terms are in an edition: how many articles there are, and how many of them hold a term. */
export type Lexicon = { total: number; counts: ReadonlyMap<string, number> }

/** A profile with what each term is worth, so that two are compared by a walk over one of them. */
export type Weighed = { worth: Map<string, number>; norm: number }

// Words of a name are terms already: the name itself adds a little when it comes as a whole (docs/recall.md).
const NAME_SHARE = 0.4
const RETRIEVAL_TERMS = 24
const RETRIEVAL_ROWS = 8_000

/** How rare each term is among `profiles`. */
export function lexiconOf(profiles: readonly Profile[]): Lexicon {
  const counts = new Map<string, number>()
  for (const { terms } of profiles) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return { total: profiles.length, counts }
}

/** How telling a term is: the fewer articles hold it, the more. A term that nobody counted is as rare as can be. */
function rarityOf({ total, counts }: Lexicon, term: string): number {
  return Math.log(1 + Math.max(total, 1) / Math.max(1, counts.get(term) ?? 1))
}

/**
 * How rare a term is, for comparing others with `asked`: a term of `asked` by the lexicon, any other as rare as those are
 * on average. So only the terms of one text need counting, and nothing measurable is lost.
 */
export function rarityFor({ terms }: Profile, lexicon: Lexicon): (term: string) => number {
  const known = new Map(terms.map((term) => [term, rarityOf(lexicon, term)]))
  const mean = [...known.values()].reduce((sum, value) => sum + value, 0) / Math.max(1, known.size)
  return (term) => known.get(term) ?? mean
}

/** What each term of a profile is worth: its weight in the text times its rarity. */
export function weigh({ terms, weights }: Profile, rarity: (term: string) => number): Weighed {
  const worth = new Map<string, number>()
  let squares = 0
  terms.forEach((term, index) => {
    const share = term.startsWith(NAME_MARK) ? NAME_SHARE : 1
    const value = ((weights[index] ?? 0) / 100) * rarity(term) * share
    worth.set(term, value)
    squares += value * value
  })
  return { worth, norm: Math.sqrt(squares) || 1 }
}

/** How much two texts tell of the same: 0 to 1, the cosine of what their terms are worth. */
export function likeness(a: Weighed, b: Weighed): number {
  let sum = 0
  for (const [term, value] of a.worth) sum += value * (b.worth.get(term) ?? 0)
  return sum / (a.norm * b.norm)
}

/** The terms that two texts share, the most telling first. */
export function sharedTerms(a: Weighed, b: Weighed): string[] {
  return [...a.worth]
    .flatMap(([term, value]) =>
      b.worth.has(term) ? [{ term, value: value * (b.worth.get(term) ?? 0) }] : [],
    )
    .sort((one, other) => other.value - one.value)
    .map(({ term }) => term)
}

/**
 * The terms to look up in the archive for a text: the most telling ones, as long as not too many articles hold them
 * together. What stands in one article of twenty finds nothing that rarer terms do not find.
 */
export function retrievalTerms(text: Weighed, { total, counts }: Lexicon): { term: string; worth: number }[] {
  const most = Math.max(200, total / 20)
  let rows = 0
  return [...text.worth]
    .map(([term, worth]) => ({ term, worth }))
    .filter(({ term }) => (counts.get(term) ?? 0) <= most)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, RETRIEVAL_TERMS)
    .filter(({ term }) => {
      rows += counts.get(term) ?? 0
      return rows <= RETRIEVAL_ROWS || rows === (counts.get(term) ?? 0)
    })
}
