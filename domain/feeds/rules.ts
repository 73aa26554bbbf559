import type { PlacedPicture } from '#domain/articles/rules.ts'
import type { Body } from '#domain/body/schema.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { PictureView } from '#domain/pictures/rules.ts'

/** What a feed tells of one article. Times are ISO 8601 in UTC. */
export type FeedItem = {
  id: number
  uuid: string
  edition: Edition
  slug: string
  headline: string
  standfirst: string
  body: Body
  bodyPictures: Record<number, PictureView>
  /** The earlier stories that the editor chose. */
  recall: { edition: Edition; slug: string; headline: string }[]
  picture: PlacedPicture | null
  authors: string[]
  /** The section first, then the tags. */
  categories: string[]
  publishedAt: string
  modifiedAt: string | null
}

/** Google News fetches at most 60 new articles and 2 MB a feed (support.google.com/news/publisher-center). */
export const FEED_ITEMS = 60
export const FEED_BYTES = 2 * 1024 * 1024

/**
 * The newest of `items` (written XML, newest first) that fit a feed: at most FEED_ITEMS of them and `budget` bytes in
 * UTF-8. An item too large for what is left is passed over, so that one very long article does not empty the feed.
 */
export function fitFeed(items: readonly string[], budget: number): string[] {
  let left = budget
  const chosen: string[] = []
  for (const item of items) {
    const size = Buffer.byteLength(item)
    if (chosen.length === FEED_ITEMS || size > left) continue
    left -= size
    chosen.push(item)
  }
  return chosen
}
