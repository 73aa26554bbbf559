import { cacheLife, cacheTag } from 'next/cache'
import type { Edition } from '#domain/editions/rules.ts'
import { findSection } from '#domain/sections/queries.ts'
import { storyTag } from '#domain/stories/tags.ts'
import { listCards as readCards } from './card-store.ts'
import { listPageIds } from './list-store.ts'
import { findAtAddress } from './page-store.ts'
import type { ArticleAtAddress, ArticleCard } from './rules.ts'
import { ALL_ARTICLES, addressTag, articleTag, latestTag, sectionListTag } from './tags.ts'

/** What stands at an article's address: the article, where it moved, that it was withdrawn, or nothing. */
export async function findArticleAtAddress(edition: Edition, slug: string): Promise<ArticleAtAddress> {
  'use cache'
  cacheTag(ALL_ARTICLES, addressTag(edition, slug))
  const found = await findAtAddress(edition, slug, new Date())
  cacheLife(found.kind === 'unknown' ? 'missing' : 'archive')
  if (found.kind === 'published') cacheTag(articleTag(found.article.id))
  if (found.kind === 'published' && found.article.story) cacheTag(storyTag(found.article.story.slug))
  if (found.kind === 'moved') cacheTag(addressTag(edition, found.slug))
  return found
}

/** The newest articles of an edition. */
export async function listLatest(edition: Edition, limit: number): Promise<ArticleCard[]> {
  'use cache'
  cacheLife('front')
  cacheTag(ALL_ARTICLES, latestTag(edition))
  const ids = await listPageIds({ kind: 'latest' }, edition, 1, new Date(), limit)
  cacheTag(...ids.map(articleTag))
  return readCards(ids.slice(0, limit))
}

/** The newest articles of a section, leaving out those that the page already shows. */
export async function listMoreFromSection(
  edition: Edition,
  sectionSlug: string,
  exceptIds: number[],
  limit: number,
): Promise<ArticleCard[]> {
  'use cache'
  cacheLife('archive')
  cacheTag(ALL_ARTICLES, sectionListTag(edition, sectionSlug))
  const section = await findSection(edition, sectionSlug)
  if (!section) return []
  const wanted = limit + exceptIds.length
  const ids = await listPageIds({ kind: 'section', id: section.id }, edition, 1, new Date(), wanted)
  const shown = ids.filter((id) => !exceptIds.includes(id)).slice(0, limit)
  cacheTag(...shown.map(articleTag))
  return readCards(shown)
}

/** The published ones among `ids`, in that order. Not cached: for answers that are not either, such as search. */
export async function listCardsByIds(ids: readonly number[]): Promise<ArticleCard[]> {
  return readCards(ids)
}
