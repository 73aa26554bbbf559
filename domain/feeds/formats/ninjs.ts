import { htmlText } from '../html-text.ts'
import { FEED_BYTES, type FeedHead, type FeedItem, type FeedRendition, fitFeed } from '../rules.ts'

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
}

/** An article in ninjs 3.1, the IPTC's news in JSON. */
export function ninjsItem(item: FeedItem): object {
  return { standard: STANDARD, ...bare(item) }
}

/** What partners are told of an article that was withdrawn: its name, and that it must not be used. */
export function ninjsCanceled({ uri, edition, at }: { uri: string; edition: string; at: string }): object {
  return {
    uri,
    type: 'text',
    language: edition,
    pubStatus: 'canceled',
    versionCreated: at,
  }
}

/**
 * A feed in ninjs: one valid document of the type "composite" whose associations are the whole items, newest first, and
 * then the canceled ones. Never over FEED_BYTES.
 */
export function ninjsFeed(
  head: FeedHead,
  items: readonly FeedItem[],
  canceled: readonly { uri: string; edition: string; at: string }[] = [],
): string {
  const opening = {
    standard: STANDARD,
    uri: head.self,
    type: 'composite',
    title: head.title,
    language: head.language,
    infoSources: [{ name: head.publisher, role: 'publisher', uri: head.link }],
  }
  const start = JSON.stringify(opening).slice(0, -1)
  const ends = canceled.map((one) =>
    JSON.stringify({ name: one.uri, rel: 'canceled', ...ninjsCanceled(one) }),
  )
  const written = items.map((item) =>
    JSON.stringify({ name: item.headline || item.uri, rel: 'item', ...bare(item) }),
  )
  const budget = FEED_BYTES - Buffer.byteLength(start) - Buffer.byteLength(ends.join(',')) - 32
  return `${start},"associations":[${[...fitFeed(written, budget, 1), ...ends].join(',')}]}`
}

function bare(item: FeedItem): object {
  const { section, place, agency, image } = item
  const subjects = [...(section ? [{ ...section, rel: 'section' }] : []), ...item.tags.map(asAbout)]
  return {
    uri: item.uri,
    type: 'text',
    representationType: item.isExtract ? 'partial' : 'full',
    version: String(item.version),
    firstCreated: item.publishedAt,
    versionCreated: item.updatedAt,
    pubStatus: 'usable',
    language: item.edition,
    headlines: [{ role: 'main', contentType: 'text/plain', value: item.headline }],
    descriptions: [{ role: 'summary', contentType: 'text/plain', value: item.standfirst }],
    bodies: [
      { role: 'main', contentType: 'text/html', wordCount: item.wordCount, value: item.html },
      { role: 'main', contentType: 'text/plain', wordCount: item.wordCount, value: htmlText(item.html) },
    ],
    by: item.authors.map(({ name }) => name).join(', '),
    people: item.authors.map(({ name, url }) => ({ name, rel: 'author', uri: url })),
    subjects: subjects.map(({ name, url, rel }) => ({ name, rel, uri: url })),
    ...(place && { located: place.name, places: [placeOf(place)] }),
    ...(agency && { infoSources: [{ name: agency, role: 'agency' }] }),
    altIds: [
      { role: 'web', value: item.url },
      ...item.translations.map(({ edition, uri }) => ({ role: `translation-${edition}`, value: uri })),
    ],
    renditions: [{ name: 'web', href: item.url, contentType: 'text/html' }],
    ...(image && {
      associations: [
        {
          name: 'hero',
          rel: 'picture',
          uri: image.url,
          type: 'picture',
          by: image.credit,
          headlines: [{ role: 'caption', value: image.caption }],
          descriptions: [{ role: 'alternative', value: image.alt }],
          renditions: [image, ...image.renditions].map(rendition),
        },
      ],
    }),
    ...(item.corrections.length > 0 && {
      edNote: item.corrections.map(({ publishedAt, text }) => `${publishedAt} ${text}`).join('\n'),
    }),
  }
}

const asAbout = <T extends object>(tag: T) => ({ ...tag, rel: 'about' })

function placeOf({ name, url, latitude, longitude }: NonNullable<FeedItem['place']>): object {
  const point =
    latitude === null || longitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] }
  return { name, rel: 'dateline', uri: url, ...(point && { geoJSON: point }) }
}

function rendition({ name, url, type, width, height }: FeedRendition): object {
  return { name, href: url, contentType: type, width, height }
}
