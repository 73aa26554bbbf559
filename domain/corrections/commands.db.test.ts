import { beforeEach, describe, expect, it } from 'vitest'
import { publishArticle, withdrawArticle } from '#domain/articles/publish-commands.ts'
import { articleTag } from '#domain/articles/tags.ts'
import { findNewestVersion } from '#domain/articles/version-store.ts'
import type { Editor } from '#domain/editors/rules.ts'
import { db } from '#lib/db.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { makeAuthor, makeEditor, makePlace, makeSection } from '#lib/testing/factories.ts'
import { addCorrection, editCorrection, removeCorrection } from './commands.ts'
import { listCorrectionRows } from './store.ts'
import { correctionsTag } from './tags.ts'

let editor: Editor
let chief: Editor
let articleId: number

beforeEach(async () => {
  editor = await makeEditor()
  chief = await makeEditor({ role: 'chief' })
  const [section, place, author] = await Promise.all([makeSection(), makePlace(), makeAuthor()])
  const links = { sectionId: section.id, placeId: place.id, authorIds: [author.id] }
  articleId = (await makeArticle({ headline: 'The bridge', ...links })).id
})

const add = (text = 'It has four lanes, not six.') =>
  addCorrection(editor, { articleId, kind: 'correction', text })
const article = () => db.article.findUniqueOrThrow({ where: { id: articleId } })
const listed = (edition: 'en' | 'uk' = 'en') => listCorrectionRows(edition, { skip: 0, take: 10 }, new Date())

describe('a correction', () => {
  it('moves the time of the last change, which a typo fix does not', async () => {
    const { content, version } = await findNewestVersion(articleId)
    await publishArticle(editor, { id: articleId, baseVersion: version, content, minor: true })
    expect((await article()).modifiedAt).toBeNull()
    const { staleTags } = await add()
    const [correction] = await db.correction.findMany()
    expect((await article()).modifiedAt).toEqual(correction?.publishedAt)
    expect(staleTags).toEqual(expect.arrayContaining([articleTag(articleId), correctionsTag('en')]))
  })

  it('stands in the list of its edition, the newest first, while readers may see the article', async () => {
    await add('First.')
    await add('Second.')
    expect(await listed()).toMatchObject([
      { text: 'Second.', article: { id: articleId, headline: 'The bridge' } },
      { text: 'First.' },
    ])
    expect(await listed('uk')).toEqual([])
    const { staleTags } = await withdrawArticle(editor, { id: articleId, note: 'It was not true.' })
    expect(staleTags).toContain(correctionsTag('en'))
    expect(await listed()).toEqual([])
    await expect(add()).rejects.toMatchObject({ code: 'conflict' })
  })

  it('is told in other words without a new time, and the log keeps the words before', async () => {
    const { id } = await add('It has fuor lanes.')
    const { modifiedAt } = await article()
    const { staleTags } = await editCorrection(editor, {
      id,
      kind: 'clarification',
      text: 'It has four lanes.',
    })
    expect(staleTags).toContain(articleTag(articleId))
    expect(await listed()).toMatchObject([{ kind: 'clarification', text: 'It has four lanes.' }])
    expect((await article()).modifiedAt).toEqual(modifiedAt)
    expect(await db.auditEntry.findFirst({ where: { act: 'article.edit-correction' } })).toMatchObject({
      subjectId: String(articleId),
      detail: { before: { kind: 'correction', text: 'It has fuor lanes.' } },
    })
  })

  it('is taken back by a chief only, and the log keeps what it said', async () => {
    const { id } = await add()
    await expect(removeCorrection(editor, { id })).rejects.toMatchObject({ code: 'forbidden' })
    const { staleTags } = await removeCorrection(chief, { id })
    expect(staleTags).toContain(correctionsTag('en'))
    expect(await listed()).toEqual([])
    expect(await db.auditEntry.findFirst({ where: { act: 'article.remove-correction' } })).toMatchObject({
      detail: { text: 'It has four lanes, not six.' },
    })
    await expect(removeCorrection(chief, { id })).rejects.toMatchObject({ code: 'not_found' })
  })
})
