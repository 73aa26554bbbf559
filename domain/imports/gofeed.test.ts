import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readItems } from './readers/read-items.ts'
import type { ImportItem } from './rules.ts'
import { plainLine } from './words.ts'

const DATA = path.resolve(import.meta.dirname, '../../../shared/data/feeds/gofeed/testdata')
const present = existsSync(DATA)

// The expectations are of four shapes: a value stands as a text, or in an object beside what else is known of it.
const value = z
  .union([
    z.string(),
    z
      .looseObject({})
      .transform((one) => ['value', 'name', 'label', 'term', 'email', 'url', 'href'].map((key) => one[key])),
  ])
  .transform((one) => (typeof one === 'string' ? one : one.find((part) => typeof part === 'string')))
  .pipe(z.string().optional())
  .optional()
const itemSchema = z.object({
  guid: value,
  id: value,
  link: value,
  url: value,
  title: value,
  description: value,
  summary: value,
  content: value,
  content_html: value,
  author: value,
  authors: z.array(value).optional(),
  publishedParsed: value,
  pubDateParsed: value,
  date_published: value,
  updatedParsed: value,
  categories: z.array(value).optional(),
  tags: z.array(value).optional(),
  image: value,
})
type Expected = z.infer<typeof itemSchema>
const feedSchema = z.object({
  items: z.array(itemSchema).optional(),
  entries: z.array(itemSchema).optional(),
})

/** The pairs of files: what is read, and what another reader of feeds makes of it. */
const pairs = present
  ? readdirSync(DATA, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
      if (/_expected\.json$/.test(name)) return [[name.replace('_expected', ''), name] as const]
      const expected = name.replace(/\.xml$/, '.json')
      return name.endsWith('.xml') && existsSync(path.join(DATA, expected)) ? [[name, expected] as const] : []
    })
  : []

const expectations = pairs.flatMap(([source, expected]) => {
  const feed = feedSchema.parse(JSON.parse(readFileSync(path.join(DATA, expected), 'utf8')))
  const [item] = feed.items ?? feed.entries ?? []
  return item && Object.keys(item).length > 0 ? [{ source, item }] : []
})

async function read(source: string): Promise<ImportItem | null> {
  const file = readFileSync(path.join(DATA, source), 'utf8')
  // Most of these items have nothing but the field that they are about, and an item without words is none.
  const titled = /<(item|entry)\b[^>]*>(?![\s\S]*<title)/
  const { results } = await readItems(oneChunk(file.replace(titled, '$&<title>T</title>')))
  for await (const result of results) return 'item' in result ? result.item : null
  return null
}

async function* oneChunk(content: string) {
  yield Buffer.from(content)
}

const plain = (html: string) => plainLine(html).replaceAll(/\s+/g, ' ').trim()
const address = (url: string | undefined) => url && URL.parse(url)?.href
/** Names as lines of words; where only an address of mail is known we show what stands before the @. */
const names = (list: (string | undefined)[]) =>
  list.flatMap((name) => (name ? [plain(plain(name)).replace(/^([^@\s]+)@\S+$/, '$1')] : []))
/** Times count in seconds. */
const instant = (date: string | null | undefined) => date && new Date(date).toISOString().slice(0, 19)

// An id is a name and no address: we keep it as it is written.
const OUR_ID = new Set(['parser/atom/entry_id_xml_base.xml'])

/** What the other reader says of an item, beside what we say; undefined where it says nothing. */
function compare(source: string, their: Expected, our: ImportItem): Record<string, [unknown, unknown]> {
  const body = our.body.kind === 'text' ? our.body.text : our.body.kind === 'html' ? our.body.html : ''
  const said = `${our.standfirst}\n${plain(body)}`
  const texts = [their.content_html ?? their.content, their.description ?? their.summary].map((one) =>
    plain(one ?? ''),
  )
  const authors = their.authors ?? (their.author ? [their.author] : undefined)
  const tags = their.categories ?? their.tags
  return {
    id: [OUR_ID.has(source) ? undefined : names([their.guid ?? their.id])[0], names([our.sourceId])[0]],
    url: [address(their.link ?? their.url), our.url],
    headline: [their.title === undefined ? undefined : plain(their.title), our.headline],
    texts: [texts.filter((one) => !said.includes(one)), []],
    authors: [authors && names(authors), names(our.authors)],
    publishedAt: [
      instant(their.publishedParsed ?? their.pubDateParsed ?? their.date_published),
      instant(our.publishedAt),
    ],
    tags: [tags && names(tags), names(our.tags)],
    hero: [address(their.image), our.hero?.url],
  }
}

describe.skipIf(!present)(present ? 'gofeed' : `gofeed: absent, nothing was tested (no ${DATA})`, () => {
  it.each(expectations)(
    '$source gives the fields that another reader of feeds gives',
    async ({ source, item }) => {
      const our = await read(source)
      expect(our).not.toBeNull()
      if (!our) return
      for (const [field, [theirs, ours]] of Object.entries(compare(source, item, our)))
        if (theirs !== undefined) expect(ours, field).toEqual(theirs)
    },
  )
})
