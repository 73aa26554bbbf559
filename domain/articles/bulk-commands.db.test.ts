import { expect, test } from 'vitest'
import { listOutdated } from '#domain/search/commands.ts'
import { db, inTransaction } from '#lib/db.ts'
import { makeAuthor, makeTag } from '#lib/testing/factories.ts'
import { insertArticles } from './bulk-commands.ts'
import type { NewArticle } from './bulk-store.ts'

const bare: NewArticle = {
  edition: 'en',
  slug: 'bridge-opens',
  status: 'published',
  headline: 'Bridge opens',
  standfirst: 'After ten years.',
  body: {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'It is “open” \\ at last.' }] }],
  },
  sectionId: null,
  placeId: null,
  agencyId: null,
  hero: null,
  authorIds: [],
  tagIds: [],
  publishedAt: new Date('2026-05-01T10:00:00.123Z'),
}

test('articles by the thousand are in every respect as if each had been saved', async () => {
  const [author, tag] = [await makeAuthor(), await makeTag()]
  const ids = await inTransaction((tx) =>
    insertArticles(tx, [
      { ...bare, authorIds: [author.id], tagIds: [tag.id], seoHeadline: 'A bridge', importKey: 'x#1' },
      { ...bare, slug: 'draft', status: 'draft', publishedAt: null, tagIds: [tag.id] },
      { ...bare, slug: 'gone', status: 'withdrawn', withdrawnAt: new Date(), withdrawalNote: 'Wrong.' },
    ]),
  )
  const articles = await db.article.findMany({
    where: { id: { in: ids } },
    orderBy: { id: 'asc' },
    include: { authors: true, tags: true },
  })
  expect(
    articles.map(({ slug, stage, publishedVersion, wordCount }) => [
      slug,
      stage,
      publishedVersion,
      wordCount,
    ]),
  ).toEqual([
    ['bridge-opens', 'published', 1, 5],
    ['draft', 'draft', null, 5],
    ['gone', 'withdrawn', 1, 5],
  ])
  expect(articles[0]).toMatchObject({
    body: bare.body,
    publishedAt: bare.publishedAt,
    seoHeadline: 'A bridge',
    socialHeadline: '',
    heroAlt: '',
    importKey: 'x#1',
    authors: [{ authorId: author.id, position: 0, edition: 'en', listedAt: bare.publishedAt }],
    tags: [{ tagId: tag.id, listedAt: bare.publishedAt }],
  })
  expect(articles[1]?.tags).toMatchObject([{ tagId: tag.id, listedAt: null }])
  expect(new Set(articles.map(({ translationGroup }) => translationGroup)).size).toBe(3)
  // Search has what it would read from the articles themselves, and Recall what readers may see.
  expect(await inTransaction((tx) => listOutdated(tx, ids))).toEqual([])
  expect(await db.articleSearch.count({ where: { articleId: { in: ids } } })).toBe(3)
  expect(await db.recallProfile.findMany({ select: { articleId: true } })).toEqual([{ articleId: ids[0] }])
})
