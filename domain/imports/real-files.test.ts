import { spawn, spawnSync } from 'node:child_process'
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bodySchema } from '#domain/body/schema.ts'
import { isAppError } from '#lib/errors.ts'
import { prepareItem } from './prepare.ts'
import { readItems } from './readers/read-items.ts'

const DATA = path.resolve(import.meta.dirname, '../../../shared/data')
const present = existsSync(DATA)
const canUnpack = spawnSync('xz', ['--version']).status === 0
const files = present
  ? readdirSync(DATA, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /^(?:feeds|exports)\/.*\.(?:xml|rss|json|txt)$/.test(name),
    )
  : []
const FOLDERS = ['feeds/gofeed', 'feeds/rome', 'exports/wordpress', 'exports/ghost', 'exports/ninjs']
const expected = files.filter((name) => /translator\/(?:rss|atom)\/feed_item_.*\.xml$/.test(name))
const expectedSchema = z.object({
  items: z.array(
    z.object({
      guid: z.string().optional(),
      link: z.string().optional(),
      author: z.object({ name: z.string().optional() }).optional(),
      publishedParsed: z.string().optional(),
      categories: z.array(z.string()).optional(),
    }),
  ),
})
const packed = ['related-news-en/articles.jsonl.xz', 'corpus-uk/articles.jsonl.xz', 'reuters-21578.jsonl.xz']

/** Reads a file to its end: how many items became articles, and why others did not. */
async function take(name: string) {
  const file = path.join(DATA, name)
  const bytes = name.endsWith('.xz') ? spawn('xz', ['-dc', file]).stdout : createReadStream(file)
  const reasons: string[] = []
  const status = { published: 0, draft: 0 }
  try {
    const { results } = await readItems(bytes)
    for await (const result of results) {
      if ('problem' in result) {
        reasons.push(result.problem.reason)
        continue
      }
      const article = prepareItem(result.item, {
        source: name,
        openEditions: ['en', 'uk'],
        now: new Date('2026-11-01'),
      })
      if ('reason' in article) reasons.push(article.reason)
      else {
        status[article.status]++
        // The large files hold thousands of alike bodies.
        const isChecked = !name.endsWith('.xz') || status[article.status] % 20 === 0
        if (isChecked && !bodySchema.safeParse(article.body).success)
          throw new Error(`invalid body: ${result.item.sourceId}`)
      }
    }
  } catch (error) {
    if (!isAppError(error)) throw error
    reasons.push(error.message)
  }
  return { taken: status.published + status.draft, ...status, reasons }
}

async function* oneChunk(text: string) {
  yield Buffer.from(text)
}

describe.skipIf(!present)(
  present ? 'real files' : `real files: absent, nothing was tested (no ${DATA})`,
  () => {
    it.each(FOLDERS)('every file of %s is taken or refused with a reason', async (folder) => {
      const names = files.filter((name) => name.startsWith(folder))
      expect(names.length).toBeGreaterThan(0)
      for (const name of names) {
        const { taken, reasons } = await take(name)
        expect(taken + reasons.length, name).toBeGreaterThan(0)
        for (const reason of reasons) expect(reason.length, `${name}: ${reason}`).toBeGreaterThan(15)
      }
    })

    it.each(expected)('%s gives the fields that another reader of feeds gives', async (name) => {
      const file = path.join(DATA, name)
      // Most of these items have nothing but the field that they are about.
      const xml = readFileSync(file, 'utf8').replace(
        /<(item|entry)\b[^>]*>(?![\s\S]*<title)/,
        '$&<title>T</title>',
      )
      const [theirs] = expectedSchema.parse(
        JSON.parse(readFileSync(file.replace(/xml$/, 'json'), 'utf8')),
      ).items
      const { results } = await readItems(oneChunk(xml))
      const { value: ours } = await results.next()
      const item = ours && 'item' in ours ? ours.item : undefined
      const pairs = [
        [theirs?.guid, item?.sourceId],
        [theirs?.link && new URL(theirs.link).href, item?.url],
        [theirs?.author?.name, item?.authors[0]],
        [theirs?.publishedParsed, item?.publishedAt?.replace('.000Z', 'Z')],
        [theirs?.categories, item?.tags],
      ]
      for (const [their, our] of pairs) if (their !== undefined) expect(our).toEqual(their)
    })

    it('takes the posts of the WordPress theme test, drafts as drafts, and nothing else', async () => {
      const { published, draft, reasons } = await take(
        'exports/wordpress-theme-test-data/themeunittestdata.wordpress.xml',
      )
      expect({ published, draft, skipped: reasons.length }).toEqual({ published: 55, draft: 3, skipped: 128 })
    })

    it.skipIf(!canUnpack).each(packed)(
      '%s is taken, but for items without any words',
      async (name) => {
        const { taken, reasons } = await take(name)
        expect(taken).toBeGreaterThan(300)
        expect(new Set(reasons)).toEqual(
          new Set(name.startsWith('reuters') ? ['It has neither a headline nor a text.'] : []),
        )
      },
      120_000,
    )
  },
)
