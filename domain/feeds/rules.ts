import type { Correction, PlacedPicture } from '#domain/articles/rules.ts'
import type { Body } from '#domain/body/schema.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { PictureView } from '#domain/pictures/rules.ts'

/** What a feed follows: a whole edition, one list of it, or the corrections that it published. */
export type FeedList =
  | { kind: 'latest' }
  | { kind: 'corrections' }
  | { kind: 'section' | 'tag' | 'author' | 'place' | 'story'; slug: string }

type Named = { slug: string; name: string }

/** All that the database knows of an article that leaves the house. Times are ISO 8601 in UTC. */
export type FeedSource = {
  id: number
  uuid: string
  edition: Edition
  slug: string
  version: number
  headline: string
  standfirst: string
  body: Body
  wordCount: number
  bodyPictures: Record<number, PictureView>
  /** The earlier stories that the editor chose. */
  recall: { edition: Edition; slug: string; headline: string }[]
  picture: PlacedPicture | null
  section: Named | null
  tags: Named[]
  place: (Named & { latitude: number | null; longitude: number | null }) | null
  agency: string
  authors: (Named & { jobTitle: string })[]
  corrections: Correction[]
  /** The same article in other editions, published ones only. */
  translations: { uuid: string; edition: Edition; slug: string }[]
  publishedAt: string
  modifiedAt: string | null
}

type NamedUrl = { name: string; url: string }

/** One file of a picture: a whole address, with the real size in pixels. */
export type FeedRendition = { name: string; url: string; type: string; width: number; height: number }

export type FeedImage = FeedRendition & {
  alt: string
  caption: string
  credit: string
  /** The same picture in other shapes. */
  renditions: FeedRendition[]
}

/** An article as every output tells it: feeds, ninjs, NewsML-G2, partners and the read API. All addresses are whole. */
export type FeedItem = {
  id: number
  /** `urn:uuid:…`: opaque, and the same after every edit. */
  uri: string
  uuid: string
  edition: Edition
  url: string
  version: number
  headline: string
  standfirst: string
  /** The whole text as HTML: standfirst, body, earlier stories, corrections. */
  html: string
  wordCount: number
  /** True when `html` is not the whole text: what some partners get. */
  isExtract?: boolean
  image: FeedImage | null
  section: (NamedUrl & { slug: string }) | null
  tags: (NamedUrl & { slug: string })[]
  place: (NamedUrl & { slug: string; latitude: number | null; longitude: number | null }) | null
  agency: string
  authors: (NamedUrl & { slug: string; jobTitle: string })[]
  corrections: Correction[]
  translations: { uri: string; edition: Edition; url: string }[]
  publishedAt: string
  /** The last change that readers should know of; the publication when there was none. */
  updatedAt: string
}

/** What stands at the head of a feed. Addresses are whole ones. */
export type FeedHead = {
  title: string
  description: string
  language: string
  /** The paper: who answers for the items. */
  publisher: string
  /** The page that the feed follows. */
  link: string
  /** The feed's own address. */
  self: string
  /** The WebSub hubs that hear of changes. */
  hubs: readonly string[]
  icon: string
  /** When the list last changed; used where a format must name a time and there is no item. */
  changedAt: string | null
}

/** Google News fetches at most 60 new articles and 2 MB a feed (support.google.com/news/publisher-center). */
export const FEED_ITEMS = 60
export const FEED_BYTES = 2 * 1024 * 1024

/**
 * The newest of `items` (written, newest first) that fit a feed: at most FEED_ITEMS of them and `budget` bytes in UTF-8,
 * `between` bytes of punctuation after each. An item too large for what is left is passed over, so that one very long
 * article does not empty the feed.
 */
export function fitFeed(items: readonly string[], budget: number, between = 0): string[] {
  let left = budget
  const chosen: string[] = []
  for (const item of items) {
    const size = Buffer.byteLength(item) + between
    if (chosen.length === FEED_ITEMS || size > left) continue
    left -= size
    chosen.push(item)
  }
  return chosen
}

/** When the newest of the items changed; else when the list did; else the beginning of time. */
export function newestChange(head: FeedHead, items: readonly Pick<FeedItem, 'updatedAt'>[]): string {
  const times = items.map((item) => item.updatedAt).sort()
  return times.at(-1) ?? head.changedAt ?? new Date(0).toISOString()
}

/** The name by which an article is known outside, whatever becomes of its address. */
export function uriOf(uuid: string): string {
  return `urn:uuid:${uuid}`
}
