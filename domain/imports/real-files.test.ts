import { spawn, spawnSync } from 'node:child_process'
import { createReadStream, existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { bodySchema } from '#domain/body/schema.ts'
import { isAppError } from '#lib/errors.ts'
import { prepareItem } from './prepare.ts'
import { readItems } from './readers/read-items.ts'

const DATA = path.resolve(import.meta.dirname, '../../../shared/data')
const present = existsSync(DATA)
const canUnpack = spawnSync('xz', ['--version']).status === 0
const files = present
  ? readdirSync(DATA, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(DATA, path.join(entry.parentPath, entry.name)))
  : []
const folders = [...new Set(files.map((name) => name.split(path.sep, 2).join(path.sep)))]
const THEME_TEST = 'exports/wordpress-theme-test-data/themeunittestdata.wordpress.xml'
const packed = ['related-news-en/articles.jsonl.xz', 'corpus-uk/articles.jsonl.xz', 'reuters-21578.jsonl.xz']

/** Reads a file to its end: how many items became articles, and why others did not. */
async function take(name: string, bytes: Readable) {
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

describe.skipIf(!present)(
  present ? 'real files' : `real files: absent, nothing was tested (no ${DATA})`,
  () => {
    it.each(folders)('every file of %s is taken or refused with a reason', async (folder) => {
      for (const name of files.filter((file) => file.startsWith(folder))) {
        const { taken, reasons } = await take(name, createReadStream(path.join(DATA, name)))
        expect(taken + reasons.length, name).toBeGreaterThan(0)
        for (const reason of reasons) expect(reason.length, `${name}: ${reason}`).toBeGreaterThan(15)
      }
    })

    it('takes the posts of the WordPress theme test, drafts as drafts, and nothing else', async () => {
      const { published, draft, reasons } = await take(
        THEME_TEST,
        createReadStream(path.join(DATA, THEME_TEST)),
      )
      expect({ published, draft, skipped: reasons.length }).toEqual({ published: 55, draft: 3, skipped: 128 })
    })

    it.skipIf(!canUnpack).each(packed)(
      '%s is taken, but for items without any words',
      async (name) => {
        const { taken, reasons } = await take(name, spawn('xz', ['-dc', path.join(DATA, name)]).stdout)
        expect(taken).toBeGreaterThan(300)
        expect(new Set(reasons)).toEqual(
          new Set(name.startsWith('reuters') ? ['It has neither a headline nor a text.'] : []),
        )
      },
      120_000,
    )
  },
)
