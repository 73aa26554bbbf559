import { beforeEach, describe, expect, it } from 'vitest'
import { binArticle } from '#domain/articles/flow/bin-commands.ts'
import { publishArticle, withdrawArticle } from '#domain/articles/publish-commands.ts'
import { findNewestVersion } from '#domain/articles/version-store.ts'
import type { Editor } from '#domain/editors/rules.ts'
import { db } from '#lib/db.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { makeAuthor, makeEditor, makePlace, makeSection, makeTag } from '#lib/testing/factories.ts'
import { createDraft, saveDraft } from '../commands.ts'
import { findAtAddress } from '../page-store.ts'
import { revokePreview, sharePreview } from './commands.ts'
import { findSharedPreview, listPreviewLinks, previewArticle } from './editor-queries.ts'

let editor: Editor
beforeEach(async () => {
  editor = await makeEditor()
})

async function makeContent(change: object = {}) {
  const { content } = await findNewestVersion((await makeArticle({ status: 'draft' })).id)
  return { ...content, slug: 'dam', headline: 'The dam holds', ...change }
}

async function makeDraft(change: object = {}) {
  const content = await makeContent(change)
  return { ...(await createDraft(editor, { content })), content }
}

const share = (articleId: number, days: 1 | 7 = 7) =>
  sharePreview(editor, { articleId, days, name: 'Lawyer' })

describe('a preview', () => {
  it('is in every part what readers get when the version is published', async () => {
    const [section, place, tag, ...authors] = await Promise.all([
      makeSection({ name: 'Water' }),
      makePlace(),
      makeTag(),
      makeAuthor(),
      makeAuthor(),
    ])
    const earlier = await makeArticle()
    const { id, content } = await makeDraft({
      sectionId: section.id,
      placeId: place.id,
      tagIds: [tag.id],
      authorIds: authors.map((one) => one.id).reverse(),
      recallIds: [earlier.id],
      seoHeadline: 'Dam holding',
    })
    const draft = await previewArticle(editor, { id })
    await publishArticle(editor, { id, baseVersion: 1, content })
    const found = await findAtAddress('en', 'dam', new Date())
    if (found.kind !== 'published') throw new Error('It is not published.')
    const { publishedAt } = found.article
    expect({ ...draft.article, publishedAt }).toEqual(found.article)
    expect(draft.recall.map((link) => link.id)).toEqual([earlier.id])
  })

  it('names no other draft in its Recall', async () => {
    const secret = await makeArticle({ status: 'draft' })
    const { id } = await makeDraft({ recallIds: [secret.id] })
    expect((await previewArticle(editor, { id })).recall).toEqual([])
  })
})

describe('a shared preview', () => {
  it('shows the newest saved version to who holds the token, of which only a digest is kept', async () => {
    const { id, content } = await makeDraft()
    const { token } = await share(id)
    await saveDraft(editor, { id, baseVersion: 1, content: { ...content, headline: 'The dam still holds' } })
    expect(await findSharedPreview(token)).toMatchObject({
      version: 2,
      article: { headline: 'The dam still holds' },
    })
    expect(JSON.stringify(await db.previewLink.findMany())).not.toContain(token)
    expect(await findSharedPreview(`${token.slice(0, -1)}${token.endsWith('A') ? 'E' : 'A'}`)).toBeNull()
    expect(await findSharedPreview('nonsense')).toBeNull()
    expect(await db.auditEntry.count({ where: { act: 'article.share-preview' } })).toBe(1)
  })

  it('dies when its time is over, and its row goes with the next link', async () => {
    const { id } = await makeDraft()
    const { token, link } = await share(id, 1)
    expect(Date.parse(link.expiresAt) - Date.parse(link.createdAt)).toBeCloseTo(86_400_000, -3)
    await db.previewLink.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } })
    expect(await findSharedPreview(token)).toBeNull()
    expect(await listPreviewLinks(editor, { id })).toEqual([])
    await share(id)
    expect(await db.previewLink.count()).toBe(1)
  })

  it('dies when it is revoked, and the others live on', async () => {
    const { id } = await makeDraft()
    const [first, second] = [await share(id), await share(id)]
    expect(await listPreviewLinks(editor, { id })).toMatchObject([
      { name: 'Lawyer' },
      { createdBy: editor.name },
    ])
    await revokePreview(editor, { linkId: first.link.id })
    expect(await findSharedPreview(first.token)).toBeNull()
    expect(await findSharedPreview(second.token)).not.toBeNull()
    await expect(revokePreview(editor, { linkId: first.link.id })).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it('shows nothing of what was thrown away or withdrawn meanwhile', async () => {
    const draft = await makeDraft()
    const { token } = await share(draft.id)
    await binArticle(editor, { id: draft.id })
    expect(await findSharedPreview(token)).toBeNull()
    const published = await makeArticle()
    const shown = await share(published.id)
    await withdrawArticle(editor, { id: published.id, note: 'It was not true.' })
    expect(await findSharedPreview(shown.token)).toBeNull()
    await expect(share(published.id)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('is made by editors, not by authors, for a number of days that there is', async () => {
    const author = await makeEditor({ role: 'author' })
    const { id } = await makeDraft()
    await expect(sharePreview(author, { articleId: id, days: 1 })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await share(id)
    expect(await listPreviewLinks(author, { id })).toEqual([])
    await expect(sharePreview(editor, { articleId: id, days: 365 })).rejects.toMatchObject({
      fields: { days: 'Choose for how many days.' },
    })
  })
})
