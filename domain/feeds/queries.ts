import { cacheLife, cacheTag } from 'next/cache'
import { ALL_ARTICLES, articleTag, latestTag, TAXONOMY } from '#domain/articles/tags.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { absoluteUrl, articlePath } from '#lib/url.ts'
import { type FeedHead, rssFeed } from './rss.ts'
import { FEED_ITEMS } from './rules.ts'
import { findLastChange, listFeedItems } from './store.ts'

/** The finished RSS feed of an edition, and when its content last changed (ISO 8601, null when there is none). */
export async function getFeed(
  edition: Edition,
  head: FeedHead,
): Promise<{ xml: string; lastModified: string | null }> {
  'use cache'
  cacheLife('front')
  cacheTag(ALL_ARTICLES, TAXONOMY, latestTag(edition))
  const [changed, items] = await Promise.all([
    findLastChange(edition),
    listFeedItems(edition, new Date(), FEED_ITEMS),
  ])
  cacheTag(...items.map((item) => articleTag(item.id)))
  return {
    xml: rssFeed(head, items, { absoluteUrl, articlePath }),
    lastModified: changed?.toISOString() ?? null,
  }
}
