import { describe, expect, it } from 'vitest'
import { createDraft, saveDraft } from '#domain/articles/commands.ts'
import { listTagsById } from '#domain/tags/store.ts'
import { db } from '#lib/db.ts'
import { makeArticle, makeBody } from '#lib/testing/article-factory.ts'
import { makeAuthor, makeEditor, makeSection, makeTag } from '#lib/testing/factories.ts'
import { deleteTerm, mergeTags, orderSections, saveTerm } from './commands.ts'
import { findTermForDesk, listTermsForDesk } from './editor-queries.ts'
import { findSlugAfter } from './store.ts'

const chief = () => makeEditor({ role: 'chief' })
const contentWith = (change: object) => ({
  edition: 'en',
  headline: 'Ferry returns',
  standfirst: '',
  slug: 'ferry-returns',
  body: makeBody('The ferry sailed at dawn.'),
  sectionId: null,
  placeId: null,
  agencyId: null,
  tagIds: [],
  authorIds: [],
  hero: null,
  recallIds: [],
  ...change,
})
const names = (en: string, uk = '') => ({ en: { name: en }, uk: { name: uk } })

describe('saving a term', () => {
  it('makes one that the editions name, and leaves out the edition that does not', async () => {
    const editor = await chief()
    const { id, staleTags } = await saveTerm(editor, 'tag', {
      id: null,
      slug: 'river',
      texts: names('River'),
    })
    expect(staleTags).toContain('taxonomy')
    expect(await findTermForDesk(editor, 'tag', id)).toEqual({
      id,
      slug: 'river',
      texts: { en: { name: 'River' } },
    })
    expect(await db.auditEntry.findMany()).toMatchObject([{ act: 'tag.save', subjectName: 'River' }])
  })

  it('keeps everything that an author has', async () => {
    const editor = await chief()
    const author = {
      id: null,
      slug: 'ada-bell',
      texts: { en: { name: 'Ada Bell', jobTitle: 'Reporter', bio: 'Writes of rivers.' } },
      email: 'ada@example.org',
      links: ['https://example.org/ada'],
      pictureId: null,
    }
    const { id } = await saveTerm(editor, 'author', author)
    expect(await findTermForDesk(editor, 'author', id)).toEqual({ ...author, id })
  })

  it.each([
    ['no name', { slug: 'x', texts: names('') }, 'texts'],
    ['a slug with capitals', { slug: 'River', texts: names('River') }, 'slug'],
    ['a slug that is taken', { slug: 'taken', texts: names('River') }, 'slug'],
  ])('refuses %s, by the field', async (_, term, field) => {
    await makeTag({ slug: 'taken' })
    await expect(saveTerm(await chief(), 'tag', { id: null, ...term })).rejects.toMatchObject({
      code: 'invalid',
      fields: { [field]: expect.any(String) },
    })
  })

  it('leads from every old slug to the newest, and back when a slug is taken up again', async () => {
    const editor = await chief()
    const { id } = await makeTag({ slug: 'first' })
    for (const slug of ['second', 'third']) await saveTerm(editor, 'tag', { id, slug, texts: names('Tag') })
    expect(await findSlugAfter('tag', 'first')).toBe('third')
    expect(await findSlugAfter('tag', 'second')).toBe('third')
    await saveTerm(editor, 'tag', { id, slug: 'first', texts: names('Tag') })
    expect(await findSlugAfter('tag', 'first')).toBeNull()
    expect(await findSlugAfter('tag', 'third')).toBe('first')
    await saveTerm(editor, 'tag', { id: null, slug: 'third', texts: names('Another') })
    expect(await findSlugAfter('tag', 'third')).toBeNull()
  })

  it('takes the role: an author writes no lists, an editor no sections', async () => {
    const tag = { id: null, slug: 'river', texts: names('River') }
    const author = makeEditor({ role: 'author' })
    await expect(saveTerm(await author, 'tag', tag)).rejects.toMatchObject({ code: 'forbidden' })
    const section = { ...tag, texts: { en: { name: 'River', description: '' } }, color: '' }
    const editor = makeEditor({ role: 'editor' })
    await expect(saveTerm(await editor, 'section', section)).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('deleting a term', () => {
  it('is refused while an article names it', async () => {
    const editor = await chief()
    const author = await makeAuthor()
    const article = await makeArticle({ authorIds: [author.id] })
    await expect(deleteTerm(editor, 'author', author.id)).rejects.toMatchObject({ code: 'conflict' })
    await db.articleAuthor.deleteMany({ where: { articleId: article.id } })
    await deleteTerm(editor, 'author', author.id)
    expect(await db.author.count()).toBe(0)
    await expect(deleteTerm(editor, 'author', author.id)).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('merging tags', () => {
  it('moves the articles, once each, and the addresses, old ones too', async () => {
    const editor = await chief()
    const [from, into] = [await makeTag({ slug: 'floods' }), await makeTag({ slug: 'flood' })]
    await saveTerm(editor, 'tag', { id: from.id, slug: 'flooding', texts: names('Flooding') })
    await makeArticle({ tagIds: [from.id] })
    await makeArticle({ tagIds: [from.id, into.id] })
    expect(await mergeTags(editor, { fromId: from.id, intoId: into.id })).toMatchObject({ moved: 1 })
    const { lines } = await listTermsForDesk(editor, 'tag', { q: '', page: 1 })
    expect(lines).toMatchObject([{ slug: 'flood', articles: 2 }])
    for (const slug of ['floods', 'flooding']) expect(await findSlugAfter('tag', slug)).toBe('flood')
  })

  it('holds for drafts that name the first', async () => {
    const editor = await chief()
    const [from, into] = [await makeTag({ slug: 'floods' }), await makeTag({ slug: 'flood' })]
    const { id, version } = await createDraft(editor, { content: contentWith({ tagIds: [from.id] }) })
    await mergeTags(editor, { fromId: from.id, intoId: into.id })
    await saveDraft(editor, {
      id,
      baseVersion: version,
      content: contentWith({ tagIds: [from.id, into.id, 999] }),
    })
    expect(await db.articleTag.findMany({ select: { tagId: true } })).toEqual([{ tagId: into.id }])
    expect(await listTagsById('en', [from.id])).toMatchObject([{ id: from.id, slug: 'flood' }])
  })

  it('is not for one tag', async () => {
    const { id } = await makeTag()
    await expect(mergeTags(await chief(), { fromId: id, intoId: id })).rejects.toMatchObject({
      code: 'invalid',
    })
  })
})

it('puts the sections in an order', async () => {
  const editor = await chief()
  const ids = [(await makeSection({ slug: 'a' })).id, (await makeSection({ slug: 'b' })).id]
  await orderSections(editor, ids.toReversed())
  const { lines } = await listTermsForDesk(editor, 'section', { q: '', page: 1 })
  expect(lines.map(({ slug }) => slug)).toEqual(['b', 'a'])
})
