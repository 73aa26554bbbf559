import { FEED_BYTES, type FeedHead, type FeedItem, fitFeed } from '../rules.ts'

/** JSON Feed 1.1 (jsonfeed.org) with whole texts, never over FEED_BYTES. `items` come newest first. */
export function jsonFeed(
  head: FeedHead,
  items: readonly FeedItem[],
  deleted: readonly object[] = [],
): string {
  const opening = {
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    home_page_url: head.link,
    feed_url: head.self,
    description: head.description,
    language: head.language,
    icon: head.icon,
    authors: [{ name: head.publisher, url: head.link }],
    ...(head.hubs.length > 0 && { hubs: head.hubs.map((url) => ({ type: 'WebSub', url })) }),
    ...(deleted.length > 0 && { _dateline: { deleted } }),
  }
  const start = JSON.stringify(opening).slice(0, -1)
  const written = items.map((item) => JSON.stringify(toJsonItem(item)))
  const kept = fitFeed(written, FEED_BYTES - Buffer.byteLength(start) - 16, 1)
  return `${start},"items":[${kept.join(',')}]}`
}

function toJsonItem(item: FeedItem): object {
  const { image, section, place, agency } = item
  return {
    id: item.uri,
    url: item.url,
    title: item.headline,
    summary: item.standfirst,
    content_html: item.html,
    ...(image && { image: image.url }),
    date_published: item.publishedAt,
    date_modified: item.updatedAt,
    authors: item.authors.map(({ name, url }) => ({ name, url })),
    tags: [...(section ? [section] : []), ...item.tags].map(({ name }) => name),
    language: item.edition,
    _dateline: { image, section, place, agency, corrections: item.corrections },
  }
}
