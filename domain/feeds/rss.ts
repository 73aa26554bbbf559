import { bodyHtml, escapeHtml } from '#domain/body/html.ts'
import { derivativeSize, pictureUrl } from '#domain/pictures/rules.ts'
import { cdata, element, textElement, xmlDocument } from '#lib/xml.ts'
import { FEED_BYTES, type FeedItem, fitFeed } from './rules.ts'

/** What stands at the head of a feed. Addresses are whole ones. */
export type FeedHead = {
  title: string
  description: string
  language: string
  /** The page that the feed follows. */
  link: string
  /** The feed's own address. */
  self: string
  /** What the block of earlier stories is called. */
  recallLabel: string
}

/** How items get their whole addresses. */
export type FeedAddresses = {
  absoluteUrl: (path: string) => string
  articlePath: (article: { edition: string; slug: string }) => string
}

const NAMESPACES = {
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
}

/** A picture for feeds: the JPEG of 1200 pixels in 16:9 that link previews take too. */
const MEDIA = { ratio: '16x9', width: 1200, format: 'jpg' } as const

/** RSS 2.0 with whole texts (docs/contracts/feeds.md), never over FEED_BYTES. `items` come newest first. */
export function rssFeed(head: FeedHead, items: readonly FeedItem[], addresses: FeedAddresses): string {
  const newest = items
    .map((item) => item.modifiedAt ?? item.publishedAt)
    .sort()
    .at(-1)
  const opening = [
    textElement('title', head.title),
    textElement('link', head.link),
    textElement('description', head.description),
    textElement('language', head.language),
    newest ? textElement('lastBuildDate', rfc822(newest)) : '',
    element('atom:link', '', { rel: 'self', type: 'application/rss+xml', href: head.self }),
  ]
  const document = (content: string[]) =>
    xmlDocument(
      element('rss', element('channel', [...opening, ...content]), { version: '2.0', ...NAMESPACES }),
    )
  const written = items.map((item) => itemXml(item, head, addresses))
  return document(fitFeed(written, FEED_BYTES - Buffer.byteLength(document([]))))
}

function itemXml(item: FeedItem, head: FeedHead, addresses: FeedAddresses): string {
  const url = addresses.absoluteUrl(addresses.articlePath(item))
  return element('item', [
    textElement('title', item.headline),
    textElement('link', url),
    textElement('guid', `urn:uuid:${item.uuid}`, { isPermaLink: 'false' }),
    textElement('pubDate', rfc822(item.publishedAt)),
    textElement('atom:updated', item.modifiedAt ?? item.publishedAt),
    ...item.authors.map((name) => textElement('dc:creator', name)),
    ...item.categories.map((name) => textElement('category', name)),
    textElement('description', item.standfirst),
    mediaXml(item, addresses),
    element('content:encoded', cdata(contentHtml(item, head, addresses))),
  ])
}

function contentHtml(item: FeedItem, head: FeedHead, { absoluteUrl, articlePath }: FeedAddresses): string {
  const links = item.recall.map((target) => ({
    url: absoluteUrl(articlePath(target)),
    headline: target.headline,
  }))
  const body = bodyHtml(item.body, {
    pictures: item.bodyPictures,
    absoluteUrl,
    recall: { label: head.recallLabel, links },
  })
  return item.standfirst ? `<p><strong>${escapeHtml(item.standfirst)}</strong></p>\n${body}` : body
}

function mediaXml({ picture: placed }: FeedItem, { absoluteUrl }: FeedAddresses): string {
  if (!placed) return ''
  const { picture, alt, caption, credit } = placed
  const words = [
    caption ? textElement('media:title', caption, { type: 'plain' }) : '',
    alt ? textElement('media:description', alt, { type: 'plain' }) : '',
    credit ? textElement('media:credit', credit) : '',
  ]
  return element('media:content', words, {
    url: absoluteUrl(pictureUrl(picture.key, MEDIA.ratio, MEDIA.width, MEDIA.format)),
    type: 'image/jpeg',
    medium: 'image',
    ...derivativeSize(picture, MEDIA.ratio, MEDIA.width),
  })
}

/** "Fri, 08 Aug 2025 11:05:00 GMT": the form of RFC 822 with the full year that RSS 2.0 asks for. */
function rfc822(iso: string): string {
  return new Date(iso).toUTCString()
}
