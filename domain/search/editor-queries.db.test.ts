import { expect, it } from 'vitest'
import { createDraft, saveDraft } from '#domain/articles/commands.ts'
import { findNewestVersion } from '#domain/articles/version-store.ts'
import { inTransaction } from '#lib/db.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { makeEditor } from '#lib/testing/factories.ts'
import { indexArticles } from './commands.ts'
import { searchForDesk } from './editor-queries.ts'
import { searchArticles } from './queries.ts'
import { searchQuestionSchema } from './schema.ts'

it('finds drafts, withdrawn articles and unpublished changes at the desk, and readers find none of them', async () => {
  const editor = { ...(await makeEditor({ role: 'editor' })), role: 'editor' as const }
  const shown = await makeArticle({ headline: 'Ferry shown' })
  const withdrawn = await makeArticle({ headline: 'Ferry withdrawn', status: 'withdrawn' })
  await inTransaction((tx) => indexArticles(tx, [shown.id, withdrawn.id]))
  const { content } = await findNewestVersion(shown.id)
  await saveDraft(editor, { id: shown.id, baseVersion: 1, content: { ...content, headline: 'Zeppelin' } })
  const { id: draft } = await createDraft(editor, {
    content: { ...content, headline: 'Ferry draft', slug: '' },
  })

  expect(await searchForDesk(editor, { q: 'ferries' })).toEqual([draft, withdrawn.id])
  expect(await searchForDesk(editor, { q: 'ferry', status: 'withdrawn' })).toEqual([withdrawn.id])
  expect(await searchForDesk(editor, { q: 'ferry', editorId: editor.id })).toEqual([draft])
  expect(await searchForDesk(editor, { q: 'zepp' })).toEqual([shown.id])
  expect(await searchForDesk(editor, { q: 'ferry', edition: 'uk' })).toEqual([])
  expect(await searchForDesk(editor, { q: '' })).toBeNull()

  const reader = async (q: string) =>
    (await searchArticles('en', searchQuestionSchema.parse({ q }))).hits.map(({ id }) => id)
  expect(await reader('ferry')).toEqual([shown.id])
  expect(await reader('zeppelin')).toEqual([])
})
