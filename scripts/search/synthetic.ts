import { romanise } from '#domain/articles/slug.ts'
import { vectorOf } from '#domain/search/vector.ts'
import { stemsOfWord } from '#domain/search/words.ts'

// Texts without meaning whose words are as common and as rare as those of real ones: the word of rank r stands in a text
// with a probability of about 1/r (Zipf's law).

export const VOCABULARY = 60_000
const SYLLABLES = {
  en: 'ba be bi bo bu da de di do du fa fe fi fo ga ge go ha he hi ho ka ke ki ko la le li lo lu ma me mi mo mu na ne ni no pa pe po ra re ri ro sa se si so ta te ti to va ve vi vo'.split(
    ' ',
  ),
  uk: 'ба бе бо бу ва ве ви во га го да де до ду жа за зе зо ка ко ку ла ле ли ло лу ма ме мо му на не ни но па пе по ра ре ри ро са се си со та те ти то фа фе ха хо ца ча ша'.split(
    ' ',
  ),
}
const TAIL = { en: ['n', 'r', 'm', 'l'], uk: ['н', 'р', 'м', 'л'] }

/** The word of a rank, always the same. */
export function wordOfRank(edition: 'en' | 'uk', rank: number): string {
  const syllables = SYLLABLES[edition]
  let left = rank + 500
  let word = ''
  while (left > 0) {
    word += syllables[left % syllables.length]
    left = Math.floor(left / syllables.length)
  }
  return word + TAIL[edition][rank % 4]
}

/** A source of numbers between 0 and 1 that is the same every time. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** A rank by Zipf's law. */
export function someRank(random: () => number): number {
  return Math.floor(VOCABULARY ** random())
}

export type Text = { headline: string; standfirst: string; text: string; vector: string }

/** A text of a headline of 8 words, a standfirst of 18 and a body of `length` words. */
export function makeText(edition: 'en' | 'uk', random: () => number, length: number): Text {
  const words = (count: number) =>
    Array.from({ length: count }, () => wordOfRank(edition, someRank(random))).join(' ')
  const made = { headline: words(8), standfirst: words(18), text: words(length) }
  return { ...made, vector: vectorOf(made) }
}

/** A row for search_words. */
export function wordRow(edition: 'en' | 'uk', rank: number) {
  const word = wordOfRank(edition, rank)
  return { edition, word, stems: [...stemsOfWord(word)], latin: romanise(word) }
}
