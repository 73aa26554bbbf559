import { beforeEach, describe, expect, it } from 'vitest'
import { createDraft, saveDraft } from '#domain/articles/commands.ts'
import { listDeskRows } from '#domain/articles/desk-store.ts'
import type { Editor } from '#domain/editors/rules.ts'
import { listOwnNotices } from '#domain/notices/editor-queries.ts'
import { db } from '#lib/db.ts'
import { makeArticle, makeBody } from '#lib/testing/article-factory.ts'
import { makeEditor } from '#lib/testing/factories.ts'
import { addComment, answerComment, deleteOwnComment, moveAnchors, resolveThread } from './commands.ts'
import { listMentionable, listThreads } from './editor-queries.ts'

const anchor = { blockId: 'one', quote: 'seventeen people', before: 'There came ' }
let olena: Editor
let petro: Editor
let ada: Editor
let articleId: number

beforeEach(async () => {
  ;[olena, petro, ada] = await Promise.all([
    makeEditor({ name: 'Olena Kovalenko' }),
    makeEditor({ name: 'Petro', role: 'author' }),
    makeEditor({ name: 'Ada', role: 'author' }),
  ])
  articleId = (await makeArticle()).id
  await db.article.update({ where: { id: articleId }, data: { createdById: ada.id } })
})

const add = (by: Editor, text: string) => addComment(by, { articleId, text, anchor })
const kinds = async (person: Editor) => (await listOwnNotices(person)).map(({ kind }) => kind)
const acts = async () => (await db.auditEntry.findMany({ orderBy: { id: 'asc' } })).map(({ act }) => act)

describe('comments', () => {
  it('stand beside the words with their answers, and outlive saves', async () => {
    const { id } = await add(petro, 'Is it so?')
    await answerComment(olena, { threadId: id, text: 'It is.' })
    const [thread] = await listThreads(petro, articleId)
    expect(thread).toMatchObject({
      id,
      anchor,
      text: 'Is it so?',
      authorName: 'Petro',
      isOwn: true,
      resolved: null,
    })
    expect(thread?.answers.map(({ text, isOwn }) => [text, isOwn])).toEqual([['It is.', false]])
    expect((await listDeskRows([articleId]))[0]?.openComments).toBe(1)
    expect(await acts()).toEqual(['comment.add', 'comment.add'])
  })

  it('are no part of the text that is saved', async () => {
    const content = {
      edition: 'en',
      headline: 'Ferry returns',
      standfirst: '',
      slug: '',
      body: makeBody('The ferry sailed at dawn.'),
      sectionId: null,
      placeId: null,
      agencyId: null,
      tagIds: [],
      authorIds: [],
      hero: null,
      recallIds: [],
    }
    const draft = await createDraft(olena, { content })
    await addComment(olena, { articleId: draft.id, text: 'Say more.', anchor })
    const { version } = await saveDraft(olena, { id: draft.id, baseVersion: draft.version, content })
    const kept = await db.articleVersion.findFirstOrThrow({ where: { articleId: draft.id, number: version } })
    expect(JSON.stringify(kept.content)).not.toContain('Say more.')
    expect(await listThreads(olena, draft.id)).toHaveLength(1)
  })

  it('move with their words', async () => {
    const { id } = await add(petro, 'Is it so?')
    const moved = { blockId: 'two', quote: 'eighteen people', before: 'came ' }
    await moveAnchors(olena, { articleId, anchors: [{ id, ...moved }] })
    await moveAnchors(olena, { articleId: articleId + 1, anchors: [{ id, ...anchor }] })
    expect((await listThreads(olena, articleId))[0]?.anchor).toEqual(moved)
  })

  it('are refused without words, and on what is not there', async () => {
    await expect(add(petro, '  ')).rejects.toMatchObject({ code: 'invalid' })
    await expect(
      addComment(petro, { articleId, text: 'Why?', anchor: { ...anchor, quote: '' } }),
    ).rejects.toMatchObject({ fields: { 'anchor.quote': expect.any(String) } })
    await expect(answerComment(petro, { threadId: 99, text: 'Why?' })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

describe('who is told', () => {
  it('is each person once, by what concerns them most', async () => {
    const { id } = await add(petro, '@Olena Kovalenko, @Ada: is it so?')
    expect(await kinds(olena)).toEqual(['mention'])
    expect(await kinds(ada)).toEqual(['mention'])
    expect(await kinds(petro)).toEqual([])
    await answerComment(olena, { threadId: id, text: 'It is, @Petro.' })
    expect(await kinds(petro)).toEqual(['mention'])
    expect(await kinds(ada)).toEqual(['comment', 'mention'])
    await answerComment(petro, { threadId: id, text: 'Thank you.' })
    expect(await kinds(olena)).toEqual(['reply', 'mention'])
    expect((await listOwnNotices(olena))[0]).toMatchObject({
      articleId,
      commentId: id,
      excerpt: 'Thank you.',
    })
  })

  it('is nobody whose account is switched off', async () => {
    await db.editor.update({ where: { id: olena.id }, data: { switchedOffAt: new Date() } })
    await add(petro, '@Olena Kovalenko?')
    expect(await kinds(olena)).toEqual([])
    expect((await listMentionable(petro)).map(({ name }) => name)).toEqual(['Ada', 'Petro'])
  })
})

describe('a thread', () => {
  it('is resolved and opened again by whom it concerns, and by editors', async () => {
    const { id } = await add(petro, 'Is it so?')
    const other = await makeEditor({ role: 'author' })
    await expect(resolveThread(other, { id, resolved: true })).rejects.toMatchObject({ code: 'forbidden' })
    await resolveThread(ada, { id, resolved: true })
    await resolveThread(ada, { id, resolved: true })
    expect((await listThreads(olena, articleId))[0]?.resolved?.by).toBe('Ada')
    expect((await listDeskRows([articleId]))[0]?.openComments).toBe(0)
    await resolveThread(olena, { id, resolved: false })
    expect((await listThreads(olena, articleId))[0]?.resolved).toBeNull()
    expect(await acts()).toEqual(['comment.add', 'comment.resolve', 'comment.reopen'])
  })

  it('keeps its answers when its remark is deleted, by who wrote it alone', async () => {
    const { id } = await add(petro, 'Is it so?')
    const answer = await answerComment(olena, { threadId: id, text: 'It is.' })
    await expect(deleteOwnComment(olena, { id })).rejects.toMatchObject({ code: 'forbidden' })
    await deleteOwnComment(petro, { id })
    expect((await listThreads(olena, articleId))[0]).toMatchObject({
      text: '',
      answers: [{ text: 'It is.' }],
    })
    await deleteOwnComment(olena, { id: answer.id })
    await deleteOwnComment(petro, { id })
    expect(await listThreads(olena, articleId)).toEqual([])
  })
})
