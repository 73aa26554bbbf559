import { describe, expect, it } from 'vitest'
import { db } from '#lib/db.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { makeAuthor, makeEditor, makeSection, makeTag } from '#lib/testing/factories.ts'
import { makeRelation, makeStory } from '#lib/testing/story-factory.ts'
import { createUpdateOf, leaveStory, makeUpdateOf, relateArticle, writeUpdate } from './commands.ts'
import { mergeStories, saveStory, splitStory } from './manage-commands.ts'
import { findStoryAtSlug } from './store.ts'

const now = new Date()
const partsOf = async (storyId: number) =>
  (await db.storyPart.findMany({ where: { storyId }, orderBy: { articleId: 'asc' } })).map(
    (part) => part.articleId,
  )

describe('writeUpdate', () => {
  it('begins the next part: linked, with Recall, and what stays the same taken over', async () => {
    const editor = await makeEditor()
    const [section, tag, author] = [await makeSection(), await makeTag(), await makeAuthor()]
    const links = { sectionId: section.id, tagIds: [tag.id], authorIds: [author.id] }
    const first = await makeArticle({ headline: 'Bridge closes', ...links })
    const { id } = await writeUpdate(editor, first.id)
    expect(await db.article.findUniqueOrThrow({ where: { id } })).toMatchObject({
      status: 'draft',
      headline: '',
      sectionId: section.id,
    })
    expect(await db.recall.findMany({ where: { articleId: id } })).toMatchObject([{ targetId: first.id }])
    expect(await db.articleTag.count({ where: { articleId: id, tagId: tag.id } })).toBe(1)
    expect(await db.articleRelation.findMany()).toMatchObject([
      { fromId: id, toId: first.id, type: 'update_of' },
    ])
    const second = await writeUpdate(editor, id)
    const found = await findStoryAtSlug('en', 'bridge-closes', now)
    expect(found).toMatchObject({ kind: 'story', story: { title: 'Bridge closes', parts: 1 } })
    expect(found.kind === 'story' && (await partsOf(found.story.id))).toEqual([first.id, id, second.id])
    expect(await db.auditEntry.count({ where: { act: 'story.update' } })).toBe(2)
  }, 20_000)
})

describe('relateArticle', () => {
  it('refuses a second story as an update and takes it as what follows', async () => {
    const editor = await makeEditor()
    const { id } = await makeArticle()
    await makeStory({ parts: [id] })
    const other = await makeStory()
    const input = { articleId: id, story: { id: other.id }, toIds: [] }
    await expect(relateArticle(editor, { ...input, type: 'update_of' })).rejects.toMatchObject({
      code: 'conflict',
    })
    await relateArticle(editor, { ...input, type: 'follows' })
    expect(await partsOf(other.id)).toEqual([id])
  })

  it('on a published article takes the right to publish', async () => {
    const author = await makeEditor({ role: 'author' })
    const [shown, draft] = [await makeArticle(), await makeArticle({ status: 'draft' })]
    const input = { story: { title: 'Flood' }, type: 'update_of' }
    await expect(relateArticle(author, { ...input, articleId: shown.id })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await relateArticle(author, { ...input, articleId: draft.id })
    expect(await db.story.count()).toBe(1)
  })
})

it('leaveStory takes the story away with its last part', async () => {
  const { id } = await makeArticle()
  const story = await makeStory({ parts: [id] })
  await leaveStory(await makeEditor(), { articleId: id, storyId: story.id })
  expect(await db.story.count()).toBe(0)
})

it('makeUpdateOf ties an article to another and makes their story', async () => {
  const [target, draft] = [await makeArticle(), await makeArticle({ status: 'draft' })]
  const { storyId } = await makeUpdateOf(await makeEditor(), { articleId: draft.id, targetId: target.id })
  expect(await partsOf(storyId)).toEqual([target.id, draft.id])
})

describe('createUpdateOf', () => {
  const contentWith = async (words: object) => ({
    ...((await db.articleVersion.findFirstOrThrow({ where: { articleId: (await makeArticle()).id } }))
      .content as object),
    ...words,
  })

  it('keeps a new draft and ties it to the other article', async () => {
    const target = await makeArticle({ headline: 'Bridge closes' })
    const content = await contentWith({ headline: 'Bridge opens', slug: 'opens', recallIds: [target.id] })
    const { id } = await createUpdateOf(await makeEditor(), { content, targetId: target.id })
    expect(await db.articleRelation.findMany()).toMatchObject([
      { fromId: id, toId: target.id, type: 'update_of' },
    ])
    expect(await db.recall.findMany({ where: { articleId: id } })).toMatchObject([{ targetId: target.id }])
  })

  it('keeps nothing when there is no such article', async () => {
    const content = await contentWith({ slug: 'opens' })
    const before = await db.article.count()
    await expect(createUpdateOf(await makeEditor(), { content, targetId: 999_999 })).rejects.toMatchObject({
      code: 'not_found',
    })
    expect(await db.article.count()).toBe(before)
  })
})

describe('mergeStories', () => {
  it('moves parts and relations, and leads every address of the other on', async () => {
    const editor = await makeEditor()
    const [a, b, c] = [await makeArticle(), await makeArticle(), await makeArticle()]
    const kept = await makeStory({ slug: 'kept', parts: [a.id, { id: b.id, type: 'follows' }] })
    const gone = await makeStory({ slug: 'gone', parts: [b.id, c.id] })
    await db.storyOldSlug.create({ data: { slug: 'older', storyId: gone.id } })
    await makeRelation(gone.id, c.id, 'update_of', b.id)
    await mergeStories(editor, { keepId: kept.id, mergedId: gone.id })
    expect(await partsOf(kept.id)).toEqual([a.id, b.id, c.id])
    expect(await db.articleRelation.findMany()).toMatchObject([
      { storyId: kept.id, fromId: c.id, toId: b.id },
    ])
    for (const slug of ['gone', 'older'])
      expect(await findStoryAtSlug('en', slug, now)).toEqual({ kind: 'moved', slug: 'kept' })
  })
})

describe('splitStory', () => {
  it('takes chosen parts with the relations among them, and never all', async () => {
    const editor = await makeEditor()
    const [a, b, c] = [await makeArticle(), await makeArticle(), await makeArticle()]
    const story = await makeStory({ parts: [a.id, b.id, c.id] })
    await makeRelation(story.id, c.id, 'update_of', b.id)
    await makeRelation(story.id, b.id, 'update_of', a.id)
    const input = { id: story.id, title: 'The trial', edition: 'en' }
    const { id } = await splitStory(editor, { ...input, articleIds: [b.id, c.id] })
    expect([await partsOf(story.id), await partsOf(id)]).toEqual([[a.id], [b.id, c.id]])
    expect(await db.articleRelation.findMany()).toMatchObject([{ storyId: id, fromId: c.id, toId: b.id }])
    await expect(splitStory(editor, { ...input, articleIds: [a.id] })).rejects.toMatchObject({
      code: 'invalid',
    })
  })
})

describe('saveStory', () => {
  it('renames, leads the old address on, and takes back an address that it had', async () => {
    const editor = await makeEditor()
    const story = await makeStory({ slug: 'first', parts: [(await makeArticle()).id] })
    const texts = [{ edition: 'en', title: 'The flood', summary: 'Since May.' }]
    await saveStory(editor, { id: story.id, slug: 'second', texts })
    expect(await findStoryAtSlug('en', 'first', now)).toEqual({ kind: 'moved', slug: 'second' })
    expect(await findStoryAtSlug('en', 'second', now)).toMatchObject({
      story: { title: 'The flood', summary: 'Since May.' },
    })
    await saveStory(editor, { id: story.id, slug: 'first', texts })
    expect(await findStoryAtSlug('en', 'second', now)).toEqual({ kind: 'moved', slug: 'first' })
    const other = await makeStory()
    await expect(saveStory(editor, { id: other.id, slug: 'second', texts })).rejects.toMatchObject({
      code: 'invalid',
    })
  })
})
