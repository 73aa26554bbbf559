import { expect, test } from 'vitest'
import { db } from '#lib/db.ts'
import { makeArticle } from './article-factory.ts'
import { makeAuthor, makeEditor, makePicture, makePlace, makeSection, makeTag } from './factories.ts'

test('a published article carries its links in order, with its time copied to them', async () => {
  const [section, place, picture] = await Promise.all([makeSection(), makePlace(), makePicture()])
  const [first, second] = [await makeTag(), await makeTag()]
  const author = await makeAuthor({ name: 'Iryna Test' })
  const earlier = await makeArticle({ publishedAt: { hoursAgo: 48 } })
  const article = await makeArticle({
    sectionId: section.id,
    placeId: place.id,
    heroId: picture.id,
    tagIds: [second.id, first.id],
    authorIds: [author.id],
    recallIds: [earlier.id],
    views: 7,
  })
  const links = { tags: { orderBy: { position: 'asc' } }, authors: true, recalls: true, views: true } as const
  const kept = await db.article.findUniqueOrThrow({ where: { id: article.id }, include: links })
  expect(kept.tags.map((tag) => tag.tagId)).toEqual([second.id, first.id])
  expect(kept.tags[0]?.listedAt).toEqual(kept.publishedAt)
  expect(kept.recalls[0]?.targetId).toBe(earlier.id)
  expect(kept.views?.total).toBe(7n)
})

test('a draft and a withdrawn article are in no list', async () => {
  const tag = await makeTag()
  await makeArticle({ status: 'draft', tagIds: [tag.id] })
  await makeArticle({ status: 'withdrawn', tagIds: [tag.id] })
  expect(await db.articleTag.count({ where: { listedAt: { not: null } } })).toBe(0)
})

test('an editor with a password has an account that better-auth knows', async () => {
  const editor = await makeEditor({ role: 'chief', password: 'correct horse battery' })
  const account = await db.editorAccount.findFirstOrThrow({ where: { userId: editor.id } })
  expect(account.providerId).toBe('credential')
  expect(account.password).not.toContain('horse')
})
