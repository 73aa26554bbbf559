import { afterAll, describe, expect, it } from 'vitest'
import { db } from '#lib/db.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { acceptVisit, flushViews, recordView } from './commands.ts'
import { ORIGINS_PER_DAY, ORIGINS_PER_WRITE } from './origin.ts'
import { VISITS_PER_ARTICLE_AND_MINUTE } from './rules.ts'
import { mostReadIds } from './store.ts'

afterAll(flushViews)

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
let address = 0
/** A visit by a reader from an address of its own, but for what `changes` says. */
const visit = (articleId: unknown, changes: Partial<Parameters<typeof acceptVisit>[0]> = {}) =>
  acceptVisit({
    articleId,
    userAgent: FIREFOX,
    address: `10.0.${address >> 8}.${address++ & 255}`,
    headers: {},
    ...changes,
  })

async function countedViews(articleId: number): Promise<{ total: number; hours: number }> {
  const total = await db.articleViews.findUnique({ where: { articleId } })
  const hours = await db.articleViewHour.aggregate({ where: { articleId }, _sum: { views: true } })
  return { total: Number(total?.total ?? 0), hours: hours._sum.views ?? 0 }
}

describe('recordView', () => {
  it('counts 500 parallel visits of five articles exactly, in totals and hours', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, async () => (await makeArticle()).id))
    const totals = await Promise.all(Array.from({ length: 500 }, (_, n) => recordView(ids[n % 5] ?? 0)))
    for (const id of ids) expect(await countedViews(id)).toEqual({ total: 100, hours: 100 })
    expect(Math.max(...totals)).toBe(100)
  })

  it('answers the total of the moment, visit by visit', async () => {
    const { id } = await makeArticle({ views: 41 })
    expect(await recordView(id)).toBe(42)
    expect(await recordView(id)).toBe(43)
  })

  it('keeps visits of known articles when one of the same batch is unknown', async () => {
    const { id } = await makeArticle()
    const results = await Promise.allSettled([recordView(id), recordView(999_999), recordView(id)])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await countedViews(id)).toEqual({ total: 2, hours: 2 })
  })

  it.each(['draft', 'withdrawn'] as const)('does not know a %s article', async (status) => {
    const { id } = await makeArticle({ status })
    await expect(recordView(id)).rejects.toMatchObject({ code: 'not_found', status: 404 })
    expect(await countedViews(id)).toEqual({ total: 0, hours: 0 })
  })

  it('does not touch the article', async () => {
    const { id } = await makeArticle()
    const read = () => db.$queryRaw`SELECT xmin::text, "updatedAt" FROM articles WHERE id = ${id}`
    const before = await read()
    await recordView(id)
    expect(await read()).toEqual(before)
  })
})

describe('acceptVisit', () => {
  it.each(['abc', '0', '-1', '1.5', '01', '', 0, -1, 1.5, 2 ** 40, '4294967296', null, undefined, {}])(
    'refuses the id %o',
    async (id) => {
      await expect(visit(id)).rejects.toMatchObject({ code: 'invalid', status: 400 })
    },
  )

  it('counts a reader and tells robots, prefetches and previews the present total', async () => {
    const { id } = await makeArticle({ views: 6 })
    expect(await visit(String(id))).toEqual({ views: 7 })
    const uncounted = [
      { userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
      { userAgent: 'facebookexternalhit/1.1' },
      { userAgent: 'TelegramBot (like TwitterBot)' },
      { userAgent: undefined },
      { headers: { 'sec-purpose': 'prefetch;prerender' } },
      { headers: { purpose: 'prefetch' } },
      { headers: { 'x-moz': 'prefetch' } },
    ]
    for (const changes of uncounted) expect(await visit(id, changes)).toEqual({ views: 7 })
    expect((await countedViews(id)).total).toBe(7)
    await expect(visit(999_999, { userAgent: 'Googlebot' })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('refuses visits that another site sends', async () => {
    const { id } = await makeArticle()
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.test', host: 'news.test' },
    ]) {
      await expect(visit(id, { headers })).rejects.toMatchObject({ code: 'forbidden', status: 403 })
    }
    expect(await visit(id, { headers: { origin: 'https://news.test', host: 'news.test' } })).toEqual({
      views: 1,
    })
    expect(await visit(id, { headers: { 'sec-fetch-site': 'same-origin' } })).toEqual({ views: 2 })
  })

  it('stops one address, and the /64 of an IPv6 address, but not its neighbours', async () => {
    const { id } = await makeArticle()
    for (let n = 0; n < VISITS_PER_ARTICLE_AND_MINUTE; n++) await visit(id, { address: `2001:db8::${n}` })
    await expect(visit(id, { address: '2001:db8::ffff' })).rejects.toMatchObject({
      code: 'too_many',
      status: 429,
      data: { retryAfterSeconds: expect.any(Number) },
    })
    expect(await visit(id, { address: '2001:db8:0:1::1' })).toEqual({
      views: VISITS_PER_ARTICLE_AND_MINUTE + 1,
    })
  })
})

describe('where visits come from', () => {
  const origins = async () => ({
    hosts: Object.fromEntries((await db.referrerDay.findMany()).map(({ host, views }) => [host, views])),
    campaigns: (await db.campaignDay.findMany()).map(({ day: _, ...row }) => row),
  })

  it('is counted by day, with the visit or not at all', async () => {
    const { id } = await makeArticle()
    const draft = await makeArticle({ status: 'draft' })
    const letter = { host: 'mail.example', campaign: { source: 'letter', medium: 'mail', campaign: 'june' } }
    await Promise.allSettled([
      recordView(id, { host: 'google.com', campaign: null }),
      recordView(id, { host: 'google.com', campaign: null }),
      recordView(id, letter),
      recordView(id, letter),
      recordView(draft.id, { host: 'nowhere.example', campaign: null }),
      recordView(id),
    ])
    expect(await origins()).toEqual({
      hosts: { 'google.com': 2, 'mail.example': 2, unknown: 1 },
      campaigns: [{ source: 'letter', medium: 'mail', campaign: 'june', views: 2 }],
    })
    expect(await db.recentView.aggregate({ _sum: { views: true } })).toEqual({ _sum: { views: 5 } })
  })

  it('fills no table: past the limits a new host or campaign is "other"', async () => {
    const { id } = await makeArticle()
    await recordView(id)
    const [row] = await db.referrerDay.findMany()
    const day = row?.day ?? new Date()
    await db.referrerDay.createMany({
      data: Array.from({ length: ORIGINS_PER_DAY }, (_, n) => ({ day, host: `h${n}.example`, views: 1 })),
    })
    const mark = { source: 's', medium: 'm', campaign: 'c' }
    await db.campaignDay.createMany({
      data: Array.from({ length: ORIGINS_PER_DAY }, (_, n) => ({
        ...mark,
        day,
        campaign: `c${n}`,
        views: 1,
      })),
    })
    await recordView(id, { host: 'new.example', campaign: { ...mark, campaign: 'new' } })
    await recordView(id, { host: 'h7.example', campaign: { ...mark, campaign: 'c7' } })
    const { hosts, campaigns } = await origins()
    expect([hosts['new.example'], hosts.other, hosts['h7.example']]).toEqual([undefined, 1, 2])
    expect(campaigns).toContainEqual({ source: 'other', medium: 'other', campaign: 'other', views: 1 })
    expect(campaigns).toContainEqual({ ...mark, campaign: 'c7', views: 2 })
  })

  it('bounds what one write can bring', async () => {
    const { id } = await makeArticle()
    await Promise.all(
      Array.from({ length: 4 * ORIGINS_PER_WRITE }, (_, n) =>
        recordView(id, { host: `h${n}.example`, campaign: null }),
      ),
    )
    const { hosts } = await origins()
    // The first visit is a write of its own.
    expect(Object.keys(hosts).length).toBeLessThanOrEqual(ORIGINS_PER_WRITE + 2)
    expect(Object.values(hosts).reduce((a, b) => a + b, 0)).toBe(4 * ORIGINS_PER_WRITE)
  })
})

describe('mostReadIds', () => {
  it('ranks an edition by the visits since an hour, published articles only', async () => {
    const hour = (hoursAgo: number) => new Date(Math.floor(Date.now() / 3_600_000 - hoursAgo) * 3_600_000)
    const [first, second, old] = [await makeArticle(), await makeArticle(), await makeArticle()]
    const [foreign, gone] = [await makeArticle({ edition: 'uk' }), await makeArticle({ status: 'withdrawn' })]
    const rows = [
      { articleId: first.id, hour: hour(0), views: 5 },
      { articleId: first.id, hour: hour(2), views: 5 },
      { articleId: second.id, hour: hour(1), views: 7 },
      { articleId: old.id, hour: hour(30), views: 99 },
      { articleId: foreign.id, hour: hour(0), views: 50 },
      { articleId: gone.id, hour: hour(0), views: 50 },
    ]
    await db.articleViewHour.createMany({ data: rows })
    expect(await mostReadIds('en', hour(23), 10)).toEqual([
      { id: first.id, views: 10 },
      { id: second.id, views: 7 },
    ])
    expect(await mostReadIds('en', hour(23), 1)).toHaveLength(1)
    const all = await mostReadIds('en', hour(23), 10)
    expect(await mostReadIds('en', hour(23), 10, 1)).toEqual(all.slice(1))
  })
})
