import { beforeEach, describe, expect, it } from 'vitest'
import type { Editor } from '#domain/editors/rules.ts'
import { db } from '#lib/db.ts'
import { makeArticle, makeBody } from '#lib/testing/article-factory.ts'
import { makeAuthor, makeEditor, makePlace, makeSection, makeTag } from '#lib/testing/factories.ts'
import { createDraft, saveDraft } from './commands.ts'
import { getArticleForDesk } from './editor-queries.ts'
import { findAtAddress } from './page-store.ts'
import { publishArticle, restoreArticle, withdrawArticle } from './publish-commands.ts'
import { articleTag, latestTag, sectionListTag } from './tags.ts'
import { findNewestVersion } from './version-store.ts'

let editor: Editor
let sectionId: number
let authorId: number
let placeId: number

beforeEach(async () => {
  editor = await makeEditor()
  sectionId = (await makeSection({ slug: 'harbour' })).id
  authorId = (await makeAuthor()).id
  placeId = (await makePlace()).id
})

const contentOf = (change: object = {}) => ({
  edition: 'en',
  headline: 'Ferry returns',
  standfirst: 'After a month in dock.',
  slug: 'ferry-returns',
  body: makeBody('The ferry sailed at dawn.'),
  sectionId,
  placeId,
  agencyId: null,
  tagIds: [],
  authorIds: [authorId],
  hero: null,
  recallIds: [],
  ...change,
})

async function publishNew(change: object = {}) {
  const draft = await createDraft(editor, { content: contentOf(change) })
  const published = await publishArticle(editor, { id: draft.id, baseVersion: 1, content: contentOf(change) })
  return { id: draft.id, ...published }
}

const at = (slug: string) => findAtAddress('en', slug, new Date())

it('keeps the headlines for search, social and push with the version and the live article', async () => {
  const variants = {
    seoHeadline: 'Ferry timetable',
    socialHeadline: 'It sails again',
    pushHeadline: 'It sails',
  }
  const { id } = await publishNew(variants)
  expect(await db.article.findUniqueOrThrow({ where: { id } })).toMatchObject(variants)
  expect((await getArticleForDesk(editor, id)).content).toMatchObject(variants)
})

describe('drafts', () => {
  it('keeps a draft from readers and its words in a version', async () => {
    const { id } = await createDraft(editor, { content: contentOf() })
    expect(await at('ferry-returns')).toEqual({ kind: 'unknown' })
    expect((await findNewestVersion(id)).content.headline).toBe('Ferry returns')
  })

  it('keeps an unfinished draft, without headline and address', async () => {
    const { id } = await createDraft(editor, {
      content: contentOf({ headline: '', slug: '', authorIds: [] }),
    })
    expect((await findNewestVersion(id)).content.slug).toBe('')
  })

  it('refuses a save over a newer one and hands over both versions', async () => {
    const other = await makeEditor({ name: 'Petro Test' })
    const { id } = await createDraft(editor, { content: contentOf() })
    await saveDraft(other, { id, baseVersion: 1, content: contentOf({ headline: 'Theirs' }) })
    const late = saveDraft(editor, { id, baseVersion: 1, content: contentOf({ headline: 'Mine' }) })
    await expect(late).rejects.toMatchObject({
      code: 'stale_version',
      status: 409,
      data: { version: 2, editorName: 'Petro Test', content: { headline: 'Theirs' } },
    })
    expect((await findNewestVersion(id)).content.headline).toBe('Theirs')
  })

  it('lets exactly one of many simultaneous saves through', async () => {
    const { id } = await createDraft(editor, { content: contentOf() })
    const saves = Array.from({ length: 8 }, (_, index) =>
      saveDraft(editor, { id, baseVersion: 1, content: contentOf({ headline: `Save ${index}` }) }),
    )
    const results = await Promise.allSettled(saves)
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await findNewestVersion(id)).version).toBe(2)
  })

  it('names the fields of bad input', async () => {
    const bad = createDraft(editor, { content: contentOf({ slug: 'No Spaces', edition: 'fr' }) })
    await expect(bad).rejects.toMatchObject({
      code: 'invalid',
      fields: { 'content.slug': expect.any(String), 'content.edition': expect.any(String) },
    })
  })
})

describe('publishArticle', () => {
  it('shows the article at its address and names everything that went stale', async () => {
    const tag = await makeTag({ slug: 'boats' })
    const { id, staleTags } = await publishNew({ tagIds: [tag.id] })
    expect(await at('ferry-returns')).toMatchObject({
      kind: 'published',
      article: { id, tags: [{ slug: 'boats' }] },
    })
    expect(staleTags).toEqual(
      expect.arrayContaining([
        articleTag(id),
        latestTag('en'),
        sectionListTag('en', 'harbour'),
        'tag-list:en:boats',
      ]),
    )
    const announced = await db.cacheExpiry.findFirstOrThrow({ orderBy: { seq: 'desc' } })
    expect(announced.tags).toEqual(expect.arrayContaining(staleTags))
  })

  it('expires the earlier articles that it recalls, and those that it no longer recalls', async () => {
    const [first, second] = [await makeArticle(), await makeArticle()]
    const { id } = await publishNew({ recallIds: [first.id] })
    const content = contentOf({ recallIds: [second.id] })
    const { staleTags } = await publishArticle(editor, { id, baseVersion: 2, content })
    expect(staleTags).toEqual(expect.arrayContaining([articleTag(first.id), articleTag(second.id)]))
  })

  it('keeps the first time of publication; only an update that matters sets the other', async () => {
    const { id } = await publishNew()
    const first = await db.article.findUniqueOrThrow({ where: { id } })
    await publishArticle(editor, {
      id,
      baseVersion: 2,
      content: contentOf({ standfirst: 'Typo.' }),
      minor: true,
    })
    expect((await db.article.findUniqueOrThrow({ where: { id } })).modifiedAt).toBeNull()
    await publishArticle(editor, { id, baseVersion: 3, content: contentOf({ standfirst: 'News.' }) })
    const last = await db.article.findUniqueOrThrow({ where: { id } })
    expect(last.publishedAt).toEqual(first.publishedAt)
    expect(last.modifiedAt).not.toBeNull()
  })

  it('does not show a saved draft of a published article', async () => {
    const { id } = await publishNew()
    await saveDraft(editor, { id, baseVersion: 2, content: contentOf({ headline: 'Not yet' }) })
    expect(await at('ferry-returns')).toMatchObject({ article: { headline: 'Ferry returns' } })
  })

  it('sends readers from every old address to the present one in one hop', async () => {
    const { id } = await publishNew()
    await publishArticle(editor, { id, baseVersion: 2, content: contentOf({ slug: 'b' }) })
    await publishArticle(editor, { id, baseVersion: 3, content: contentOf({ slug: 'c' }) })
    expect(await at('ferry-returns')).toEqual({ kind: 'moved', slug: 'c' })
    expect(await at('b')).toEqual({ kind: 'moved', slug: 'c' })
    await publishArticle(editor, { id, baseVersion: 4, content: contentOf({ slug: 'b' }) })
    expect(await at('b')).toMatchObject({ kind: 'published' })
    expect(await at('c')).toEqual({ kind: 'moved', slug: 'b' })
  })

  it('refuses an address that another article has or had', async () => {
    const { id } = await publishNew()
    await publishArticle(editor, { id, baseVersion: 2, content: contentOf({ slug: 'moved-on' }) })
    const draft = await createDraft(editor, { content: contentOf() })
    for (const slug of ['ferry-returns', 'moved-on'])
      await expect(
        publishArticle(editor, { id: draft.id, baseVersion: 1, content: contentOf({ slug }) }),
      ).rejects.toMatchObject({ code: 'invalid', fields: { slug: expect.any(String) } })
  })

  it('names what is missing', async () => {
    const { id } = await createDraft(editor, { content: contentOf() })
    const empty = contentOf({ headline: '', sectionId: null, placeId: null, authorIds: [] })
    await expect(publishArticle(editor, { id, baseVersion: 1, content: empty })).rejects.toMatchObject({
      fields: {
        headline: expect.any(String),
        sectionId: expect.any(String),
        placeId: expect.any(String),
        authorIds: expect.any(String),
      },
    })
  })

  it('is not for authors', async () => {
    const author = await makeEditor({ role: 'author' })
    const { id } = await createDraft(author, { content: contentOf() })
    await expect(publishArticle(author, { id, baseVersion: 1, content: contentOf() })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})

describe('withdrawArticle and restoreArticle', () => {
  it('leaves a note at the address and takes the article out of lists and search', async () => {
    const tag = await makeTag()
    const { id } = await publishNew({ tagIds: [tag.id] })
    await withdrawArticle(editor, { id, note: 'The report was wrong.' })
    expect(await at('ferry-returns')).toMatchObject({ kind: 'withdrawn', note: 'The report was wrong.' })
    expect(await db.articleTag.count({ where: { articleId: id, listedAt: { not: null } } })).toBe(0)
    expect(await db.articleSearch.count({ where: { articleId: id, isLive: true } })).toBe(0)
  })

  it('gives it back as it was', async () => {
    const { id } = await publishNew()
    await withdrawArticle(editor, { id, note: 'Checking.' })
    await restoreArticle(editor, id)
    expect(await at('ferry-returns')).toMatchObject({ kind: 'published' })
    expect(await db.articleSearch.count({ where: { articleId: id, isLive: true } })).toBe(1)
    expect(await db.articleAuthor.count({ where: { articleId: id, listedAt: { not: null } } })).toBe(1)
  })

  it('sends an old address of a withdrawn article to its note', async () => {
    const { id } = await publishNew()
    await publishArticle(editor, { id, baseVersion: 2, content: contentOf({ slug: 'later' }) })
    await withdrawArticle(editor, { id, note: 'Wrong.' })
    expect(await at('ferry-returns')).toEqual({ kind: 'moved', slug: 'later' })
  })
})
