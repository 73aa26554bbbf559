import { createHash } from 'node:crypto'
import type { Correction } from '#domain/articles/rules.ts'
import { bodyHtml, escapeHtml } from '#domain/body/html.ts'
import { derivativeSize, type PictureRatio, pictureUrl } from '#domain/pictures/rules.ts'
import { translator } from '#lib/i18n.ts'
import { formatDateTime } from '#lib/time.ts'
import {
  absoluteMediaUrl,
  absoluteUrl,
  articlePath,
  authorPath,
  placePath,
  sectionPath,
  tagPath,
} from '#lib/url.ts'
import { type FeedImage, type FeedItem, type FeedRendition, type FeedSource, uriOf } from './rules.ts'

/** The one serializer of an article that leaves the house: every feed, ninjs, NewsML-G2, partner and API answer is made of it. */
export function toFeedItem(source: FeedSource): FeedItem {
  const { edition, uuid } = source
  const at = <T extends { slug: string }>(named: T, path: (edition: string, slug: string) => string) => ({
    ...named,
    url: absoluteUrl(path(edition, named.slug)),
  })
  return {
    id: source.id,
    uri: uriOf(uuid),
    uuid,
    edition,
    url: absoluteUrl(articlePath(source)),
    version: source.version,
    headline: source.headline,
    standfirst: source.standfirst,
    html: contentHtml(source),
    wordCount: source.wordCount,
    image: toImage(source.picture),
    section: source.section && at(source.section, sectionPath),
    tags: source.tags.map((tag) => at(tag, tagPath)),
    place: source.place && at(source.place, placePath),
    agency: source.agency,
    authors: source.authors.map((author) => at(author, authorPath)),
    corrections: source.corrections,
    translations: source.translations.map((other) => ({
      uri: uriOf(other.uuid),
      edition: other.edition,
      url: absoluteUrl(articlePath(other)),
    })),
    publishedAt: source.publishedAt,
    updatedAt: source.modifiedAt ?? source.publishedAt,
  }
}

/** A correction as an item of its own: what was wrong, with the way to the article. Its identity never changes either. */
export function toCorrectionItem(source: FeedSource, correction: Correction): FeedItem {
  const item = toFeedItem(source)
  const uuid = derivedUuid(source.uuid, `correction:${correction.id}`)
  const heading = correctionLabel(source, correction)
  return {
    ...item,
    uri: uriOf(uuid),
    uuid,
    url: `${item.url}#article-corrections`,
    headline: `${heading}: ${item.headline}`,
    standfirst: correction.text,
    html: `<p>${escapeHtml(correction.text)}</p>\n<p><a href="${escapeHtml(item.url)}">${escapeHtml(item.headline)}</a></p>`,
    wordCount: 0,
    corrections: [correction],
    translations: [],
    publishedAt: correction.publishedAt,
    updatedAt: correction.publishedAt,
  }
}

function contentHtml(source: FeedSource): string {
  const links = source.recall.map((target) => ({
    url: absoluteUrl(articlePath(target)),
    headline: target.headline,
  }))
  const label = translator(source.edition)('article.recall')
  const body = bodyHtml(source.body, {
    pictures: source.bodyPictures,
    absoluteUrl,
    recall: { label, links },
  })
  const notes = source.corrections.map((correction) => {
    const when = formatDateTime(correction.publishedAt, source.edition)
    const lead = `${correctionLabel(source, correction)}, ${when}:`
    return `<p><strong>${escapeHtml(lead)}</strong> ${escapeHtml(correction.text)}</p>`
  })
  const standfirst = source.standfirst ? `<p><strong>${escapeHtml(source.standfirst)}</strong></p>` : ''
  return [standfirst, body, ...notes].filter(Boolean).join('\n')
}

function correctionLabel({ edition }: FeedSource, { kind }: Correction): string {
  return translator(edition)(`article.kind.${kind}`)
}

// JPEG 1200 wide, which crawlers and partners all take, in the three shapes that are made of every picture.
const SHAPES: readonly PictureRatio[] = ['16x9', '4x3', '1x1']

function toImage(placed: FeedSource['picture']): FeedImage | null {
  if (!placed) return null
  const { picture, alt, caption, credit } = placed
  const [main, ...renditions] = SHAPES.map((ratio): FeedRendition => {
    const url = absoluteMediaUrl(pictureUrl(picture, ratio, 1200, 'jpg'))
    return { name: ratio, url, type: 'image/jpeg', ...derivativeSize(picture, ratio, 1200) }
  })
  return main ? { ...main, alt, caption, credit, renditions } : null
}

/** A name-based UUID (RFC 9562, version 5): the same for the same words under the same UUID. */
function derivedUuid(space: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(space.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
