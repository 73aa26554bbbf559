import { cacheLife, cacheTag } from 'next/cache'
import { listNewestIds } from '#domain/articles/list-queries.ts'
import type { ListOf } from '#domain/articles/list-store.ts'
import { ALL_ARTICLES, articleTag, latestTag, TAXONOMY } from '#domain/articles/tags.ts'
import { findAuthor } from '#domain/authors/queries.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { getPaper } from '#domain/paper/queries.ts'
import { findPlace } from '#domain/places/queries.ts'
import { listHubs } from '#domain/push/queries.ts'
import { PUSH_HUBS } from '#domain/push/tags.ts'
import { findSection } from '#domain/sections/queries.ts'
import { findStoryAtAddress, listStoryFeedIds } from '#domain/stories/queries.ts'
import { findTag } from '#domain/tags/queries.ts'
import { translator } from '#lib/i18n.ts'
import { site } from '#lib/metadata/site.ts'
import {
  absoluteUrl,
  authorPath,
  correctionsPath,
  editionPath,
  type FeedFormat,
  feedPath,
  placePath,
  sectionPath,
  storyPath,
  tagPath,
} from '#lib/url.ts'
import { toCorrectionItem } from './item.ts'
import { listFeedItems } from './item-queries.ts'
import { FEED_ITEMS, type FeedHead, type FeedItem, type FeedList } from './rules.ts'
import { findLastChange, listCorrections, listFeedSources } from './store.ts'
import { writeFeed } from './write-feed.ts'

/** A written feed, where it lives, and when its edition last changed (ISO 8601, null when it is empty). */
export type WrittenFeed = { text: string; self: string; hubs: readonly string[]; lastModified: string | null }

type Followed = { name: string; path: string; ids: number[] }

/** A feed; null when the list that it would follow is unknown. */
export async function findFeed(
  edition: Edition,
  list: FeedList,
  format: FeedFormat,
): Promise<WrittenFeed | null> {
  if (list.kind === 'latest') return getEditionFeed(edition, format)
  // The front keeps what was finished. Here they would push readers' pages out of the cache: lists are many.
  if (list.kind === 'corrections') {
    const items = await listCorrectionItems(edition)
    const name = translator(edition)('feeds.corrections')
    return write(edition, list, format, items, { name, path: correctionsPath(edition) })
  }
  const followed = await findFollowed(edition, list)
  if (!followed) return null
  return write(edition, list, format, await listFeedItems(followed.ids), followed)
}

async function getEditionFeed(edition: Edition, format: FeedFormat): Promise<WrittenFeed> {
  'use cache'
  cacheLife('front')
  cacheTag(ALL_ARTICLES, TAXONOMY, PUSH_HUBS, latestTag(edition))
  const items = await listItems({ kind: 'latest' }, edition)
  cacheTag(...items.map(({ id }) => articleTag(id)))
  return write(edition, { kind: 'latest' }, format, items, { name: '', path: editionPath(edition) })
}

async function listItems(list: ListOf, edition: Edition): Promise<FeedItem[]> {
  return listFeedItems(await listNewestIds(list, edition, FEED_ITEMS))
}

async function listCorrectionItems(edition: Edition): Promise<FeedItem[]> {
  const now = new Date()
  const rows = await listCorrections(edition, now, FEED_ITEMS)
  const sources = await listFeedSources([...new Set(rows.map(({ articleId }) => articleId))], now)
  const byId = new Map(sources.map((source) => [source.id, source]))
  return rows.flatMap(({ articleId, correction }) => {
    const source = byId.get(articleId)
    return source ? [toCorrectionItem(source, correction)] : []
  })
}

async function findFollowed(
  edition: Edition,
  { kind, slug }: Extract<FeedList, { slug: string }>,
): Promise<Followed | null> {
  if (kind === 'story') return findStory(edition, slug)
  const named = await FINDERS[kind](edition, slug)
  if (!named) return null
  const ids = await listNewestIds({ kind, id: named.id }, edition, FEED_ITEMS)
  return { name: named.name, path: PATHS[kind](edition, slug), ids }
}

async function findStory(edition: Edition, slug: string): Promise<Followed | null> {
  const [found, ids] = await Promise.all([
    findStoryAtAddress(edition, slug),
    listStoryFeedIds(edition, slug, FEED_ITEMS),
  ])
  if (found.kind !== 'story' || !ids) return null
  return { name: found.story.title, path: storyPath(edition, slug), ids }
}

const FINDERS = { section: findSection, tag: findTag, author: findAuthor, place: findPlace }
const PATHS = { section: sectionPath, tag: tagPath, author: authorPath, place: placePath }

async function write(
  edition: Edition,
  list: FeedList,
  format: FeedFormat,
  items: readonly FeedItem[],
  { name, path }: { name: string; path: string },
): Promise<WrittenFeed> {
  const paper = await getPaper(edition)
  const lastModified = (await findLastChange(edition))?.toISOString() ?? null
  const head: FeedHead = {
    title: name ? `${paper.name}: ${name}` : paper.name,
    description: paper.description,
    language: edition,
    publisher: paper.name,
    link: absoluteUrl(path),
    self: absoluteUrl(feedPath(edition, list, format)),
    hubs: await listHubs(edition),
    icon: site.logoUrl,
    changedAt: lastModified,
  }
  return { text: writeFeed(format, head, items), self: head.self, hubs: head.hubs, lastModified }
}
