import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { saveDraft } from '#domain/articles/commands.ts'
import { withdrawArticle } from '#domain/articles/publish-commands.ts'
import { findNewestVersion } from '#domain/articles/version-store.ts'
import { searchArticles } from '#domain/search/queries.ts'
import { searchQuestionSchema } from '#domain/search/schema.ts'
import { db } from '#lib/db.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { makeEditor } from '#lib/testing/factories.ts'
import { importNews } from './commands.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'import-'))
})
afterEach(() => rm(folder, { recursive: true }))

const now = () => new Date('2026-06-01T00:00:00Z')

async function write(items: object[], name = 'news.jsonl'): Promise<string> {
  const file = path.join(folder, name)
  const text = items.map((item) => JSON.stringify(item)).join('\n')
  await writeFile(file, name.endsWith('.gz') ? gzipSync(text) : text)
  return file
}

async function run(items: object[], options: object = {}, name?: string) {
  return importNews({ source: await write(items, name), name: 'test', ...options }, { now })
}

const bridge = {
  id: '1',
  headline: 'Bridge opens',
  standfirst: 'After ten years.',
  body: '<p>The <b>bridge</b> is open.</p>',
  date: '2026-05-01T10:00:00Z',
  authors: ['Anna Koval', 'Petro Lys'],
  section: 'City',
  tags: ['bridges', 'roads'],
  place: 'Rivne',
  agency: 'Wire',
}

describe('importNews', () => {
  test('an item becomes an article with all that it hangs on, in lists and in search', async () => {
    expect(await run([bridge])).toMatchObject({ format: 'jsonl', created: 1, skipped: [] })
    const article = await db.article.findFirstOrThrow({
      include: {
        section: { include: { texts: true } },
        place: true,
        agency: true,
        authors: { include: { author: { include: { texts: true } } }, orderBy: { position: 'asc' } },
        tags: { include: { tag: true }, orderBy: { position: 'asc' } },
      },
    })
    expect(article).toMatchObject({
      slug: 'bridge-opens',
      status: 'published',
      edition: 'en',
      standfirst: 'After ten years.',
    })
    expect(article.publishedAt).toEqual(new Date(bridge.date))
    expect(article.section?.texts[0]).toMatchObject({ edition: 'en', name: 'City' })
    expect([article.place?.slug, article.agency?.name]).toEqual(['rivne', 'Wire'])
    expect(article.authors.map(({ author }) => author.texts[0]?.name)).toEqual(bridge.authors)
    expect(article.tags.map(({ tag, listedAt }) => [tag.slug, listedAt])).toEqual([
      ['bridges', article.publishedAt],
      ['roads', article.publishedAt],
    ])
    const expiry = await db.cacheExpiry.findMany()
    expect(expiry.map(({ tags }) => tags)).toEqual([['all-articles', 'taxonomy']])
  })

  test('after many articles Recall knows how rare their words are, not only from the next night on', async () => {
    await run([bridge])
    expect(await db.recallTerm.count()).toBe(0)
    const many = Array.from({ length: 500 }, (_, index) => ({ ...bridge, id: `${index + 2}`, body: '' }))
    await run(many)
    expect(await db.recallTerm.findFirst({ where: { term: '' } })).toMatchObject({ articles: 501 })
  })

  test('a second run changes nothing and expires nothing', async () => {
    const items = [bridge, { id: '2', headline: 'Міст відкрито', text: 'Їхали містом.', date: '2026-05-02' }]
    await run(items)
    const before = await db.article.findMany({
      include: { tags: true, authors: true },
      orderBy: { id: 'asc' },
    })
    expect(before.map(({ edition }) => edition)).toEqual(['en', 'uk'])
    const second = await run(items)
    expect(second).toMatchObject({ created: 0, updated: 0, unchanged: 2, skipped: [] })
    expect(
      await db.article.findMany({ include: { tags: true, authors: true }, orderBy: { id: 'asc' } }),
    ).toEqual(before)
    expect(await db.cacheExpiry.count()).toBe(1)
  })

  test('a changed item is written again at the same address, and found by its new words only', async () => {
    await run([bridge])
    const changed = {
      ...bridge,
      headline: 'Bridge closes',
      body: 'It is shut.',
      tags: ['roads'],
      modified: '2026-05-03T00:00:00Z',
    }
    expect(await run([changed])).toMatchObject({ created: 0, updated: 1, unchanged: 0 })
    const article = await db.article.findFirstOrThrow({ include: { tags: { include: { tag: true } } } })
    expect(article).toMatchObject({
      slug: 'bridge-opens',
      headline: 'Bridge closes',
      version: 2,
      publishedVersion: 2,
    })
    expect(article.modifiedAt).toEqual(new Date(changed.modified))
    expect(article.tags.map(({ tag }) => tag.slug)).toEqual(['roads'])
    expect(await run([changed])).toMatchObject({ updated: 0, unchanged: 1 })
    const words = await db.$queryRaw<{ words: string }[]>`SELECT words::text FROM article_search`
    expect(words[0]?.words).toContain('shut')
    expect(words[0]?.words).not.toContain('open')
  })

  test('what an editor has touched stays, and is reported', async () => {
    await run([bridge])
    const { id } = await db.article.findFirstOrThrow()
    const editor = { ...(await makeEditor({ role: 'editor' })), role: 'editor' as const }
    const { content, version } = await findNewestVersion(id)
    await saveDraft(editor, { id, baseVersion: version, content: { ...content, headline: 'Our bridge' } })
    const report = await run([{ ...bridge, headline: 'Their bridge' }])
    expect(report).toMatchObject({ updated: 0, unchanged: 0 })
    expect(report.skipped[0]?.reason).toMatch(/an editor has changed it/)
  })

  test('a withdrawn article stays withdrawn', async () => {
    await run([bridge])
    const { id } = await db.article.findFirstOrThrow()
    const editor = { ...(await makeEditor({ role: 'chief' })), role: 'chief' as const }
    await withdrawArticle(editor, { id, note: 'Wrong.' })
    const report = await run([{ ...bridge, headline: 'Again' }])
    expect(report.skipped[0]?.reason).toMatch(/withdrawn/)
    expect(await db.article.count({ where: { status: 'withdrawn' } })).toBe(1)
  })

  test('drafts, items without a date and items of the future are not shown', async () => {
    const report = await run([
      { ...bridge, id: 'a', status: 'draft' },
      { ...bridge, id: 'b', date: '' },
      { ...bridge, id: 'c', date: '2026-06-01T00:00:01Z' },
    ])
    expect(report).toMatchObject({ created: 3, drafts: 3 })
    expect(await db.article.count({ where: { status: 'published' } })).toBe(0)
    expect(await db.article.count({ where: { publishedAt: { not: null } } })).toBe(0)
    expect(await db.articleTag.count({ where: { listedAt: { not: null } } })).toBe(0)
    expect((await searchArticles('en', searchQuestionSchema.parse({ q: 'bridge' }))).total).toBe(0)
  })

  test('the same words give numbered addresses, also beside articles and old addresses that are here', async () => {
    const here = await makeArticle({ slug: 'bridge-opens' })
    await db.articleOldSlug.create({ data: { edition: 'en', slug: 'bridge-opens-2', articleId: here.id } })
    const items = Array.from({ length: 30 }, (_, index) => ({ ...bridge, id: String(index) }))
    await run(items)
    const rows = await db.article.findMany({
      where: { importKey: { not: null } },
      orderBy: { id: 'asc' },
      select: { slug: true },
    })
    expect(rows.map(({ slug }) => slug)).toEqual(items.map((_, index) => `bridge-opens-${index + 3}`))
  })

  test('a numbered address that is another item’s own pushes that item to a free one', async () => {
    await makeArticle({ slug: 'bridge-opens-2-2' })
    const headlines = ['Bridge opens', 'Bridge opens', 'Bridge opens 2']
    await run(headlines.map((headline, index) => ({ ...bridge, id: String(index), headline })))
    const rows = await db.article.findMany({
      where: { importKey: { not: null } },
      orderBy: { id: 'asc' },
      select: { slug: true },
    })
    expect(rows.map(({ slug }) => slug)).toEqual(['bridge-opens', 'bridge-opens-2', 'bridge-opens-2-3'])
  })

  test('the same section, tag and author in two editions are one, with a name in each', async () => {
    await run([
      bridge,
      {
        ...bridge,
        id: '2',
        edition: 'uk',
        headline: 'Міст',
        tags: ['Рівне'],
        section: 'CITY',
        place: 'Рівне',
      },
    ])
    expect(await db.section.count()).toBe(1)
    const place = await db.place.findFirstOrThrow({ include: { texts: { orderBy: { edition: 'asc' } } } })
    expect(place.texts.map(({ name }) => name)).toEqual(['Rivne', 'Рівне'])
    expect(await db.author.count()).toBe(2)
  })

  test('every item that is not taken is in the report with its reason', async () => {
    const report = await run([
      { ...bridge },
      { ...bridge },
      { id: '3' },
      { ...bridge, id: '4', language: 'fr' },
      { ...bridge, id: '5', body: 7 },
    ])
    expect(report.created).toBe(1)
    const reasons = report.skipped.map(({ reason }) => reason).join('\n')
    expect(report.skipped).toHaveLength(4)
    for (const part of ['neither a headline nor a text', 'body is neither', 'the same id', '"fr"']) {
      expect(reasons).toContain(part)
    }
  })

  test('a dry run says the same and writes nothing', async () => {
    await run([bridge])
    const report = await run(
      [
        { ...bridge, headline: 'Other' },
        { ...bridge, id: '2' },
      ],
      { dryRun: true },
    )
    expect(report).toMatchObject({ created: 1, updated: 1 })
    expect(await db.article.findMany({ select: { headline: true } })).toEqual([{ headline: 'Bridge opens' }])
    expect(await db.cacheExpiry.count()).toBe(1)
  })

  test('gzip is unpacked, and the packed file is the same source', async () => {
    const options = { name: undefined }
    await run([bridge], options, 'news.jsonl.gz')
    expect(await run([bridge], options)).toMatchObject({ unchanged: 1 })
  })

  test('a wrong name, a damaged archive and an unknown format are told in words', async () => {
    await expect(importNews({ source: path.join(folder, 'none') })).rejects.toThrow(/There is no file/)
    const broken = path.join(folder, 'x.gz')
    await writeFile(broken, gzipSync('{"id":1}'.repeat(100)).subarray(0, 30))
    await expect(importNews({ source: broken })).rejects.toThrow(/gzip and damaged/)
    const xz = path.join(folder, 'x.xz')
    await writeFile(xz, Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]))
    await expect(importNews({ source: xz })).rejects.toThrow(/xz, which Node cannot read/)
  })
})
