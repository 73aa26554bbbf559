import type { FeedFormat } from '#lib/url.ts'
import { atomFeed } from './formats/atom.ts'
import { jsonFeed } from './formats/json-feed.ts'
import { ninjsFeed } from './formats/ninjs.ts'
import { rssFeed } from './formats/rss.ts'
import type { FeedHead, FeedItem } from './rules.ts'

/** Each format of a feed: its media type, and what writes it. */
const FORMATS: Record<
  FeedFormat,
  { type: string; write: (head: FeedHead, items: readonly FeedItem[]) => string }
> = {
  rss: { type: 'application/rss+xml', write: (head, items) => rssFeed(head, items) },
  atom: { type: 'application/atom+xml', write: (head, items) => atomFeed(head, items) },
  json: { type: 'application/feed+json', write: (head, items) => jsonFeed(head, items) },
  ninjs: { type: 'application/json', write: (head, items) => ninjsFeed(head, items) },
}

/** The media type of a format, as links and answers name it. */
export function feedType(format: FeedFormat): string {
  return FORMATS[format].type
}

/** A feed in one of its formats. `items` come newest first. */
export function writeFeed(format: FeedFormat, head: FeedHead, items: readonly FeedItem[]): string {
  return FORMATS[format].write(head, items)
}
