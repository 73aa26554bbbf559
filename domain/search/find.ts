import { EDITIONS, type Edition } from '#domain/editions/rules.ts'
import { dayBounds } from '#lib/time.ts'
import { answer } from './answer.ts'
import { findFilter, listByKeys } from './filter-store.ts'
import type { Matches } from './match-store.ts'
import { readQuestion } from './question.ts'
import { type Facet, FILTER_KINDS, type SearchPage } from './rules.ts'
import type { SearchQuestion } from './schema.ts'

/** How many answers a page shows. */
export const HITS_A_PAGE = 15
const LAST_PAGE = 50
const MOST_FACETS = 8

/** A page of answers as ids, with the stems to mark in their texts. */
export type Found = Omit<SearchPage, 'hits'> & { ids: number[]; stems: ReadonlySet<string> }

const NOTHING = {
  ids: [],
  stems: new Set(''),
  total: 0,
  isMore: false,
  corrected: null,
  isLoose: false,
  facets: [],
}

/** The articles that answer a question, a page of them. A filter that names nothing is answered by nothing. */
export async function findArticles(edition: Edition, question: SearchQuestion): Promise<Found> {
  const { q, page, language, sort } = question
  const set = FILTER_KINDS.flatMap((kind) => (question[kind] ? [{ kind, slug: question[kind] }] : []))
  const from = dayBounds(question.from)?.from ?? null
  const to = dayBounds(question.to)?.to ?? null
  const { wanted, unwanted } = readQuestion(q)
  const isAsked = wanted.length + unwanted.length + set.length > 0 || Boolean(from || to)
  if (!isAsked) return { ...NOTHING, isAsked, filters: [], page, hasOlder: false }
  const named = await Promise.all(set.map(({ kind, slug }) => findFilter(kind, slug, edition)))
  const known = named.filter((filter) => filter !== null)
  const filters = known.map(({ kind, slug, name }) => ({ kind, slug, name }))
  const isEmpty = known.length < set.length || (from && to && from >= to)
  if (isEmpty) return { ...NOTHING, isAsked, filters, page, hasOlder: false }
  const editions = language === 'all' ? EDITIONS : [language || edition]
  const keys = known.map(({ key }) => key)
  const skip = (page - 1) * HITS_A_PAGE
  const asking = { q, keys, editions, from, to, byTime: sort === 'date' }
  const answered = await answer(asking, { skip, take: HITS_A_PAGE })
  const hasOlder = skip + HITS_A_PAGE < answered.total && page < LAST_PAGE
  const facets = await nameFacets(answered, keys, edition)
  return { ...answered, facets, isAsked, filters, page, hasOlder }
}

/** What would narrow the answers: not what is asked for already, and not what all of them carry. */
async function nameFacets(
  { facets, total }: Matches,
  asked: readonly string[],
  edition: Edition,
): Promise<Facet[]> {
  const keys = Object.keys(facets).filter((key) => !asked.includes(key) && (facets[key] ?? 0) < total)
  const named = await listByKeys(keys, edition)
  return named
    .map(({ key, ...filter }) => ({ ...filter, count: facets[key] ?? 0 }))
    .filter(({ count }) => count > 1)
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, edition))
    .slice(0, MOST_FACETS)
}
