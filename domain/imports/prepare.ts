import { createHash } from 'node:crypto'
import { isSlug, slugFromHeadline } from '#domain/articles/slug.ts'
import { bodyFromHtml } from '#domain/body/from-html.ts'
import { bodyFromText } from '#domain/body/from-text.ts'
import { bodyPictureIds } from '#domain/body/pictures.ts'
import type { Body } from '#domain/body/schema.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { decideEdition, decideStatus, type ImportItem, type ImportPicture } from './rules.ts'
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
  seoHeadline: string
  socialHeadline: string
  standfirst: string
  body: Body
  hero: { pictureId: number; alt: string; caption: string; credit: string } | null
  /** Addresses of before: whole ones, or paths. */
  oldAddresses: string[]
  line: number | null
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
  /** What their sections and authors are called here; an empty name leaves one out. */
  sections?: Readonly<Record<string, string>> | undefined
  authors?: Readonly<Record<string, string>> | undefined
  /** Pictures of our library by the addresses that the source gives them. */
  pictures?: ReadonlyMap<string, number>
  now: Date
}

/** The pictures that an item shows: the one at its head, and those of its text. */
export function picturesOf({ hero, body }: ImportItem): ImportPicture[] {
  const refs =
    body.kind === 'html' && /<img|<picture|\.(?:jpe?g|png|webp|gif|avif)/i.test(body.html)
      ? readHtml(body).pictureRefs
      : []
  return [...(hero ? [hero] : []), ...refs.map((ref) => ({ ...ref, credit: '' }))]
}

/** Makes an article of an item, or says why it cannot be one. */
export function prepareItem(item: ImportItem, options: PrepareOptions): PreparedItem | { reason: string } {
  const sample = `${item.headline} ${item.standfirst} ${sampleOf(item.body)}`
  const edition = decideEdition(item.language, sample, { asked: options.edition, open: options.openEditions })
  if ('reason' in edition) return edition
  const decided = decideStatus(item, options.now, options.status)
  const pictures = options.pictures ?? new Map()
  const { body, notes } = readBody(item.body, pictures)
  const hero = heroOf(item.hero, pictures)
  const shown = bodyPictureIds(body)
  const { line: _line, ...hashed } = item
  return {
    importKey: importKeyOf(options.source, item.sourceId),
    importHash: hashOf({
      ...hashed,
      notes: [],
      edition: edition.edition,
      pictures: [hero?.pictureId ?? 0, ...shown],
    }),
    edition: edition.edition,
    slug: slugOf(item),
    status: decided.status,
    headline: clipLine(item.headline, HEADLINE_LENGTH),
    seoHeadline: clipLine(item.seoHeadline, HEADLINE_LENGTH),
    socialHeadline: clipLine(item.socialHeadline, HEADLINE_LENGTH),
    standfirst: clipLine(item.standfirst, STANDFIRST_LENGTH),
    body,
    hero,
    oldAddresses: [...(item.url ? [item.url] : []), ...item.oldPaths],
    line: item.line,
    publishedAt: decided.status === 'published' && item.publishedAt ? new Date(item.publishedAt) : null,
    modifiedAt: decided.status === 'published' && item.modifiedAt ? new Date(item.modifiedAt) : null,
    authors: tidyNames(item.authors.map(named(options.authors)), MOST_AUTHORS),
    section: tidyNames(item.section ? [named(options.sections)(item.section)] : [], 1)[0] ?? null,
    tags: tidyNames(item.tags, MOST_TAGS),
    place: tidyNames(item.place ? [item.place] : [], 1)[0] ?? null,
    agency: tidyNames(item.agency ? [item.agency] : [], 1)[0] ?? null,
    notes: [
      ...item.notes,
      ...notes,
      ...(item.hero && !hero ? [NO_HERO] : []),
      ...[edition.note, decided.note].filter((note) => note !== undefined),
    ],
  }
}

/** The name of an item for good, short enough for an index. */
export function importKeyOf(source: string, sourceId: string): string {
  const key = storable(`${source}#${sourceId}`)
  return key.length <= 300 ? key : storable(`${source.slice(0, 200)}#${digest(key)}`)
}

const storable = (key: string) => key.toWellFormed().replaceAll('\0', '')

function hashOf(item: object): string {
  return digest(JSON.stringify(item))
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}

const NO_HERO = 'The picture at its head was left out: it is not in the library'

/** A name of theirs as it is said here. */
function named(names: Readonly<Record<string, string>> = {}): (name: string) => string {
  return (name) => (Object.hasOwn(names, name) ? (names[name] ?? '') : name)
}

function heroOf(hero: ImportItem['hero'], pictures: ReadonlyMap<string, number>): PreparedItem['hero'] {
  const pictureId = hero ? pictures.get(hero.url) : undefined
  if (!hero || pictureId === undefined) return null
  const { alt, caption, credit } = hero
  return { pictureId, alt, caption, credit }
}

function readBody(
  body: ImportItem['body'],
  pictures: ReadonlyMap<string, number>,
): { body: Body; notes: string[] } {
  if (body.kind === 'document') return { body: body.document, notes: [] }
  if (body.kind === 'text') return { body: bodyFromText(body.text), notes: [] }
  return readHtml(body, pictures)
}

function readHtml(
  { html, baseUrl, wordpress }: Extract<ImportItem['body'], { kind: 'html' }>,
  pictures: ReadonlyMap<string, number> = new Map(),
) {
  return bodyFromHtml(html, {
    pictures,
    ...(baseUrl ? { baseUrl } : {}),
    ...(wordpress ? { wordpress } : {}),
  })
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
