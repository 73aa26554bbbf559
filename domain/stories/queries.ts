import { cacheLife, cacheTag } from 'next/cache'
import { listCardsByIds } from '#domain/articles/queries.ts'
import { PAGE_SIZE } from '#domain/articles/rules.ts'
import { ALL_ARTICLES, articleTag } from '#domain/articles/tags.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { StoryAtAddress, StoryNeighbours, StoryPage } from './rules.ts'
import { findNeighbours, findStoryAtSlug, listPartIds } from './store.ts'
import { storyTag } from './tags.ts'

/** What stands at a story's address: the story, where it moved, or nothing. */
export async function findStoryAtAddress(edition: Edition, slug: string): Promise<StoryAtAddress> {
  'use cache'
  cacheTag(ALL_ARTICLES, storyTag(slug))
  const found = await findStoryAtSlug(edition, slug, new Date())
  cacheLife(found.kind === 'unknown' ? 'missing' : 'archive')
  if (found.kind === 'moved') cacheTag(storyTag(found.slug))
  return found
}

/** A page of the parts of a story, the newest first; null when there is no such story or page in the edition. */
export async function listStoryPage(edition: Edition, slug: string, page: number): Promise<StoryPage | null> {
  'use cache'
  cacheLife('archive')
  cacheTag(ALL_ARTICLES, storyTag(slug))
  const now = new Date()
  const found = await findStoryAtSlug(edition, slug, now)
  if (found.kind !== 'story') return null
  const { story } = found
  const ids = await listPartIds(story.id, edition, now, {
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE + 1,
  })
  if (ids.length === 0) return null
  cacheTag(...ids.map(articleTag))
  const cards = await listCardsByIds(ids.slice(0, PAGE_SIZE))
  return { story, list: { cards, page, hasNewer: page > 1, hasOlder: ids.length > PAGE_SIZE } }
}

/**
 * The ids of the newest parts of a story, for its feed; null when the edition has no such story.
 */
export async function listStoryFeedIds(
  edition: Edition,
  slug: string,
  limit: number,
): Promise<number[] | null> {
  'use cache'
  cacheLife('archive')
  cacheTag(ALL_ARTICLES, storyTag(slug))
  const now = new Date()
  const found = await findStoryAtSlug(edition, slug, now)
  if (found.kind !== 'story') return null
  const ids = await listPartIds(found.story.id, edition, now, { take: limit })
  cacheTag(...ids.map(articleTag))
  return ids
}

/** The parts before and after an article in the story at `slug`, for the foot of its page. */
export async function findStoryNeighbours(slug: string, articleId: number): Promise<StoryNeighbours> {
  'use cache'
  cacheLife('archive')
  cacheTag(ALL_ARTICLES, articleTag(articleId), storyTag(slug))
  const neighbours = await findNeighbours(slug, articleId, new Date())
  for (const link of [neighbours.previous, neighbours.next]) if (link) cacheTag(articleTag(link.id))
  return neighbours
}
