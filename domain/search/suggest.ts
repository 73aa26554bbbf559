import { romanise } from '#domain/articles/slug.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { findMatches } from './match-store.ts'
import { readQuestion } from './question.ts'
import { resolveTerms } from './resolve.ts'
import { SHORTEST_TYPED, type Suggestions } from './rules.ts'
import {
  type HeadlineRow,
  listHeadlines,
  listNamesBeginning,
  listRecentHeadlines,
  type Typed,
} from './suggest-store.ts'
import { allOf, isOrdered, openTermQuery, termQuery } from './tsquery.ts'
import { stemsOfWord, wordsOf } from './words.ts'

const MOST_NAMES = 4
const MOST_HEADLINES = 5
const MOST_WORDS = 6
const MOST_RANKED = 400
// A shorter beginning stands for too many words to look up, and the newest articles have it anyway.
const SHORTEST_LOOKED_UP = 3

/**
 * What a reader may mean who is still typing: names that lead to a page of their own, then headlines. The newest articles
 * are looked through first; the whole archive is asked only for what is too rare among them.
 */
export async function suggest(edition: Edition, typed: string, now = new Date()): Promise<Suggestions> {
  const words = wordsOf(typed).slice(0, MOST_WORDS)
  if (words.join('').length < SHORTEST_TYPED) return { names: [], articles: [] }
  const asked = { edition, words, latin: words.map(romanise).filter(Boolean), now }
  const [names, recent] = await Promise.all([
    listNamesBeginning(asked),
    listRecentHeadlines(asked, MOST_HEADLINES),
  ])
  const more = recent.length < MOST_HEADLINES ? await listFromArchive(asked, typed) : []
  const articles = new Map([...recent, ...more].map(({ id, ...row }) => [id, row]))
  return {
    names: names.toSorted((a, b) => a.name.length - b.name.length).slice(0, MOST_NAMES),
    articles: [...articles.values()].slice(0, MOST_HEADLINES),
  }
}

/** The best answers to what is typed so far, the last word begun only, whose headline shows why. */
async function listFromArchive({ edition, words }: Typed, typed: string): Promise<HeadlineRow[]> {
  const last = words.at(-1) ?? ''
  if (last.length < SHORTEST_LOOKED_UP) return []
  const { wanted } = readQuestion(typed)
  const terms = await resolveTerms(wanted, [edition])
  const where = allOf(
    terms.map((term, index) => (index === terms.length - 1 ? openTermQuery(term) : termQuery(term))),
  )
  const { ids } = await findMatches(
    {
      where,
      rank: where,
      hasPhrase: terms.some(isOrdered),
      editions: [edition],
      from: null,
      to: null,
    },
    { skip: 0, take: 2 * MOST_HEADLINES, ranked: MOST_RANKED },
  )
  const lexemes = terms.flatMap((term) => term.words.flatMap((word) => word.lexemes))
  return (await listHeadlines(ids)).filter(({ headline }) => showsWhy(headline, lexemes, last))
}

function showsWhy(headline: string, lexemes: readonly string[], last: string): boolean {
  return wordsOf(headline).some(
    (word) => word.startsWith(last) || stemsOfWord(word).some((stem) => lexemes.includes(stem)),
  )
}
