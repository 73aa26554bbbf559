import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { ownText } from '#lib/own-text.ts'
import { stemsOfUkrainian } from './stem-ukrainian.ts'

const APOSTROPHES = /['’ʼ‘`´]/g
const POSSESSIVE = /(?<=[a-z])['’ʼ]s(?![\p{L}\p{N}])/gu
const CYRILLIC = /\p{Script=Cyrillic}/u
// Stress marks, soft hyphens and signs of direction stand inside of words and are no part of them.
const SILENT = /[\p{M}\p{Cf}]/gu
/** A word as it stands in a text, its apostrophes in it. */
export const WRITTEN_WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}'’ʼ‘`´]*/gu
// Postgres takes no longer ones, and nobody asks for them.
const LONGEST = 64

/** Lower-case words of a text, apostrophes dropped, so that "Коропʼє" and "Короп’є" are one word. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(POSSESSIVE, '')
      .replace(APOSTROPHES, '')
      .replace(SILENT, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** True for a word in Cyrillic letters. */
export function isCyrillic(word: string): boolean {
  return CYRILLIC.test(word)
}

// Stemming a word costs microseconds, and a text repeats its words, as all texts repeat each other's.
const MOST_REMEMBERED = 50_000
const remembered = new Map<string, readonly [string, ...string[]]>()

/**
 * All stems that a lower-case word may come from, the likeliest first: indexing and asking use this same function. Two
 * words are forms of one word when they share a stem.
 */
export function stemsOfWord(word: string): readonly [string, ...string[]] {
  const known = remembered.get(word)
  if (known !== undefined) return known
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const own = ownText(word)
  const [first = own, ...others] = makeStems(own.slice(0, LONGEST))
  const stems = [first, ...others] as const
  remembered.set(own, stems)
  return stems
}

/** The likeliest stem of a lower-case word. */
export function stem(word: string): string {
  return stemsOfWord(word)[0]
}

function makeStems(word: string): string[] {
  if (/\p{N}/u.test(word)) return [word]
  if (isCyrillic(word)) return stemsOfUkrainian(word)
  // "Müller" is also written "Muller".
  const stemmed = stemEnglish(word.normalize('NFKD').replace(/\p{M}/gu, ''))
  // A stem of one letter says nothing; the whole word does.
  return [stemmed.length > 1 ? stemmed : word]
}
