import { element, textElement, xmlDocument } from '#lib/xml.ts'
import { FEED_BYTES, type FeedHead, type FeedItem, fitFeed, newestChange } from '../rules.ts'
import { mediaXml } from './media.ts'

const NAMESPACES = {
  xmlns: 'http://www.w3.org/2005/Atom',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

/** Atom 1.0 (RFC 4287) with whole texts, never over FEED_BYTES. `items` come newest first. */
export function atomFeed(
  head: FeedHead,
  items: readonly FeedItem[],
  deleted: readonly string[] = [],
): string {
  const opening = [
    textElement('id', head.self),
    textElement('title', head.title),
    textElement('subtitle', head.description),
    textElement('updated', newestChange(head, items)),
    textElement('rights', head.publisher),
    element('author', textElement('name', head.publisher)),
    element('link', '', { rel: 'self', type: 'application/atom+xml', href: head.self }),
    element('link', '', { rel: 'alternate', type: 'text/html', href: head.link }),
    ...head.hubs.map((href) => element('link', '', { rel: 'hub', href })),
    textElement('logo', head.icon),
    ...deleted,
  ]
  const document = (content: string[]) =>
    xmlDocument(element('feed', [...opening, ...content], { ...NAMESPACES, 'xml:lang': head.language }))
  return document(fitFeed(items.map(entryXml), FEED_BYTES - Buffer.byteLength(document([]))))
}

function entryXml(item: FeedItem): string {
  return element(
    'entry',
    [
      textElement('id', item.uri),
      textElement('title', item.headline),
      element('link', '', { rel: 'alternate', type: 'text/html', href: item.url }),
      ...item.translations.map(({ edition, url }) =>
        element('link', '', { rel: 'alternate', type: 'text/html', hreflang: edition, href: url }),
      ),
      textElement('published', item.publishedAt),
      textElement('updated', item.updatedAt),
      ...item.authors.map(({ name, url }) =>
        element('author', [textElement('name', name), textElement('uri', url)]),
      ),
      ...[item.section, ...item.tags].flatMap((named) =>
        named ? element('category', '', { term: named.name, scheme: named.url.replace(/[^/]*$/, '') }) : [],
      ),
      textElement('summary', item.standfirst),
      mediaXml(item.image),
      textElement('content', item.html, { type: 'html' }),
    ],
    { 'xml:lang': item.edition },
  )
}
