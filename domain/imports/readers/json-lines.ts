import { bodySchema } from '#domain/body/schema.ts'
import type { ImportItem, ReadResult } from '../rules.ts'
import { splitNames } from '../words.ts'
import { finishItem } from './feed-item.ts'
import { isRecord, type JsonRecord, lineOf } from './json-values.ts'

/** Names under which each field is found, in this order (docs/contracts/import.md). "a.b" is b within a. */
const FIELDS: Record<string, string[]> = {
  id: ['id', 'guid', 'uuid', '_id', 'file'],
  edition: ['edition', 'language', 'lang', 'locale'],
  headline: ['headline', 'title', 'meta.title'],
  standfirst: ['standfirst', 'summary', 'description', 'excerpt', 'dek', 'lead'],
  body: ['body', 'content', 'html', 'body_html', 'content_html', 'text'],
  publishedAt: [
    'publishedAt',
    'published',
    'published_at',
    'datePublished',
    'pubDate',
    'date',
    'created_at',
    'year',
    'meta.year',
  ],
  modifiedAt: ['modifiedAt', 'modified', 'modified_at', 'dateModified', 'updatedAt', 'updated', 'updated_at'],
  authors: ['authors', 'author', 'byline', 'creator'],
  section: ['section', 'rubric', 'category'],
  tags: ['tags', 'keywords', 'topics', 'topic', 'categories'],
  place: ['place', 'places', 'location'],
  agency: ['agency', 'source', 'publisher'],
  url: ['url', 'link', 'permalink', 'meta.url'],
  slug: ['slug'],
  status: ['status'],
  picture: ['picture', 'image', 'feature_image', 'thumbnail'],
  pictureAlt: ['pictureAlt', 'image_alt', 'feature_image_alt'],
  pictureCaption: ['pictureCaption', 'image_caption', 'feature_image_caption'],
  pictureCredit: ['pictureCredit', 'image_credit'],
}

/** Every name that is understood without a mapping. */
export const KNOWN_NAMES: ReadonlySet<string> = new Set(Object.values(FIELDS).flat())

const MAX_LINE = 20_000_000
const TAG =
  /<\/?(?:p|br|div|h[1-6]|ul|ol|li|a|b|i|strong|em|blockquote|img|figure|table|span|body)\b[^>]{0,2000}>/i

/** The items of a file with one JSON object on each line. `fields` names, for a field of ours, the source's own name. */
export async function* readJsonLines(
  chunks: AsyncIterable<string>,
  fields: Readonly<Record<string, string>> = {},
): AsyncGenerator<ReadResult> {
  let number = 0
  for await (const line of splitLines(chunks)) {
    number++
    const text = line.text.replace(/^\ufeff/, '').trim()
    if (line.isTooLong) yield problem(number, 'It is longer than 20 MB.')
    else if (text) yield readLine(text, number, fields)
  }
}

const problem = (line: number, reason: string): ReadResult => ({
  problem: { item: `line ${line}`, line, reason },
})

async function* splitLines(
  chunks: AsyncIterable<string>,
): AsyncGenerator<{ text: string; isTooLong: boolean }> {
  let parts: string[] = []
  let length = 0
  const take = () => {
    const line = { text: parts.join(''), isTooLong: length > MAX_LINE }
    parts = []
    length = 0
    return line
  }
  for await (const chunk of chunks) {
    const pieces = chunk.split('\n')
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) yield take()
      length += piece.length
      if (length <= MAX_LINE) parts.push(piece)
    }
  }
  if (length > 0) yield take()
}

function readLine(text: string, number: number, fields: Readonly<Record<string, string>>): ReadResult {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return problem(number, 'It is not JSON: each line must hold one whole JSON object.')
  }
  if (!isRecord(value)) return problem(number, 'It is not a JSON object in braces.')
  return readRecord(value, number, fields)
}

/** An object or a row of a table as an item, by the names of its fields. */
export function readRecord(
  record: JsonRecord,
  number: number,
  fields: Readonly<Record<string, string>>,
): ReadResult {
  const find = (name: string): unknown => {
    for (const alias of [...(fields[name] ? [fields[name]] : []), ...(FIELDS[name] ?? [name])]) {
      const found = at(record, alias)
      if (found !== undefined && found !== null && found !== '') return found
    }
    return undefined
  }
  const body = readBody(find('body'))
  if (!body) return problem(number, 'Its body is neither a text nor a body document of this portal.')
  const status = readStatus(find('status'))
  if (!status)
    return problem(number, `Its status is "${lineOf(find('status'))}": "published" or "draft" is meant.`)
  return finishItem(
    {
      id: lineOf(find('id')) || lineOf(find('url')),
      language: lineOf(find('edition')),
      url: lineOf(find('url')),
      slug: lineOf(find('slug')),
      headline: lineOf(find('headline')),
      standfirst: lineOf(find('standfirst')),
      body,
      published: timeOf(find('publishedAt')),
      modified: timeOf(find('modifiedAt')),
      authors: namesOf(find('authors'), splitNames),
      section: namesOf(find('section'))[0] ?? null,
      tags: namesOf(find('tags'), (list) => list.split(/[,;]/)),
      place: namesOf(find('place'))[0] ?? null,
      agency: namesOf(find('agency'))[0] ?? null,
      status,
      hero: heroOf(find('picture'), find('pictureAlt'), find('pictureCaption'), find('pictureCredit')),
    },
    `line ${number}`,
    number,
  )
}

function readBody(value: unknown): ImportItem['body'] | null {
  if (value === undefined) return { kind: 'text', text: '' }
  if (typeof value === 'string') {
    if (!TAG.test(value)) return { kind: 'text', text: value }
    // A whole page is its body; what stands before it is no text.
    return { kind: 'html', html: value.replace(/^[\s\S]*?<body[^>]{0,2000}>/i, '') }
  }
  const parsed = bodySchema.safeParse(value)
  return parsed.success ? { kind: 'document', document: parsed.data } : null
}

function readStatus(value: unknown): ImportItem['status'] | null {
  const status = lineOf(value).toLowerCase()
  if (status === '' || /^publish(?:ed)?$|^usable$/.test(status)) return 'published'
  return status === 'draft' ? 'draft' : null
}

function heroOf(url: unknown, alt: unknown, caption: unknown, credit: unknown) {
  const address = lineOf(isRecord(url) ? url.url : url)
  return address ? { url: address, alt: lineOf(alt), caption: lineOf(caption), credit: lineOf(credit) } : null
}

function timeOf(value: unknown): string {
  // A number as large as that counts milliseconds, a smaller one seconds; four digits are a year.
  if (typeof value === 'number' && value > 9999)
    return new Date(value > 1e11 ? value : value * 1000).toISOString()
  return lineOf(value)
}

function namesOf(value: unknown, split: (text: string) => string[] = (text) => [text]): string[] {
  if (typeof value === 'string') return split(value)
  const list = Array.isArray(value) ? value : [value]
  return list
    .map((entry) => lineOf(isRecord(entry) ? (entry.name ?? entry.title ?? entry.slug) : entry))
    .filter(Boolean)
}

function at(record: Record<string, unknown>, path: string): unknown {
  let value: unknown = record
  for (const name of path.split('.'))
    value = isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined
  return value
}
