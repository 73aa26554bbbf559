import { isStopWord } from '#domain/search/stop-words.ts'
import { stem, wordsOf } from '#domain/search/words.ts'

/** What Recall remembers of an article: its telling terms, the weightiest first, and what each weighs there. */
export type Profile = { terms: string[]; weights: number[] }

/** The parts of an article that its profile is made from. */
export type ProfileText = { headline: string; standfirst: string; text: string }

/** Begins a term that is a name of several words, so that it is never taken for a word. */
export const NAME_MARK = '@'

const MOST_TERMS = 120
const MOST_WORDS = 1500
const LEAD_WORDS = 80
const HEADLINE_WEIGHT = 4
const LEAD_WEIGHT = 2

/**
 * The profile of a text. The headline counts more than the standfirst and the lead, these more than the rest; a word
 * counts less with each time that it comes again. Names of several words are terms of their own beside their words.
 */
export function makeProfile({ headline, standfirst, text }: ProfileText): Profile {
  const counts = new Map<string, number>()
  const add = (term: string, weight: number) => counts.set(term, (counts.get(term) ?? 0) + weight)
  const body = text.slice(0, MOST_WORDS * 10)
  for (const term of tellingStems(headline)) add(term, HEADLINE_WEIGHT)
  for (const term of tellingStems(standfirst)) add(term, LEAD_WEIGHT)
  tellingStems(body).forEach((term, index) => {
    add(term, index < LEAD_WORDS ? LEAD_WEIGHT : 1)
  })
  for (const term of namesIn(`${headline}\n${standfirst}\n${body}`).keys()) add(term, 1)
  const terms = [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_TERMS)
  return {
    terms: terms.map(([term]) => term),
    weights: terms.map(([, count]) => Math.round(100 * (1 + Math.log(count)))),
  }
}

/** The stems of the words that tell something, in order, with repetitions. */
function tellingStems(text: string): string[] {
  return wordsOf(text).filter(isTelling).slice(0, MOST_WORDS).map(stem)
}

const isTelling = (word: string) => word.length > 2 && !isStopWord(word)

// Two to four words on one line, each with a capital letter, one after the other.
const NAME = /\p{Lu}[\p{L}'’ʼ-]+(?:[ \u00a0]\p{Lu}[\p{L}'’ʼ-]+){1,3}/gu

/**
 * Names of people, places and bodies of several words: the term, by which case forms are one name, and how it stands.
 * A longer name is its pairs of neighbours, so that "Mayor Olena Koval" and "Olena Koval" share one.
 */
export function namesIn(text: string): Map<string, string> {
  const names = new Map<string, string>()
  for (const [match] of text.matchAll(NAME)) {
    const parts = match.split(/[ \u00a0]/)
    parts.slice(1).forEach((part, index) => {
      const pair = `${parts[index]} ${part}`
      const words = wordsOf(pair)
      if (words.every(isTelling)) names.set(NAME_MARK + words.map(stem).join(' '), pair)
    })
  }
  return names
}

/** How the telling words of a text stand in it, by their stems. */
export function wordForms(text: string): Map<string, string> {
  const forms = new Map<string, string>()
  for (const [match] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’ʼ]*/gu))
    for (const word of wordsOf(match))
      if (isTelling(word) && !forms.has(stem(word))) forms.set(stem(word), match)
  return forms
}
