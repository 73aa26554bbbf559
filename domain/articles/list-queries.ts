import { cacheLife, cacheTag } from 'next/cache'
import { findAuthor } from '#domain/authors/queries.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { findPlace } from '#domain/places/queries.ts'
import { findSection } from '#domain/sections/queries.ts'
import { findTag } from '#domain/tags/queries.ts'
import { dayBounds, newsroomDay } from '#lib/time.ts'
import { listCards } from './card-store.ts'
import { findNeighbours, type ListKey, type ListOf, listKeysAfter, listPageIds } from './list-store.ts'
import { type ListPage, PAGE_SIZE } from './rules.ts'
import {
  ALL_ARTICLES,
  articleTag,
  authorListTag,
  latestTag,
  placeListTag,
  sectionListTag,
  tagListTag,
} from './tags.ts'

// Each answers null when the list is unknown or the page lies past its end; the first page of a list may be empty.

async function readPage(list: ListOf, edition: Edition, page: number): Promise<ListPage | null> {
  if (!Number.isSafeInteger(page) || page < 1 || page > 1_000_000) return null
  const ids = await listPageIds(list, edition, page, new Date())
  if (page > 1 && ids.length === 0) return null
  cacheTag(...ids.map(articleTag))
  const cards = await listCards(ids.slice(0, PAGE_SIZE))
  return { cards, page, hasNewer: page > 1, hasOlder: ids.length > PAGE_SIZE }
}

/** The ids of the newest articles of a list. Not cached: for feeds, which the front keeps. */
export async function listNewestIds(list: ListOf, edition: Edition, limit: number): Promise<number[]> {
  return (await listPageIds(list, edition, 1, new Date(), limit)).slice(0, limit)
}

/** The keys of the next articles of a list after a key. Not cached: for programs that read on from where they were. */
export async function listNextKeys(
  list: ListOf,
  edition: Edition,
  limit: number,
  after: ListKey | null,
): Promise<ListKey[]> {
  return listKeysAfter(list, edition, new Date(), limit, after)
}

/** A page of a section's articles. */
export async function listSectionPage(
  edition: Edition,
  slug: string,
  page: number,
): Promise<ListPage | null> {
  'use cache'
  cacheLife('front')
  cacheTag(ALL_ARTICLES, sectionListTag(edition, slug))
  const section = await findSection(edition, slug)
  return section && readPage({ kind: 'section', id: section.id }, edition, page)
}

/** A page of the articles that carry a tag. */
export async function listTagPage(edition: Edition, slug: string, page: number): Promise<ListPage | null> {
  'use cache'
  cacheLife('front')
  cacheTag(ALL_ARTICLES, tagListTag(edition, slug))
  const tag = await findTag(edition, slug)
  return tag && readPage({ kind: 'tag', id: tag.id }, edition, page)
}

/** A page of an author's articles. */
export async function listAuthorPage(edition: Edition, slug: string, page: number): Promise<ListPage | null> {
  'use cache'
  cacheLife('front')
  cacheTag(ALL_ARTICLES, authorListTag(edition, slug))
  const author = await findAuthor(edition, slug)
  return author && readPage({ kind: 'author', id: author.id }, edition, page)
}

/** A page of the articles that were datelined at a place. */
export async function listPlacePage(edition: Edition, slug: string, page: number): Promise<ListPage | null> {
  'use cache'
  cacheLife('front')
  cacheTag(ALL_ARTICLES, placeListTag(edition, slug))
  const place = await findPlace(edition, slug)
  return place && readPage({ kind: 'place', id: place.id }, edition, page)
}

/** A page of what was published on a day of the newsroom, given as "YYYY-MM-DD"; null for a day that is none. */
export async function listDayPage(edition: Edition, day: string, page: number): Promise<ListPage | null> {
  'use cache'
  cacheLife('front')
  cacheTag(ALL_ARTICLES, latestTag(edition))
  const bounds = dayBounds(day)
  return bounds && readPage({ kind: 'day', ...bounds }, edition, page)
}

/** The nearest days before and after a day that have articles, so that no link leads to an empty one. */
export async function findDaysBeside(
  edition: Edition,
  day: string,
): Promise<{ before: string | null; after: string | null }> {
  'use cache'
  cacheLife('front')
  cacheTag(ALL_ARTICLES, latestTag(edition))
  const bounds = dayBounds(day)
  if (!bounds) return { before: null, after: null }
  const { before, after } = await findNeighbours(edition, bounds, new Date())
  return { before: before && newsroomDay(before), after: after && newsroomDay(after) }
}
