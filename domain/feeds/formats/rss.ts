import { cdata, element, textElement, xmlDocument } from '#lib/xml.ts'
import { FEED_BYTES, type FeedHead, type FeedItem, fitFeed, newestChange } from '../rules.ts'
import { mediaXml } from './media.ts'

const NAMESPACES = {
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
}

/** RSS 2.0 with whole texts (docs/contracts/feeds.md), never over FEED_BYTES. `items` come newest first. */
export function rssFeed(head: FeedHead, items: readonly FeedItem[]): string {
  const opening = [
    textElement('title', head.title),
    textElement('link', head.link),
    textElement('description', head.description),
    textElement('language', head.language),
    textElement('copyright', head.publisher),
    items.length > 0 ? textElement('lastBuildDate', rfc822(newestChange(head, items))) : '',
    element('atom:link', '', { rel: 'self', type: 'application/rss+xml', href: head.self }),
    ...head.hubs.map((href) => element('atom:link', '', { rel: 'hub', href })),
    element('image', [
      textElement('url', head.icon),
      textElement('title', head.title),
      textElement('link', head.link),
    ]),
  ]
  const document = (content: string[]) =>
    xmlDocument(
      element('rss', element('channel', [...opening, ...content]), { version: '2.0', ...NAMESPACES }),
    )
  return document(fitFeed(items.map(itemXml), FEED_BYTES - Buffer.byteLength(document([]))))
}

function itemXml(item: FeedItem): string {
  return element('item', [
    textElement('title', item.headline),
    textElement('link', item.url),
    textElement('guid', item.uri, { isPermaLink: 'false' }),
    textElement('pubDate', rfc822(item.publishedAt)),
    textElement('atom:updated', item.updatedAt),
    ...item.authors.map(({ name }) => textElement('dc:creator', name)),
    ...[item.section, ...item.tags].flatMap((named) => (named ? textElement('category', named.name) : [])),
    textElement('description', item.standfirst),
    mediaXml(item.image),
    element('content:encoded', cdata(item.html)),
  ])
}

/** "Fri, 08 Aug 2025 11:05:00 GMT": the form of RFC 822 with the full year that RSS 2.0 asks for. */
function rfc822(iso: string): string {
  return new Date(iso).toUTCString()
}
