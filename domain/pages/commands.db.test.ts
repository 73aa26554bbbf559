import { describe, expect, it } from 'vitest'
import { db } from '#lib/db.ts'
import { makeEditor, makePicture } from '#lib/testing/factories.ts'
import { removePage, savePage } from './commands.ts'
import { getPageForDesk, listPagesForDesk } from './editor-queries.ts'
import { isPageSlug } from './rules.ts'
import { findShownPage } from './store.ts'

const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Words' }] }] }
const page = (slug: string, changes = {}) => ({
  slug,
  edition: 'uk',
  baseVersion: 0,
  title: 'Реклама',
  body,
  ...changes,
})

describe('a page of the newsroom', () => {
  it('is added at an address of its own, after the pages that every edition is offered, and taken away', async () => {
    const editor = await makeEditor()
    await savePage(editor, page('advertising'))
    expect((await listPagesForDesk(editor, 'uk')).at(-1)).toMatchObject({
      slug: 'advertising',
      title: 'Реклама',
    })
    await removePage(editor, { edition: 'uk', slug: 'advertising' })
    expect(await getPageForDesk(editor, 'uk', 'advertising')).toMatchObject({ version: 0, title: '' })
    const again = removePage(editor, { edition: 'uk', slug: 'advertising' })
    await expect(again).rejects.toMatchObject({ code: 'not_found' })
  })

  it('is refused where another part of the paper is', async () => {
    const editor = await makeEditor()
    await expect(savePage(editor, page('search'))).rejects.toMatchObject({
      code: 'invalid',
      fields: { slug: expect.stringContaining('Another part') },
    })
    for (const slug of ['uk', 'news', 'a b', 'Ads', '', '../x']) expect(isPageSlug(slug), slug).toBe(false)
  })

  it('is refused when somebody else saved it meanwhile, with what they saved', async () => {
    const editor = await makeEditor()
    await savePage(editor, page('about'))
    await expect(savePage(editor, page('about', { title: 'Інше' }))).rejects.toMatchObject({
      code: 'stale_version',
      data: { title: 'Реклама', version: 1 },
    })
  })

  it('is read with the pictures that may be shown and the editions that have it', async () => {
    const editor = await makeEditor()
    const [shown, ended] = [await makePicture(), await makePicture()]
    await db.picture.update({ where: { id: ended.id }, data: { rightsUntil: new Date(0) } })
    const pictures = [shown, ended].map(({ id }, at) => ({
      type: 'picture',
      attrs: { id: `pic${at}`, pictureId: id, alt: 'A bridge', caption: '', credit: 'Desk' },
    }))
    await savePage(editor, page('visit', { body: { type: 'doc', content: pictures } }))
    const alone = await findShownPage('uk', 'visit')
    expect(Object.keys(alone?.pictures ?? {})).toEqual([String(shown.id)])
    expect(alone?.editions).toEqual(['uk'])
    await savePage(editor, page('visit', { edition: 'en', title: 'Visit' }))
    expect((await findShownPage('uk', 'visit'))?.editions).toEqual(['en', 'uk'])
    expect(await findShownPage('en', 'nowhere')).toBeNull()
  })
})
