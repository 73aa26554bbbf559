import { isStopWord } from './stop-words.ts'
import { wordsOf } from './words.ts'

/** One thing that is asked for: a word, or the words of a phrase in their order, as they were typed. */
export type Term = { words: string[]; isPhrase: boolean }

/** What a question asks for: all of `wanted`, none of `unwanted`. */
export type Question = { wanted: Term[]; unwanted: Term[] }

const LONGEST_QUESTION = 300
const MOST_TERMS = 16
const MOST_PHRASE_WORDS = 24

// A minus that stands before a word or a phrase, then the phrase in any quotation marks, or what stands up to a space.
const PARTS = /(?<![^\s(])(-?)(?:"([^"]+)"|“([^”"]+)[”"]|«([^»]+)»|„([^“”]+)[“”]|(\S+))/gu

/**
 * Reads a question: words, "phrases", -words and -"phrases". Stop words do not count outside of phrases unless there is
 * nothing else. Whatever is typed is a question; only its first 300 characters and 16 terms are read.
 */
export function readQuestion(typed: string): Question {
  const wanted: Term[] = []
  const unwanted: Term[] = []
  for (const [, minus, ...groups] of typed.slice(0, LONGEST_QUESTION).matchAll(PARTS)) {
    const plain = groups[4]
    const words = wordsOf(plain ?? groups.find(Boolean) ?? '').slice(0, MOST_PHRASE_WORDS)
    if (words.length === 0) continue
    if (minus) unwanted.push({ words, isPhrase: words.length > 1 })
    else if (plain === undefined) wanted.push({ words, isPhrase: words.length > 1 })
    else for (const word of words) wanted.push({ words: [word], isPhrase: false })
  }
  return { wanted: telling(once(wanted)).slice(0, MOST_TERMS), unwanted: once(unwanted).slice(0, MOST_TERMS) }
}

function telling(terms: Term[]): Term[] {
  const rest = terms.filter(({ words }) => !words.every(isStopWord))
  return rest.length > 0 ? rest : terms
}

function once(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map((term) => [`${term.isPhrase}:${term.words.join(' ')}`, term])).values()]
}
