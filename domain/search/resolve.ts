import { romanise } from '#domain/articles/slug.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { Term } from './question.ts'
import type { AskedTerm } from './tsquery.ts'
import { listByLatin, listLatinForms, listNames } from './word-store.ts'
import { isCyrillic, stemsOfWord, wordsOf } from './words.ts'

/**
 * Everything that may stand for the words of these terms: their other forms, the same word in the other alphabet, and
 * for a word alone the articles of an author, tag, place or section that is named so.
 */
export async function resolveTerms(
  terms: readonly Term[],
  editions: readonly Edition[],
): Promise<AskedTerm[]> {
  const words = [...new Set(terms.flatMap((term) => term.words))]
  const alone = words.filter((word) => terms.some((term) => !term.isPhrase && term.words[0] === word))
  const [others, names] = await Promise.all([otherAlphabet(words, editions), namesOf(alone)])
  return terms.map((term) => ({
    isPhrase: term.isPhrase,
    words: term.words.map((word) => ({
      word,
      lexemes: [
        ...stemsOfWord(word),
        ...(others.get(word) ?? []),
        ...(term.isPhrase ? [] : (names.get(word) ?? [])),
      ],
    })),
  }))
}

/** For each word the stems of the same word in the other alphabet, by the official Ukrainian romanisation. */
async function otherAlphabet(
  words: readonly string[],
  editions: readonly Edition[],
): Promise<Map<string, string[]>> {
  const latin = words.filter((word) => !isCyrillic(word))
  const cyrillic = words.filter(isCyrillic)
  const [written, forms] = await Promise.all([
    listByLatin(editions, latin),
    listLatinForms(cyrillic.flatMap((word) => stemsOfWord(word))),
  ])
  const found = new Map<string, string[]>()
  const add = (word: string, stems: readonly string[]) =>
    found.set(word, [...(found.get(word) ?? []), ...stems])
  for (const row of written) if (row.word !== row.latin) add(row.latin, stemsOfWord(row.word))
  for (const word of cyrillic) {
    add(word, stemsOfWord(romanise(word)))
    const own = stemsOfWord(word)
    for (const form of forms)
      if (form.stems.some((stem) => own.includes(stem))) add(word, stemsOfWord(form.latin))
  }
  return new Map([...found].map(([word, stems]) => [word, [...new Set(stems)].slice(0, 24)]))
}

const SHORTEST_NAME = 3

/** For each word the keys of the authors, tags, places and sections that have a form of it in their name. */
async function namesOf(words: readonly string[]): Promise<Map<string, string[]>> {
  const long = words.filter((word) => word.length >= SHORTEST_NAME)
  const names = await listNames(long.map((word) => word.slice(0, Math.max(SHORTEST_NAME, word.length - 3))))
  const stems = names.map(({ key, name }) => ({ key, stems: wordsOf(name).flatMap(stemsOfWord) }))
  return new Map(
    long.map((word) => {
      const own = stemsOfWord(word)
      const same = stems.filter((name) => own.some((stem) => name.stems.includes(stem)))
      return [word, [...new Set(same.map(({ key }) => key))]]
    }),
  )
}
