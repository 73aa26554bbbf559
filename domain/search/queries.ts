import { listCardsByIds } from '#domain/articles/queries.ts'
import { bodySchema } from '#domain/body/schema.ts'
import { bodyText } from '#domain/body/text.ts'
import { EDITIONS, type Edition } from '#domain/editions/rules.ts'
import { dayBounds } from '#lib/time.ts'
import { type Answer, answer } from './answer.ts'
import { findFilter, listBodies } from './filter-store.ts'
import { readQuestion } from './question.ts'
import { FILTER_KINDS, markHits, type SearchHit, type SearchPage, snippetOf } from './rules.ts'
import type { SearchQuestion } from './schema.ts'

/** How many answers a page shows. */
export const HITS_A_PAGE = 15

const EMPTY = { hits: [], total: 0, isMore: false, corrected: null, isLoose: false, hasOlder: false }

/**
 * A page of the published articles that answer a question: words in any form, names, "phrases", -words, with filters. By
 * default those of the reader's own edition, the most relevant first. Whatever is asked has an answer. Not cached.
 */
export async function searchArticles(edition: Edition, question: SearchQuestion): Promise<SearchPage> {
  const { q, page, language, sort } = question
  const set = FILTER_KINDS.flatMap((kind) => (question[kind] ? [{ kind, slug: question[kind] }] : []))
  const from = dayBounds(question.from)?.from ?? null
  const to = dayBounds(question.to)?.to ?? null
  const { wanted, unwanted } = readQuestion(q)
  const isAsked = wanted.length + unwanted.length + set.length > 0 || Boolean(from || to)
  if (!isAsked) return { ...EMPTY, isAsked, filters: [], page }
  const found = await Promise.all(set.map(({ kind, slug }) => findFilter(kind, slug, edition)))
  const known = found.filter((filter) => filter !== null)
  const filters = known.map(({ kind, slug, name }) => ({ kind, slug, name }))
  if (known.length < set.length || (from && to && from >= to)) return { ...EMPTY, isAsked, filters, page }
  const editions = language === 'all' ? EDITIONS : [language || edition]
  const keys = known.map(({ key }) => key)
  const skip = (page - 1) * HITS_A_PAGE
  const answered = await answer(
    { q, keys, editions, from, to, byTime: sort === 'date' },
    { skip, take: HITS_A_PAGE },
  )
  const { total, isMore, corrected, isLoose } = answered
  const hasOlder = skip + HITS_A_PAGE < total && page < LAST_PAGE
  return { isAsked, hits: await hitsOf(answered), total, isMore, corrected, isLoose, filters, page, hasOlder }
}

const LAST_PAGE = 50

async function hitsOf({ ids, stems }: Answer): Promise<SearchHit[]> {
  const [cards, bodies] = await Promise.all([listCardsByIds(ids), listBodies(ids)])
  return cards.map((card) => {
    const body = bodySchema.parse(bodies.get(card.id))
    return {
      ...card,
      headlineParts: markHits(card.headline, stems),
      snippet: snippetOf(`${card.standfirst} ${bodyText(body)}`, stems),
    }
  })
}
