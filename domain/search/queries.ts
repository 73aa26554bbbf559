import { listCardsByIds } from '#domain/articles/queries.ts'
import { bodySchema } from '#domain/body/schema.ts'
import { bodyText } from '#domain/body/text.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { listBodies } from './filter-store.ts'
import { type Found, findArticles } from './find.ts'
import { markHits, type SearchHit, type SearchPage, type Suggestions, snippetOf } from './rules.ts'
import { type SearchQuestion, suggestQuestionSchema } from './schema.ts'
import { suggest } from './suggest.ts'

/**
 * A page of the published articles that answer a question: words in any form, names, "phrases", -words, with filters. By
 * default those of the reader's own edition, the most relevant first. Whatever is asked has an answer. Not cached.
 */
export async function searchArticles(edition: Edition, question: SearchQuestion): Promise<SearchPage> {
  const found = await findArticles(edition, question)
  const { ids, stems, ...page } = found
  return { ...page, hits: await hitsOf(found) }
}

/** What a reader may mean who is still typing. Whatever is typed has an answer. Not cached. */
export async function suggestWhileTyping(input: unknown): Promise<Suggestions> {
  const { edition, q } = suggestQuestionSchema.parse(input)
  return suggest(edition, q)
}

async function hitsOf({ ids, stems }: Found): Promise<SearchHit[]> {
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
