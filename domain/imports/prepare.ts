import { createHash } from 'node:crypto'
import { isSlug, slugFromHeadline } from '#domain/articles/slug.ts'
import { bodyFromHtml } from '#domain/body/from-html.ts'
import { bodyFromText } from '#domain/body/from-text.ts'
import type { Body } from '#domain/body/schema.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { decideEdition, decideStatus, type ImportItem } from './rules.ts'
import { clipLine, plainLine, tidyNames } from './words.ts'

/** What the desk's forms hold at most, so that an imported article can be saved there. */
const HEADLINE_LENGTH = 300
const STANDFIRST_LENGTH = 1000
const MOST_TAGS = 30
const MOST_AUTHORS = 20

/** An item as an article of ours, but for the ids that only the database knows. */
export type PreparedItem = {
  importKey: string
  importHash: string
  edition: Edition
  /** The slug to have when it is free. */
  slug: string
  status: 'published' | 'draft'
  headline: string
  standfirst: string
  body: Body
  publishedAt: Date | null
  modifiedAt: Date | null
  authors: string[]
  section: string | null
  tags: string[]
  place: string | null
  agency: string | null
  notes: string[]
}

export type PrepareOptions = {
  /** What names the source for good: items of the same id from two sources are two items. */
  source: string
  edition?: Edition | undefined
  openEditions: readonly Edition[]
  status?: 'draft' | undefined
  now: Date
}

/** Makes an article of an item, or says why it cannot be one. */
export function prepareItem(item: ImportItem, options: PrepareOptions): PreparedItem | { reason: string } {
  const sample = `${item.headline} ${item.standfirst} ${sampleOf(item.body)}`
  const edition = decideEdition(item.language, sample, { asked: options.edition, open: options.openEditions })
  if ('reason' in edition) return edition
  const decided = decideStatus(item, options.now, options.status)
  const { body, notes } = readBody(item.body)
  return {
    importKey: importKeyOf(options.source, item.sourceId),
    importHash: hashOf({ ...item, notes: [], edition: edition.edition }),
    edition: edition.edition,
    slug: slugOf(item),
    status: decided.status,
    headline: clipLine(item.headline, HEADLINE_LENGTH),
    standfirst: clipLine(item.standfirst, STANDFIRST_LENGTH),
    body,
    publishedAt: decided.status === 'published' && item.publishedAt ? new Date(item.publishedAt) : null,
    modifiedAt: decided.status === 'published' && item.modifiedAt ? new Date(item.modifiedAt) : null,
    authors: tidyNames(item.authors, MOST_AUTHORS),
    section: tidyNames(item.section ? [item.section] : [], 1)[0] ?? null,
    tags: tidyNames(item.tags, MOST_TAGS),
    place: tidyNames(item.place ? [item.place] : [], 1)[0] ?? null,
    agency: tidyNames(item.agency ? [item.agency] : [], 1)[0] ?? null,
    notes: [...item.notes, ...notes, ...[edition.note, decided.note].filter((note) => note !== undefined)],
  }
}

/** The name of an item for good, short enough for an index. */
export function importKeyOf(source: string, sourceId: string): string {
  const key = `${source}#${sourceId}`
  return key.length <= 300 ? key : `${source.slice(0, 200)}#${digest(key)}`
}

function hashOf(item: object): string {
  return digest(JSON.stringify(item))
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}

function readBody(body: ImportItem['body']): { body: Body; notes: string[] } {
  if (body.kind === 'document') return { body: body.document, notes: [] }
  if (body.kind === 'text') return { body: bodyFromText(body.text), notes: [] }
  const { html, baseUrl, wordpress } = body
  return bodyFromHtml(html, { ...(baseUrl ? { baseUrl } : {}), ...(wordpress ? { wordpress } : {}) })
}

/** The item's own slug when it is one, else that of its address, else that of its headline; never empty. */
function slugOf(item: ImportItem): string {
  const own = slugFromHeadline(item.slug ?? '')
  if (own) return own
  const fromHeadline = slugFromHeadline(item.headline)
  return isSlug(fromHeadline)
    ? fromHeadline
    : `news-${digest(item.sourceId)
        .replace(/[^a-z0-9]/g, '')
        .slice(0, 10)}`
}

function sampleOf(body: ImportItem['body']): string {
  if (body.kind === 'text') return body.text.slice(0, 2000)
  return body.kind === 'html'
    ? plainLine(body.html.slice(0, 4000))
    : JSON.stringify(body.document).slice(0, 4000)
}
