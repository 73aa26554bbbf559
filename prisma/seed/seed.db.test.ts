import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '#lib/db.ts'
import { makePicture } from '#lib/testing/factories.ts'
import { ARTICLES } from './newsroom/articles.ts'
import { AUTHORS } from './newsroom/authors.ts'
import { STORIES } from './newsroom/stories.ts'
import { SCENES } from './pictures/catalog.ts'
import { hasNewsroom, isEmpty, putNewsroom, seedNewsroom } from './seed.ts'
import { addSynthetic } from './synthetic.ts'

const NOW = new Date('2026-03-10T12:00:30Z')
let pictures: Map<string, number>

beforeEach(async () => {
  pictures = new Map()
  for (const key of [...SCENES.map(({ key }) => key), ...AUTHORS.map(({ portrait }) => portrait)]) {
    pictures.set(key, (await makePicture()).id)
  }
})

const find = (slug: string) =>
  db.article.findFirstOrThrow({
    where: { slug },
    include: {
      tags: true,
      corrections: true,
      recalls: { orderBy: { position: 'asc' }, include: { target: true } },
    },
  })

describe('the demonstration newsroom', () => {
  it('is whole: articles, translations, search, no invented view', async () => {
    await putNewsroom({ now: NOW, pictures })
    const published = await db.article.count({ where: { status: 'published' } })
    expect(published).toBe(
      ARTICLES.filter(({ withdrawn }) => !withdrawn).length + ARTICLES.filter(({ uk }) => uk).length,
    )
    const [{ indexed } = { indexed: 0n }] = await db.$queryRaw<{ indexed: bigint }[]>`
      SELECT count(*) AS indexed FROM article_search WHERE "isLive"`
    expect(Number(indexed)).toBe(published)
    expect(await db.articleViews.count()).toBe(0)
    expect(await db.page.count()).toBe(10)
  })

  it('keeps the order of the Recall, the times and the links of an article', async () => {
    await putNewsroom({ now: NOW, pictures })
    const opening = await find('lantern-hill-gets-its-tram-and-31000-people-try-it')
    expect(opening.recalls.map(({ target }) => target.slug)).toEqual(
      ['tram-4', 'tram-3', 'tram-2'].map((key) => ARTICLES.find((article) => article.key === key)?.en.slug),
    )
    expect(opening.publishedAt).toEqual(new Date('2026-03-10T08:48:00Z'))
    expect(opening.tags.every(({ listedAt }) => listedAt?.getTime() === opening.publishedAt?.getTime())).toBe(
      true,
    )
    const translation = await db.article.findFirstOrThrow({
      where: { translationGroup: opening.translationGroup, edition: 'uk' },
      include: { recalls: { include: { target: true } } },
    })
    // The third part is not translated, so the Ukrainian edition recalls the others.
    expect(translation.recalls.map(({ target }) => target.edition)).toEqual(['uk', 'uk'])
    expect(JSON.stringify(translation.body)).toContain('/news/inspektsiia-dozvolyla')
  })

  it('ties the parts of each story together, from the first to the last, in both editions', async () => {
    await putNewsroom({ now: NOW, pictures })
    const stories = await db.story.findMany({ include: { texts: true, parts: true } })
    expect(stories.map(({ slug }) => slug).sort()).toEqual(STORIES.map(({ slug }) => slug).sort())
    for (const { texts, parts } of stories) {
      expect(texts).toHaveLength(2)
      expect(parts.length).toBeGreaterThanOrEqual(4)
    }
    const cup = await db.articleRelation.findMany({
      where: { from: { story: { slug: 'lanterns-in-the-coast-cup' } } },
      select: { from: { select: { article: true } }, to: { select: { article: true } } },
    })
    const steps = cup.map(({ from, to }) => [from.article, to.article] as const)
    // Four parts in English and two in Ukrainian.
    expect(steps).toHaveLength(4)
    for (const [later, earlier] of steps) {
      expect(later.edition).toBe(earlier.edition)
      expect(Number(later.publishedAt)).toBeGreaterThan(Number(earlier.publishedAt))
    }
  })

  it('lists the withdrawn article nowhere, and says why it went', async () => {
    await putNewsroom({ now: NOW, pictures })
    const withdrawn = await find('market-hall-roof-called-unsafe-in-report')
    expect(withdrawn).toMatchObject({
      status: 'withdrawn',
      withdrawalNote: expect.stringContaining('We have withdrawn'),
    })
    expect(withdrawn.tags.every(({ listedAt }) => listedAt === null)).toBe(true)
  })

  it('leaves nothing behind when it fails half way, and does nothing the second time', async () => {
    pictures.delete('swim')
    await expect(putNewsroom({ now: NOW, pictures })).rejects.toThrow('swim')
    expect(await isEmpty()).toBe(true)
    expect(await hasNewsroom()).toBe(false)
    pictures.set('swim', (await makePicture()).id)
    await putNewsroom({ now: NOW, pictures })
    const before = await db.article.count()
    await seedNewsroom({ now: NOW })
    expect(await db.article.count()).toBe(before)
  })
})

describe('synthetic articles', () => {
  it('are numbered on by a second run, in the order of time, and recall earlier ones', async () => {
    await addSynthetic('uk', 6, () => {}, NOW)
    await addSynthetic('uk', 3, () => {}, NOW)
    const rows = await db.article.findMany({
      orderBy: { slug: 'asc' },
      include: { recalls: { include: { target: true } } },
    })
    expect(rows.map(({ slug }) => slug)).toEqual(
      Array.from({ length: 9 }, (_, index) => `synthetic-article-00000${index + 1}`),
    )
    expect(rows[0]?.headline).toMatch(/^Синтетична стаття 000001: /)
    expect(rows.some(({ recalls }) => recalls.length > 0)).toBe(true)
    for (const { publishedAt, recalls } of rows) {
      expect(publishedAt && publishedAt < NOW).toBe(true)
      for (const { target } of recalls)
        expect(target.publishedAt && publishedAt && target.publishedAt < publishedAt).toBe(true)
    }
  })
})
