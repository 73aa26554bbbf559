import type { Edition } from '#domain/editions/rules.ts'
import { type Ask, findMatches, type Matches } from './match-store.ts'
import { readQuestion, type Term } from './question.ts'
import { resolveTerms } from './resolve.ts'
import { type AskedTerm, allOf, isOrdered, mostOf, termQuery } from './tsquery.ts'
import { likeliest } from './typos.ts'
import { listKnownStems, listSimilar } from './word-store.ts'

/** A question before it is read, with the keys of its filters. */
export type Asking = {
  q: string
  keys: readonly string[]
  editions: readonly Edition[]
  from: Date | null
  to: Date | null
  byTime: boolean
}
export type Answer = Matches & { stems: Set<string>; corrected: string | null; isLoose: boolean }

type Page = { skip: number; take: number }
type Terms = { wanted: AskedTerm[]; unwanted: AskedTerm[] }

const MOST_LOOSENED = 8

/**
 * The articles that have all that is asked for. When there are none: those for the question with its typos corrected;
 * else those that have all but one or two of the words.
 */
export async function answer(asking: Asking, page: Page): Promise<Answer> {
  const { wanted, unwanted } = readQuestion(asking.q)
  const { editions } = asking
  const terms = {
    wanted: await resolveTerms(wanted, editions),
    unwanted: await resolveTerms(unwanted, editions),
  }
  const exact = await find(asking, terms, page)
  if (exact.total > 0 || wanted.length === 0 || page.skip > 0) return answerOf(exact, terms)
  const { known, corrected } = await correct(wanted, terms.wanted, editions)
  if (corrected) {
    const retry = { ...terms, wanted: await resolveTerms(known, editions) }
    const found = await find(asking, retry, page)
    if (found.total > 0) return { ...answerOf(found, retry), corrected }
  }
  return loosen(asking, { ...terms, wanted: await resolveTerms(known, editions) }, page)
}

function answerOf(matches: Matches, { wanted }: Terms): Answer {
  const lexemes = wanted.flatMap(({ words }) => words.flatMap((word) => word.lexemes))
  const stems = new Set(lexemes.filter((lexeme) => !lexeme.startsWith('#')))
  return { ...matches, stems, corrected: null, isLoose: false }
}

async function find(asking: Asking, terms: Terms, page: Page, where?: string): Promise<Matches> {
  return findMatches(askOf(asking, terms, where), page)
}

function askOf(
  { keys, byTime, editions, from, to }: Asking,
  { wanted, unwanted }: Terms,
  where?: string,
): Ask {
  const asked = wanted.map(termQuery)
  const parts = [
    ...(where ? [where] : asked),
    ...unwanted.map((term) => `!(${termQuery(term)})`),
    ...keys.map((key) => `'${key}'`),
  ]
  const rank =
    asked.length > 0 && !byTime ? (where ? asked.map((part) => `(${part})`).join(' | ') : allOf(asked)) : null
  return {
    where: allOf(parts),
    rank,
    hasPhrase: [...wanted, ...unwanted].some(isOrdered),
    editions,
    from,
    to,
  }
}

/** The words that nothing published holds are taken for typos: each becomes the likeliest word, or is left out. */
async function correct(
  wanted: readonly Term[],
  asked: readonly AskedTerm[],
  editions: readonly Edition[],
): Promise<{ known: Term[]; corrected: string | null }> {
  const words = asked.flatMap((term) => term.words)
  const stems = new Set(
    await listKnownStems(
      editions,
      words.flatMap(({ lexemes }) => lexemes),
    ),
  )
  const isKnown = ({ lexemes }: AskedTerm['words'][number]) =>
    lexemes.some((lexeme) => stems.has(lexeme) || lexeme.startsWith('#'))
  const strange = words.filter((word) => !isKnown(word) && word.word.length >= 3)
  const meant = new Map<string, string | null>()
  for (const { word } of strange.slice(0, 4))
    meant.set(word, likeliest(word, await listSimilar(editions, word)))
  const known = wanted.flatMap((term) => {
    const spelt = term.words.map((word) => meant.get(word) ?? (meant.has(word) ? null : word))
    return spelt.includes(null) ? [] : [{ ...term, words: spelt.filter((word) => word !== null) }]
  })
  const isCorrected = [...meant.values()].some((word) => word !== null)
  return { known, corrected: isCorrected ? known.map(writeTerm).join(' ') : null }
}

function writeTerm({ words, isPhrase }: Term): string {
  return isPhrase ? `“${words.join(' ')}”` : words.join(' ')
}

async function loosen(asking: Asking, terms: Terms, page: Page): Promise<Answer> {
  const isTelling = ({ words }: AskedTerm) => words.reduce((length, { word }) => length + word.length, 0)
  const wanted = [...terms.wanted].sort((a, b) => isTelling(b) - isTelling(a)).slice(0, MOST_LOOSENED)
  const parts = wanted.map(termQuery)
  const attempts = [
    ...(parts.length > 0 ? [allOf(parts)] : []),
    ...(parts.length > 1 ? [mostOf(parts, 1)] : []),
    ...(parts.length > 3 ? [mostOf(parts, 2)] : []),
  ]
  for (const where of attempts) {
    const found = await find(asking, { ...terms, wanted }, page, where)
    if (found.total > 0) return { ...answerOf(found, { ...terms, wanted }), isLoose: true }
  }
  return answerOf({ ids: [], total: 0, isMore: false, facets: {} }, terms)
}
