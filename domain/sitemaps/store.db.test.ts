import { describe, expect, it } from 'vitest'
import { db } from '#lib/db.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { makeAuthor, makeSection } from '#lib/testing/factories.ts'
import { SHARD_SIZE } from './rules.ts'
import { countNews, listMonthEntries, listMonths, listNews, listPageEntries } from './store.ts'

const now = new Date('2026-03-15T12:00:00Z')
const hoursAgo = (hours: number, minutes = 0) => new Date(now.getTime() - (hours * 60 + minutes) * 60_000)

/** Many published articles at once, one a second back from `from`. */
async function makeMany(count: number, from: Date) {
  await db.$executeRaw`
    INSERT INTO articles (edition, slug, status, headline, body, "publishedAt", uuid, translation_group, "updatedAt")
    SELECT 'en', 'many-' || n, 'published', 'Many ' || n, '{}', ${from}::timestamptz - n * interval '1 second',
      gen_random_uuid(), gen_random_uuid(), now() FROM generate_series(1, ${count}::int) n`
}

describe('listNews', () => {
  it('holds an article for exactly 48 hours, whatever happened to it since', async () => {
    await makeArticle({ slug: 'just-in', publishedAt: hoursAgo(47, 59) })
    await makeArticle({ slug: 'just-out', publishedAt: hoursAgo(48, 1), modifiedAt: hoursAgo(1) })
    await makeArticle({ slug: 'edge', publishedAt: hoursAgo(48) })
    expect((await listNews('en', 1, now)).map(({ slug }) => slug)).toEqual(['just-in'])
    expect(await listNews('en', 1, new Date(now.getTime() + 2 * 60_000))).toEqual([])
  })

  it('leaves out drafts, withdrawn and future articles and other editions', async () => {
    await makeArticle({ slug: 'news', headline: 'News', publishedAt: hoursAgo(1) })
    await makeArticle({ status: 'draft' })
    await makeArticle({ status: 'withdrawn', publishedAt: hoursAgo(1) })
    await makeArticle({ noindex: true, publishedAt: hoursAgo(1) })
    await makeArticle({ publishedAt: hoursAgo(-1) })
    await makeArticle({ edition: 'uk', publishedAt: hoursAgo(1) })
    expect(await listNews('en', 1, now)).toEqual([
      { slug: 'news', headline: 'News', publishedAt: hoursAgo(1).toISOString() },
    ])
  })

  it('gives the newest 1,000 first and the rest on further pages', async () => {
    await makeMany(1_001, hoursAgo(1))
    expect(await countNews('en', now)).toBe(1_001)
    const [first, second, third] = await Promise.all([1, 2, 3].map((page) => listNews('en', page, now)))
    expect(first).toHaveLength(1_000)
    expect(first?.[0]?.slug).toBe('many-1')
    expect(second?.map(({ slug }) => slug)).toEqual(['many-1001'])
    expect(third).toEqual([])
  })
})

describe('listMonths', () => {
  it('counts what readers may see by month in UTC, with the last true change', async () => {
    await makeArticle({
      publishedAt: new Date('2026-01-31T23:59:59Z'),
      modifiedAt: new Date('2026-03-01T10:00:00Z'),
    })
    await makeArticle({ publishedAt: new Date('2026-02-01T00:00:00Z') })
    await makeArticle({ publishedAt: new Date('2026-02-03T08:00:00Z') })
    await makeArticle({ publishedAt: hoursAgo(-1) })
    await makeArticle({ status: 'withdrawn', publishedAt: new Date('2026-02-01T00:00:00Z') })
    expect(await listMonths('en', now)).toEqual([
      { month: '2026-01', articles: 1, changedAt: '2026-03-01T10:00:00.000Z' },
      { month: '2026-02', articles: 2, changedAt: '2026-02-03T08:00:00.000Z' },
    ])
    expect(await listMonths('uk', now)).toEqual([])
  })

  it('follows every road by which an article comes, changes and goes, and nothing else', async () => {
    const publishedAt = new Date('2026-02-01T00:00:00Z')
    const { id } = await makeArticle({ publishedAt })
    await makeArticle({ publishedAt })
    const months = async () =>
      (await listMonths('en', now)).map(({ articles, changedAt }) => [articles, changedAt])
    const first = publishedAt.toISOString()
    expect(await months()).toEqual([[2, first]])
    const change = (data: object) => db.article.update({ where: { id }, data })
    await change({ headline: 'A minor fix' })
    expect(await months()).toEqual([[2, first]])
    await change({ modifiedAt: new Date('2026-02-02T00:00:00Z') })
    expect(await months()).toEqual([[2, '2026-02-02T00:00:00.000Z']])
    for (const gone of [{ status: 'withdrawn' }, { noindex: true }] as const) {
      await change(gone)
      const [month] = await months()
      expect(month?.[0]).toBe(1)
      expect(Date.parse(String(month?.[1]))).toBeGreaterThan(Date.parse('2026-03-15T12:00:00Z'))
      await change({ status: 'published', noindex: false })
      expect((await months())[0]?.[0]).toBe(2)
    }
    await db.article.delete({ where: { id } })
    expect((await months())[0]?.[0]).toBe(1)
  })
})

describe('listMonthEntries', () => {
  it('names the published translations and no others', async () => {
    const publishedAt = hoursAgo(5)
    const { translationGroup } = await makeArticle({ slug: 'bridge', publishedAt })
    await makeArticle({ edition: 'uk', slug: 'mist', publishedAt, translationGroup })
    const other = await makeArticle({ slug: 'road', publishedAt: hoursAgo(4) })
    await makeArticle({ edition: 'uk', status: 'draft', translationGroup: other.translationGroup })
    await makeArticle({ edition: 'uk', publishedAt: hoursAgo(-1), translationGroup: other.translationGroup })
    await makeArticle({ edition: 'uk', noindex: true, publishedAt, translationGroup: other.translationGroup })
    await makeArticle({ noindex: true, publishedAt })
    expect(await listMonthEntries('en', { month: '2026-03', part: 1 }, now)).toEqual([
      {
        slug: 'bridge',
        changedAt: publishedAt.toISOString(),
        translations: [{ edition: 'uk', slug: 'mist' }],
        picture: null,
      },
      { slug: 'road', changedAt: hoursAgo(4).toISOString(), translations: [], picture: null },
    ])
    expect(await listMonthEntries('en', { month: '2026-02', part: 1 }, now)).toEqual([])
  })

  it('splits a large month so that every article stands in exactly one part', async () => {
    await makeMany(SHARD_SIZE + 5, hoursAgo(1))
    const parts = await Promise.all(
      [1, 2, 3].map((part) => listMonthEntries('en', { month: '2026-03', part }, now)),
    )
    expect(parts.map((part) => part.length)).toEqual([SHARD_SIZE, 5, 0])
    expect(new Set(parts.flat().map(({ slug }) => slug)).size).toBe(SHARD_SIZE + 5)
  })
})

describe('listPageEntries', () => {
  it('names sections and authors that have something to show, and the pages of the edition', async () => {
    const [full, authorOfFull] = [await makeSection({ slug: 'city' }), await makeAuthor({ slug: 'koval' })]
    const empty = await makeSection()
    await makeAuthor()
    await makeArticle({ sectionId: full.id, authorIds: [authorOfFull.id], publishedAt: hoursAgo(3) })
    await makeArticle({ sectionId: empty.id, status: 'draft' })
    const body = { type: 'doc', content: [] }
    await db.page.create({ data: { slug: 'about', edition: 'en', title: 'About', body } })
    const changedAt = hoursAgo(3).toISOString()
    expect(await listPageEntries('en', now)).toMatchObject({
      sections: [{ slug: 'city', changedAt }],
      authors: [{ slug: 'koval', changedAt }],
      pages: [{ slug: 'about' }],
    })
    expect(await listPageEntries('uk', now)).toEqual({ sections: [], authors: [], pages: [] })
  })
})
