import { cacheLife, cacheTag } from 'next/cache'
import { listCardsByIds } from '#domain/articles/queries.ts'
import type { ArticleCard, ListPage } from '#domain/articles/rules.ts'
import { ALL_ARTICLES, articleTag } from '#domain/articles/tags.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { MOST_READ_PAGE, mostReadSince } from './rules.ts'
import { findTotal, mostReadIds } from './store.ts'
import { mostReadTag, viewsTag } from './tags.ts'

/** The visits of a published article, at most 60 s old; 0 when there are none or readers cannot see it. */
export async function findViews(articleId: number): Promise<number> {
  'use cache'
  cacheLife('article')
  cacheTag(viewsTag(articleId))
  return (await findTotal(articleId)) ?? 0
}

/** The most read articles of the last 24 hours, with their visits in that time; at most 60 s old, may be empty. */
export async function listMostRead(edition: Edition, limit: number): Promise<MostReadCard[]> {
  'use cache'
  cacheLife('front')
  cacheTag(ALL_ARTICLES, mostReadTag(edition))
  return readRanks(edition, limit, 0)
}

/** A page of that ranking; null for a page past its end. The first page may be empty. */
export async function listMostReadPage(
  edition: Edition,
  page: number,
): Promise<(Omit<ListPage, 'cards'> & { cards: MostReadCard[] }) | null> {
  'use cache'
  cacheLife('front')
  cacheTag(ALL_ARTICLES, mostReadTag(edition))
  const cards = await readRanks(edition, MOST_READ_PAGE + 1, (page - 1) * MOST_READ_PAGE)
  if (page > 1 && cards.length === 0) return null
  const hasOlder = cards.length > MOST_READ_PAGE
  return { cards: cards.slice(0, MOST_READ_PAGE), page, hasNewer: page > 1, hasOlder }
}

type MostReadCard = ArticleCard & { views: number }

async function readRanks(edition: Edition, limit: number, skip: number): Promise<MostReadCard[]> {
  const ranked = await mostReadIds(edition, mostReadSince(new Date()), limit, skip)
  cacheTag(...ranked.map(({ id }) => articleTag(id)))
  const cards = new Map((await listCardsByIds(ranked.map((row) => row.id))).map((card) => [card.id, card]))
  return ranked.flatMap(({ id, views }) => {
    const card = cards.get(id)
    return card ? [{ ...card, views }] : []
  })
}
