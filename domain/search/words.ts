import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemUkrainian } from '@orama/stemmers/ukrainian'

const APOSTROPHES = /['’ʼ‘`´]/g
const CYRILLIC = /\p{Script=Cyrillic}/u

/** Lower-case words of a text, apostrophes dropped, so that "Коропʼє" and "Короп’є" are one word. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(APOSTROPHES, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

// Stemming a word costs microseconds, and a text repeats its words, as all texts repeat each other's.
const MOST_REMEMBERED = 50_000
const remembered = new Map<string, string>()

/** The stem of a lower-case word, by its script: indexing and asking use this same function. */
export function stem(word: string): string {
  const known = remembered.get(word)
  if (known !== undefined) return known
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const stemmed = makeStem(word)
  remembered.set(word, stemmed)
  return stemmed
}

function makeStem(word: string): string {
  if (/^\p{N}+$/u.test(word)) return word
  const stemmed = CYRILLIC.test(word) ? stemUkrainian(word) : stemEnglish(word)
  // A stem of one letter says nothing; the whole word does.
  return stemmed.length > 1 ? stemmed : word
}

/** The stems of a text in order. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).map(stem)
}
