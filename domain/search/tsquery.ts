import { isStopWord } from './stop-words.ts'

/** A term made ready to be asked: for each of its words the lexemes that may stand for it; for a phrase their distances. */
export type AskedTerm = { words: { lexemes: readonly string[]; word: string }[]; isPhrase: boolean }

const quote = (lexeme: string) => `'${lexeme.replace(/['\\]/g, '')}'`

/** `a | b` in brackets, as Postgres reads it. */
export function anyOf(lexemes: readonly string[]): string {
  return `(${[...new Set(lexemes)].map(quote).join(' | ')})`
}

/** One term in Postgres's words: any of a word's lexemes; of a phrase, its words in their order and at their distance. */
export function termQuery({ words, isPhrase }: AskedTerm): string {
  if (!isPhrase) return anyOf(words.flatMap(({ lexemes }) => lexemes))
  const telling = words.flatMap((word, at) => (isStopWord(word.word) ? [] : [{ ...word, at }]))
  const kept = telling.length > 0 ? telling : words.map((word, at) => ({ ...word, at }))
  return kept.reduce((query, { lexemes, at }, index) => {
    const before = kept[index - 1]
    return before ? `${query} <${at - before.at}> ${anyOf(lexemes)}` : anyOf(lexemes)
  }, '')
}

/** True when a term asks for words in their order, which the index alone cannot tell. */
export const isOrdered = ({ words, isPhrase }: AskedTerm) => isPhrase && words.length > 1

/** A term whose last word may be begun only: what somebody types who is not done. A phrase is taken as it stands. */
export function openTermQuery(term: AskedTerm): string {
  const [word] = term.words
  return term.isPhrase || !word ? termQuery(term) : `(${termQuery(term)} | ${quote(word.word)}:*)`
}

/** All of `parts`. */
export function allOf(parts: readonly string[]): string {
  return parts.map((part) => `(${part})`).join(' & ')
}

/** All of `parts` but any `missing` of them: how a question is loosened that nothing answers whole. */
export function mostOf(parts: readonly string[], missing: 1 | 2): string {
  const leaveOut = (rest: readonly string[], left: number, from: number): string[] => {
    if (left === 0) return [allOf(rest)]
    return Array.from({ length: rest.length - from }, (_, index) => from + index).flatMap((at) =>
      leaveOut([...rest.slice(0, at), ...rest.slice(at + 1)], left - 1, at),
    )
  }
  return leaveOut(parts, missing, 0)
    .map((group) => `(${group})`)
    .join(' | ')
}
