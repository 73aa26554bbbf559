import { describe, expect, it } from 'vitest'
import { db, inTransaction } from '#lib/db.ts'
import { makeArticle, makeBody } from '#lib/testing/article-factory.ts'
import { makeSection, makeTag } from '#lib/testing/factories.ts'
import { indexArticles } from './commands.ts'
import { searchArticles } from './queries.ts'
import { searchQuestionSchema } from './schema.ts'

const total = async (q: string, more: object = {}) =>
  (await searchArticles('en', searchQuestionSchema.parse({ q, ...more }))).total
const index = (id: number) => inTransaction((tx) => indexArticles(tx, [id]))

describe('the index follows', () => {
  it('an article that leaves readers, by whatever code', async () => {
    const { id } = await makeArticle({ headline: 'Ferry' })
    await index(id)
    expect(await total('ferry')).toBe(1)
    await db.article.update({ where: { id }, data: { status: 'withdrawn' } })
    expect(await total('ferry')).toBe(0)
    expect(await db.articleSearch.findMany({ select: { isLive: true, isNewest: true } })).toEqual([
      { isLive: false, isNewest: true },
    ])
  })

  it('a change of section, tags and time, by whatever code', async () => {
    const [{ id: sectionId, slug: section }, { id: tagId, slug: tag }] = [
      await makeSection(),
      await makeTag(),
    ]
    const { id } = await makeArticle({ headline: 'Ferry' })
    await index(id)
    expect(await total('ferry', { section })).toBe(0)
    await db.article.update({ where: { id }, data: { sectionId } })
    await db.articleTag.create({ data: { articleId: id, tagId, edition: 'en' } })
    expect(await total('ferry', { section, tag })).toBe(1)
    await db.article.update({ where: { id }, data: { publishedAt: new Date('2020-05-05') } })
    expect(await total('ferry', { from: '2020-05-01', to: '2020-05-31' })).toBe(1)
    await db.articleTag.deleteMany({ where: { articleId: id } })
    expect(await total('ferry', { tag })).toBe(0)
  })

  it('nothing of a transaction that fails', async () => {
    const { id } = await makeArticle({ headline: 'Ferry' })
    await index(id)
    const failing = inTransaction(async (tx) => {
      await tx.article.update({ where: { id }, data: { headline: 'Tram' } })
      await indexArticles(tx, [id])
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await total('ferry')).toBe(1)
  })
})

it('takes texts that are longer than Postgres’s places and sizes', async () => {
  const many = Array.from({ length: 120_000 }, (_, number) => `слово${number.toString(36)}`).join(' ')
  const { id } = await makeArticle({
    headline: 'Ferry',
    body: makeBody(`${'wave '.repeat(20_000)}harbour`, many),
  })
  await index(id)
  expect(await total('harbour')).toBe(1)
  expect(await total('ferry')).toBe(1)
}, 30_000)
