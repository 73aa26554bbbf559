import { element, textElement, xmlDocument } from '#lib/xml.ts'
import type { FeedItem } from '../rules.ts'

const CATALOG = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml'

/** An article as a NewsML-G2 news item (IPTC, core conformance): metadata as elements, the text as HTML inside. */
export function newsmlItem(item: FeedItem, publisher: string): string {
  const root = {
    xmlns: 'http://iptc.org/std/nar/2006-10-01/',
    standard: 'NewsML-G2',
    standardversion: '2.34',
    conformance: 'core',
    guid: item.uri,
    version: item.version,
    'xml:lang': item.edition,
  }
  return xmlDocument(
    element(
      'newsItem',
      [
        element('catalogRef', '', { href: CATALOG }),
        element(
          'rightsInfo',
          element('copyrightHolder', textElement('name', publisher), { literal: publisher }),
        ),
        itemMeta(item, publisher),
        contentMeta(item),
        element('contentSet', textElement('inlineData', item.html, { contenttype: 'text/html' })),
      ],
      root,
    ),
  )
}

function itemMeta(item: FeedItem, publisher: string): string {
  return element('itemMeta', [
    element('itemClass', '', { qcode: 'ninat:text' }),
    element('provider', textElement('name', publisher), { literal: publisher }),
    textElement('versionCreated', item.updatedAt),
    textElement('firstCreated', item.publishedAt),
    element('pubStatus', '', { qcode: 'stat:usable' }),
    element('link', '', { rel: 'irel:isRepresentationOf', href: item.url, contenttype: 'text/html' }),
  ])
}

function contentMeta(item: FeedItem): string {
  const about = [item.section, ...item.tags].flatMap((one) => (one ? one : []))
  return element('contentMeta', [
    textElement('contentCreated', item.publishedAt),
    textElement('contentModified', item.updatedAt),
    item.place ? named('located', item.place) : '',
    ...item.authors.map((author) => named('creator', author)),
    item.agency ? element('infoSource', textElement('name', item.agency), { literal: item.agency }) : '',
    element('language', '', { tag: item.edition }),
    ...about.map((subject) => named('subject', subject)),
    textElement('headline', item.headline),
    item.authors.length > 0 ? textElement('by', item.authors.map(({ name }) => name).join(', ')) : '',
    item.standfirst ? textElement('description', item.standfirst, { role: 'drol:summary' }) : '',
  ])
}

function named(tag: string, { name, url }: { name: string; url: string }): string {
  return element(tag, textElement('name', name), { uri: url })
}
