import { listCardsByIds } from '#domain/articles/queries.ts'
import { bodySchema } from '#domain/body/schema.ts'
import { bodyText } from '#domain/body/text.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { markHits, questionStems, type SearchPage, snippetOf } from './rules.ts'
import { findMatches, listBodies } from './store.ts'

const HITS_A_PAGE = 15

/** A page of the articles that hold all words of the question, in any form of each word. Not cached. */
export async function searchArticles(
  edition: Edition,
  { q, page }: { q: string; page: number },
): Promise<SearchPage> {
  const stems = questionStems(q)
  if (stems.length === 0) return { hits: [], total: 0, page, hasOlder: false }
  const skip = (page - 1) * HITS_A_PAGE
  const { ids, total } = await findMatches(edition, stems, skip, HITS_A_PAGE)
  const [cards, bodies] = await Promise.all([listCardsByIds(ids), listBodies(ids)])
  const asked = new Set(stems)
  const hits = cards.map((card) => {
    const body = bodySchema.parse(bodies.get(card.id))
    return {
      ...card,
      headlineParts: markHits(card.headline, asked),
      snippet: snippetOf(`${card.standfirst} ${bodyText(body)}`, asked),
    }
  })
  return { hits, total, page, hasOlder: skip + ids.length < total }
}
