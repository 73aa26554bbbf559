import { describe, expect, it } from 'vitest'
import { listPictureUses } from '#domain/pictures/use-store.ts'
import { db } from '#lib/db.ts'
import { makeEditor, makePicture } from '#lib/testing/factories.ts'
import { removePage, restorePage, savePage } from './commands.ts'
import { getPageForDesk, getPageVersions, listPagesForDesk, listPageVersions } from './editor-queries.ts'
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

describe('the versions of a page', () => {
  const about = { edition: 'uk', slug: 'about' } as const

  it('are kept with who saved them, what was seeded too, and compared', async () => {
    const editor = await makeEditor()
    await db.page.create({ data: { ...about, title: 'Посіяна', body } })
    expect(await listPageVersions(editor, 'uk', 'about')).toMatchObject({
      rows: [{ number: 1, byName: '' }],
      standing: 1,
    })
    await savePage(editor, page('about', { baseVersion: 1, title: 'Написана' }))
    expect(await listPageVersions(editor, 'uk', 'about')).toMatchObject({
      rows: [
        { number: 2, byName: editor.name },
        { number: 1, byName: '' },
      ],
      standing: 2,
    })
    expect(await getPageVersions(editor, { ...about, from: 1, to: 2 })).toMatchObject({
      from: { title: 'Посіяна' },
      to: { title: 'Написана' },
    })
    const none = getPageVersions(editor, { ...about, from: 1, to: 3 })
    await expect(none).rejects.toMatchObject({ code: 'not_found' })
  })

  it('come back on top, unless somebody saved meanwhile', async () => {
    const editor = await makeEditor()
    await savePage(editor, page('about'))
    await savePage(editor, page('about', { baseVersion: 1, title: 'Помилка' }))
    const late = restorePage(editor, { ...about, number: 1, baseVersion: 1 })
    await expect(late).rejects.toMatchObject({ code: 'stale_version', data: { title: 'Помилка' } })
    expect(await restorePage(editor, { ...about, number: 1, baseVersion: 2 })).toMatchObject({ version: 3 })
    expect(await findShownPage('uk', 'about')).toMatchObject({ title: 'Реклама', version: 3 })
    const { rows } = await listPageVersions(editor, 'uk', 'about')
    expect(rows.map(({ number }) => number)).toEqual([3, 2, 1])
  })

  it('bring back a page that was taken away, and a new one at its address goes on counting', async () => {
    const editor = await makeEditor()
    await db.page.create({ data: { ...about, title: 'Посіяна', body } })
    await removePage(editor, about)
    expect(await listPageVersions(editor, 'uk', 'about')).toMatchObject({
      rows: [{ number: 1 }],
      standing: 0,
    })
    await restorePage(editor, { ...about, number: 1, baseVersion: 0 })
    expect(await findShownPage('uk', 'about')).toMatchObject({ title: 'Посіяна', version: 2 })
    await removePage(editor, about)
    expect(await savePage(editor, page('about'))).toMatchObject({ version: 3 })
  })

  it('hold the pictures that only they show', async () => {
    const editor = await makeEditor()
    const { id } = await makePicture()
    const picture = {
      type: 'picture',
      attrs: { id: 'pic1', pictureId: id, alt: 'A bridge', caption: '', credit: 'Desk' },
    }
    await savePage(editor, page('about', { body: { type: 'doc', content: [picture] } }))
    expect(await listPictureUses(id)).toMatchObject({ pages: [{ slug: 'about', state: 'public' }] })
    await savePage(editor, page('about', { baseVersion: 1 }))
    expect(await listPictureUses(id)).toMatchObject({ pages: [{ slug: 'about', state: 'older' }] })
  })
})
