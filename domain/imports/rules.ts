import type { Body } from '#domain/body/schema.ts'
import { type Edition, isEdition } from '#domain/editions/rules.ts'

export const IMPORT_FORMATS = [
  'rss',
  'atom',
  'jsonfeed',
  'wxr',
  'ghost',
  'ninjs',
  'newsml',
  'nitf',
  'jsonl',
  'csv',
] as const
export type ImportFormat = (typeof IMPORT_FORMATS)[number]

/** The text of an item as its source has it. `baseUrl` resolves relative links. */
export type ImportBody =
  | { kind: 'html'; html: string; baseUrl?: string | undefined; wordpress?: boolean | undefined }
  | { kind: 'text'; text: string }
  | { kind: 'document'; document: Body }

/** A picture as a source names it. */
export type ImportPicture = { url: string; alt: string; caption: string; credit: string }

/** One article as a source tells it: times are ISO 8601 in UTC, names are plain text, nothing is decided yet. */
export type ImportItem = {
  /** What names the item within its source for good. */
  sourceId: string
  /** The language that the source says, as it says it; null when it says none. */
  language: string | null
  url: string | null
  slug: string | null
  headline: string
  /** Headlines of their own for search engines and for social networks; empty when there are none. */
  seoHeadline: string
  socialHeadline: string
  standfirst: string
  body: ImportBody
  publishedAt: string | null
  modifiedAt: string | null
  authors: string[]
  section: string | null
  tags: string[]
  place: string | null
  agency: string | null
  status: 'published' | 'draft'
  /** Addresses that it had besides its own: readers of theirs are sent to the article. */
  oldPaths: string[]
  /** The picture at its head. */
  hero: ImportPicture | null
  /** The line of the file where it stands, where that is known. */
  line: number | null
  /** What the reader had to leave out or change. */
  notes: string[]
}

/** An item that is not taken: which, and why, in words for a person. */
export type ImportProblem = {
  item: string
  reason: string
  line?: number | null
  /** True when the file itself is damaged there: nothing of it may be written. */
  isFatal?: boolean
}
export type ReadResult = { item: ImportItem } | { problem: ImportProblem }

/** The edition of an item and how it is known, or the reason why no edition can take it. */
export type EditionDecision = { edition: Edition; note?: string } | { reason: string }

const CYRILLIC = /\p{Script=Cyrillic}/gu
const LATIN = /\p{Script=Latin}/gu

/**
 * The edition that takes an item: the one asked for, else that of the language it says, else that of its letters.
 * A source that calls its Cyrillic text English is not believed.
 */
export function decideEdition(
  said: string | null,
  text: string,
  { asked, open }: { asked?: Edition | undefined; open: readonly Edition[] },
): EditionDecision {
  if (asked) return { edition: asked }
  const code = said?.trim().toLowerCase().split(/[-_]/)[0] || null
  const detected = detectLanguage(text)
  const language =
    code === 'en' && detected !== 'en' && detected !== null ? detected : (code ?? detected ?? 'en')
  const edition = language === 'ua' ? 'uk' : language
  if (!isEdition(edition)) {
    return {
      reason: `Its language is "${language}", and no edition has it. To take it anyway, say --edition.`,
    }
  }
  if (!open.includes(edition))
    return { reason: `The edition "${edition}" is not among this portal's EDITIONS.` }
  if (code === edition || (code === 'ua' && edition === 'uk')) return { edition }
  return { edition, note: `The language was told from the letters: ${edition}` }
}

/** "uk" or "ru" for mostly Cyrillic text by the letters that only one of them has, "en" for Latin, null for neither. */
export function detectLanguage(text: string): 'uk' | 'ru' | 'en' | null {
  const sample = text.slice(0, 4000)
  const cyrillic = sample.match(CYRILLIC)?.length ?? 0
  const latin = sample.match(LATIN)?.length ?? 0
  if (cyrillic === 0 && latin === 0) return null
  if (cyrillic <= latin) return 'en'
  const ukrainian = sample.match(/[іїєґ]/gi)?.length ?? 0
  const russian = sample.match(/[ыэъё]/gi)?.length ?? 0
  return russian > ukrainian ? 'ru' : 'uk'
}

/** Whether readers will see the item, with the reason when they will not although its source shows it. */
export function decideStatus(
  item: Pick<ImportItem, 'status' | 'publishedAt'>,
  now: Date,
  asked?: 'draft',
): { status: 'published' | 'draft'; note?: string } {
  if (asked === 'draft' || item.status === 'draft') return { status: 'draft' }
  if (!item.publishedAt) return { status: 'draft', note: 'It has no usable date: kept as a draft' }
  if (new Date(item.publishedAt) > now)
    return { status: 'draft', note: 'Its date is in the future: kept as a draft' }
  return { status: 'published' }
}

/** What is done with an item whose key is already here. */
export type Known = { importHash: string | null; status: string; isEdited: boolean }

/**
 * Unchanged items are left alone, changed ones are written again, unless the newsroom has made the article its own
 * since: then the item is skipped with a reason.
 */
export function decideAgain(
  known: Known,
  incoming: { importHash: string; status: 'published' | 'draft' },
): 'unchanged' | 'update' | { reason: string } {
  if (known.importHash === incoming.importHash) return 'unchanged'
  if (known.isEdited) {
    return {
      reason: 'It changed at its source, but an editor has changed it here since: the newsroom’s text stays.',
    }
  }
  if (known.status === 'withdrawn') return { reason: 'It is withdrawn here: it stays so.' }
  if (known.status === 'published' && incoming.status === 'draft') {
    return {
      reason: 'It is published here and a draft at its source now: withdraw it at the desk if it should go.',
    }
  }
  return 'update'
}
