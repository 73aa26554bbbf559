import { isStopWord } from './stop-words.ts'
import { stemsOfWord, wordsOf } from './words.ts'

/** What search reads of an article. */
export type SearchText = { headline: string; standfirst: string; text: string }

// What Postgres can hold: places up to 16383, 255 of them for a word, one megabyte in all (we stop well before it).
const LAST_PLACE = 16_383
const MOST_PLACES = 200
const MOST_BYTES = 700_000
// Between fields, so that no phrase reaches from one into the next.
const FIELD_GAP = 20

const FIELDS = [
  { name: 'headline', weight: 'A' },
  { name: 'standfirst', weight: 'B' },
  { name: 'text', weight: '' },
] as const

/**
 * The words of an article as a Postgres tsvector: every stem with its places and the weight of its field. Stop words
 * count as places but are kept only in the headline. Words past the 16383rd keep no place; a text beyond 700 kB of
 * stems is findable by its beginning.
 */
export function vectorOf(article: SearchText): string {
  const places = new Map<string, string[]>()
  let bytes = 0
  let place = 0
  for (const { name, weight } of FIELDS) {
    for (const word of wordsOf(article[name])) {
      place++
      if (name !== 'headline' && isStopWord(word)) continue
      for (const stem of stemsOfWord(word)) {
        const known = places.get(stem)
        if (!known) bytes += Buffer.byteLength(stem) + 8
        if (!known && bytes > MOST_BYTES) continue
        const list = known ?? []
        if (!known) places.set(stem, list)
        if (place > LAST_PLACE || list.length >= MOST_PLACES) continue
        bytes += 2
        list.push(`${place}${weight}`)
      }
    }
    place += FIELD_GAP
  }
  return [...places].map(([stem, list]) => lexeme(stem, list)).join(' ')
}

function lexeme(stem: string, list: readonly string[]): string {
  return list.length > 0 ? `'${stem}':${list.join(',')}` : `'${stem}'`
}

// Numbers and very long words are never mistyped names.
const WORTH_KNOWING = /^\p{L}{3,40}$/u

/** The words of an article that typos and other alphabets are looked up among, each once, in one order. */
export function vocabularyOf({ headline, standfirst, text }: SearchText): string[] {
  const words = new Set(wordsOf(`${headline} ${standfirst} ${text}`))
  return [...words].filter((word) => WORTH_KNOWING.test(word) && !isStopWord(word)).sort()
}
