import { afterAll, describe, expect, it } from 'vitest'
import { flushViews, recordView } from '#domain/views/commands.ts'
import { db } from '#lib/db.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { makeAuthor, makeEditor, makeSection } from '#lib/testing/factories.ts'
import { pruneRecentViews, rollUpVisits } from './commands.ts'
import { analyticsCsv } from './csv.ts'
import { getAnalytics, getLiveViews } from './editor-queries.ts'
import { analyticsSchema } from './schema.ts'

afterAll(flushViews)

// Kyiv is two hours ahead of UTC then: its day begins at 22:00 UTC.
const now = new Date('2026-11-27T10:30:00Z')
const ask = (question: object) =>
  makeEditor({ role: 'author' }).then((editor) =>
    getAnalytics(
      editor,
      analyticsSchema.parse({ edition: null, sectionId: null, articleId: null, ...question }),
      {
        most: 10,
        now,
      },
    ),
  )

/** Two articles of two sections, one of them by two authors, with visits of five days. */
async function makeVisits() {
  const [city, sport] = [await makeSection({ name: 'City' }), await makeSection({ name: 'Sport' })]
  const [olha, petro] = [await makeAuthor({ name: 'Olha' }), await makeAuthor({ name: 'Petro' })]
  const first = await makeArticle({ sectionId: city.id, authorIds: [olha.id, petro.id], headline: 'First' })
  const second = await makeArticle({ sectionId: sport.id, authorIds: [petro.id], edition: 'uk' })
  const rows: [number, string, number][] = [
    [first.id, '2026-11-27T08:00:00Z', 5],
    [first.id, '2026-11-26T21:00:00Z', 3],
    [first.id, '2026-11-26T22:00:00Z', 1],
    [second.id, '2026-11-25T09:00:00Z', 4],
    [second.id, '2026-11-15T09:00:00Z', 8],
    [first.id, '2026-11-20T09:00:00Z', 2],
    // After the time of day at which the week before ends.
    [first.id, '2026-11-20T15:00:00Z', 50],
  ]
  await db.articleViewHour.createMany({
    data: rows.map(([articleId, hour, views]) => ({ articleId, views, hour: new Date(hour) })),
  })
  return { first, second, city, sport, olha, petro }
}

describe('the numbers of a period', () => {
  it('are the same before and after its days are summed', async () => {
    const { first, second, olha, petro, city, sport } = await makeVisits()
    const before = await ask({ period: 'week' })
    expect(before.total).toEqual({ views: 13, before: 10 })
    expect(before.points.map(({ at, views }) => [at, views]).filter(([, views]) => views)).toEqual([
      ['2026-11-25', 4],
      ['2026-11-26', 3],
      ['2026-11-27', 6],
    ])
    expect(before.hours[0]).toEqual({ at: '00', views: 1, before: 0 })
    expect(before.articles.map(({ id, views, before: past }) => [id, views, past])).toEqual([
      [String(first.id), 9, 2],
      [String(second.id), 4, 8],
    ])
    expect(before.authors.map(({ name, views }) => [name, views])).toEqual([
      ['Petro', 13],
      ['Olha', 9],
    ])
    expect(before.sections.map(({ id, views }) => [id, views])).toEqual([
      [String(city.id), 9],
      [String(sport.id), 4],
    ])
    expect([olha.id, petro.id]).toHaveLength(2)

    expect(await rollUpVisits(now)).toBe(12)
    expect(await ask({ period: 'week' })).toEqual(before)
    expect(await rollUpVisits(now)).toBe(0)
    expect(await db.articleViewDay.count({ where: { day: new Date('2026-11-27') } })).toBe(0)
  })

  it('can be those of an edition, a section or one article', async () => {
    const { first, sport } = await makeVisits()
    await rollUpVisits(now)
    expect((await ask({ period: 'week', edition: 'uk' })).total).toEqual({ views: 4, before: 8 })
    expect((await ask({ period: 'week', sectionId: sport.id })).articles).toHaveLength(1)
    const one = await ask({ period: 'today', articleId: first.id })
    expect([one.articleName, one.total]).toEqual(['First', { views: 6, before: 0 }])
    expect(one.points[10]).toEqual({ at: '10', views: 5, before: 0 })
  })

  it('counts origins by whole days, and says everything as CSV', async () => {
    const { first } = await makeVisits()
    await db.referrerDay.createMany({
      data: [
        { day: new Date('2026-11-27'), host: 'google.com', views: 4 },
        { day: new Date('2026-11-19'), host: 'google.com', views: 1 },
        { day: new Date('2026-11-01'), host: 't.me', views: 9 },
      ],
    })
    await db.campaignDay.create({
      data: { day: new Date('2026-11-27'), source: '=1+1', medium: '', campaign: 'june', views: 2 },
    })
    const found = await ask({ period: 'week' })
    expect(found.referrers).toEqual([{ id: 'google.com', name: 'google.com', views: 4, before: 1 }])
    expect(analyticsCsv('referrers', found)).toBe('host,views,before\ngoogle.com,4,1\n')
    expect(analyticsCsv('campaigns', found)).toBe("source,medium,campaign,views,before\n'=1+1,,june,2,0\n")
    expect(analyticsCsv('articles', found)).toContain(`${first.id},First,9,2\n`)
    expect(analyticsCsv('days', found).split('\n')).toHaveLength(9)
  })
})

it('getLiveViews tells of the last half an hour and of today, and old steps are forgotten', async () => {
  const { id } = await makeArticle({ headline: 'Read now' })
  await recordView(id)
  await recordView(id)
  await db.recentView.create({
    data: { articleId: id, slot: new Date(Date.now() - 3 * 3_600_000), views: 9 },
  })
  const live = await getLiveViews(await makeEditor())
  expect(live).toEqual({
    recent: 2,
    today: 2,
    articles: [{ id, edition: 'en', headline: 'Read now', views: 2 }],
  })
  await pruneRecentViews()
  expect(await db.recentView.count()).toBe(1)
})
