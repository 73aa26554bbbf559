import { beforeEach, expect, it } from 'vitest'
import { createDraft, saveDraft } from '#domain/articles/commands.ts'
import { publishArticle } from '#domain/articles/publish-commands.ts'
import { findNewestVersion } from '#domain/articles/version-store.ts'
import type { Editor } from '#domain/editors/rules.ts'
import { db } from '#lib/db.ts'
import { makeArticle, makeBody } from '#lib/testing/article-factory.ts'
import { makeAuthor, makeEditor, makePlace, makeSection } from '#lib/testing/factories.ts'
import { SITTING_MS } from './rules.ts'

let editor: Editor
let links: object

beforeEach(async () => {
  editor = await makeEditor()
  const [section, place, author] = [await makeSection(), await makePlace(), await makeAuthor()]
  links = { sectionId: section.id, placeId: place.id, authorIds: [author.id] }
})

const saying = (text: string, change: object = {}) => ({
  edition: 'en',
  headline: 'The ferry',
  standfirst: '',
  slug: 'the-ferry',
  body: makeBody(text),
  agencyId: null,
  tagIds: [],
  hero: null,
  recallIds: [],
  ...links,
  ...change,
})

const autosave = (id: number, baseVersion: number, text: string, by = editor) =>
  saveDraft(by, { id, baseVersion, content: saying(text), autosave: true })

const rows = (articleId: number) =>
  db.articleVersion.findMany({
    where: { articleId },
    orderBy: { number: 'asc' },
    select: { number: true, autosavedSince: true },
  })
const numbers = async (id: number) => (await rows(id)).map(({ number }) => number)
const savesInLog = (id: number) =>
  db.auditEntry.count({ where: { act: 'article.save', subjectId: String(id) } })

async function begin() {
  const { id } = await createDraft(editor, { content: saying('It sails') })
  return id
}

it('folds the autosaves of a sitting into one version, and each is newer than the one before', async () => {
  const id = await begin()
  for (const [base, text] of [
    [1, 'It sails at'],
    [2, 'It sails at dawn'],
    [3, 'It sails at dawn today'],
  ] as const)
    expect(await autosave(id, base, text)).toEqual({ version: base + 1 })
  expect(await numbers(id)).toEqual([1, 4])
  expect((await findNewestVersion(id)).content.body).toEqual(makeBody('It sails at dawn today'))
  expect(await savesInLog(id)).toBe(1)
})

it('refuses an autosave on top of what a folded row no longer holds', async () => {
  const id = await begin()
  await autosave(id, 1, 'It sails at')
  await autosave(id, 2, 'It sails at dawn')
  await expect(autosave(id, 2, 'It sails never')).rejects.toMatchObject({
    code: 'stale_version',
    status: 409,
    data: { version: 3, content: { body: makeBody('It sails at dawn') } },
  })
  expect(await numbers(id)).toEqual([1, 3])
})

it('seals the sitting with a save on purpose: the next autosave begins another version', async () => {
  const id = await begin()
  await autosave(id, 1, 'It sails at')
  await saveDraft(editor, { id, baseVersion: 2, content: saying('It sails at dawn') })
  await autosave(id, 3, 'It sails at noon')
  expect(await rows(id)).toEqual([
    { number: 1, autosavedSince: null },
    { number: 3, autosavedSince: null },
    { number: 4, autosavedSince: expect.any(Date) },
  ])
  expect(await savesInLog(id)).toBe(3)
})

it('never overwrites what was published, and readers see nothing of an autosave', async () => {
  const id = await begin()
  const { version } = await publishArticle(editor, { id, baseVersion: 1, content: saying('It sails') })
  await autosave(id, version, 'It sails perhaps')
  await autosave(id, version + 1, 'It sails perhaps not')
  expect(await numbers(id)).toEqual([1, version, version + 2])
  expect(await db.article.findUniqueOrThrow({ where: { id } })).toMatchObject({
    publishedVersion: version,
    body: makeBody('It sails'),
  })
})

it('keeps the autosave of one editor when another goes on', async () => {
  const id = await begin()
  await autosave(id, 1, 'It sails at')
  await autosave(id, 2, 'It sails at noon', await makeEditor())
  expect(await numbers(id)).toEqual([1, 2, 3])
})

it('begins another version when most of the text is gone, and when the sitting is over', async () => {
  const id = await begin()
  await autosave(id, 1, 'It sails at dawn with all its passengers')
  await autosave(id, 2, 'It')
  expect(await numbers(id)).toEqual([1, 2, 3])
  await db.articleVersion.updateMany({
    where: { articleId: id, number: 3 },
    data: { autosavedSince: new Date(Date.now() - SITTING_MS) },
  })
  await autosave(id, 3, 'It sails')
  expect(await numbers(id)).toEqual([1, 2, 3, 4])
})

it('keeps an imported article as a version before the first autosave', async () => {
  const { id, version } = await makeArticle({ headline: 'As it came', body: 'Old words' })
  await db.articleVersion.deleteMany({ where: { articleId: id } })
  await saveDraft(editor, {
    id,
    baseVersion: version,
    content: saying('New words', { slug: '' }),
    autosave: true,
  })
  const [original] = await db.articleVersion.findMany({
    where: { articleId: id },
    orderBy: { number: 'asc' },
  })
  expect(original).toMatchObject({ number: version, editorId: null, content: { headline: 'As it came' } })
})
