import { beforeEach, expect, it } from 'vitest'
import { createDraft, saveDraft } from '#domain/articles/commands.ts'
import { findNewestVersion } from '#domain/articles/version-store.ts'
import type { Editor } from '#domain/editors/rules.ts'
import { db } from '#lib/db.ts'
import { makeBody } from '#lib/testing/article-factory.ts'
import { makeEditor } from '#lib/testing/factories.ts'
import { restoreVersion } from './commands.ts'
import { getVersionsForDesk } from './editor-queries.ts'

let editor: Editor
let id: number

const saying = (headline: string) => ({
  edition: 'en',
  headline,
  standfirst: '',
  slug: '',
  body: makeBody(`${headline}, in one sentence.`),
  sectionId: null,
  placeId: null,
  agencyId: null,
  authorIds: [],
  tagIds: [],
  hero: null,
  recallIds: [],
})

beforeEach(async () => {
  editor = await makeEditor()
  id = (await createDraft(editor, { content: saying('First') })).id
  await saveDraft(editor, { id, baseVersion: 1, content: saying('Second') })
})

const headlines = async () =>
  (await db.articleVersion.findMany({ where: { articleId: id }, orderBy: { number: 'asc' } })).map(
    ({ content }) => (content as { headline: string }).headline,
  )

it('brings a version back as a new one, and writes it down', async () => {
  expect(await restoreVersion(editor, { id, number: 1, baseVersion: 2 })).toEqual({ version: 3 })
  expect(await headlines()).toEqual(['First', 'Second', 'First'])
  expect(await db.article.findUniqueOrThrow({ where: { id } })).toMatchObject({ headline: 'First' })
  expect(
    await db.auditEntry.findFirst({ where: { act: 'article.restore-version', subjectId: String(id) } }),
  ).toMatchObject({ editorId: editor.id, detail: { version: 3, from: 1 } })
})

it('leaves the autosave before it in place, and the next autosave leaves what was restored', async () => {
  const autosave = (baseVersion: number, headline: string) =>
    saveDraft(editor, { id, baseVersion, content: saying(headline), autosave: true })
  await autosave(2, 'Third')
  await restoreVersion(editor, { id, number: 1, baseVersion: 3 })
  await autosave(4, 'Fifth')
  expect(await headlines()).toEqual(['First', 'Second', 'Third', 'First', 'Fifth'])
})

it('refuses when somebody saved meanwhile, and a version that there is not', async () => {
  await expect(restoreVersion(editor, { id, number: 1, baseVersion: 1 })).rejects.toMatchObject({
    code: 'stale_version',
    data: { version: 2 },
  })
  await expect(restoreVersion(editor, { id, number: 9, baseVersion: 2 })).rejects.toMatchObject({
    code: 'not_found',
  })
  expect((await findNewestVersion(id)).content.headline).toBe('Second')
})

it('hands over any two versions with who saved them', async () => {
  expect(await getVersionsForDesk(editor, { id, from: 2, to: 1 })).toMatchObject({
    from: { version: 2, content: { headline: 'Second' }, editorName: editor.name },
    to: { version: 1, content: { headline: 'First' } },
  })
})
