import sharp from 'sharp'
import { beforeEach, describe, expect, it } from 'vitest'
import { saveDraft } from '#domain/articles/commands.ts'
import { findNewestVersion } from '#domain/articles/version-store.ts'
import type { Editor } from '#domain/editors/rules.ts'
import { currentPaper, savePaper } from '#domain/paper/commands.ts'
import { paperSetting } from '#domain/paper/schema.ts'
import { db } from '#lib/db.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { makeAuthor, makeEditor } from '#lib/testing/factories.ts'
import { uploadPicture } from './commands.ts'
import { deletePicture } from './edit-commands.ts'
import { getPictureForDesk, listLibrary } from './editor-queries.ts'
import { LIBRARY_PAGE } from './library-store.ts'
import { replacePicture } from './replace-commands.ts'

let editor: Editor
beforeEach(async () => {
  editor = await makeEditor()
})

let made = 0
async function send(fileName = '', words: Partial<{ alt: string; caption: string; credit: string }> = {}) {
  made += 1
  const background = { r: made, g: 10, b: Math.floor(Math.random() * 256) }
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer()
  const picture = await uploadPicture(editor, bytes, fileName)
  await db.picture.update({ where: { id: picture.id }, data: words })
  return picture
}

/** Makes a picture stand for the name of the paper. */
async function setLogo({
  id,
  key,
  width,
  height,
}: {
  id: number
  key: string
  width: number
  height: number
}) {
  const value = { ...paperSetting.initial, logos: { light: { id, key, width, height }, dark: null } }
  await savePaper(await makeEditor({ role: 'admin' }), { baseVersion: 0, value })
}

const shown = async (asked: object) =>
  (await listLibrary(editor, asked)).pictures.map(({ view }) => view.id).toSorted((a, b) => a - b)

const paragraph = (text: string) => ({
  type: 'paragraph',
  attrs: { id: 'par1' },
  content: [{ type: 'text', text }],
})

describe('the library', () => {
  it('finds by words wherever they stand, by sender, day, credit, use and rights', async () => {
    const bridge = await send('IMG_0042.jpg', { alt: 'Старий міст', credit: 'Olena Koval' })
    const ferry = await send('ferry.png', { caption: '100% full_ferry' })
    await makeArticle({ heroId: bridge.id })
    await db.picture.update({
      where: { id: ferry.id },
      data: { distributable: false, rightsUntil: new Date(Date.now() - 60_000) },
    })
    for (const [asked, found] of [
      [{}, [bridge.id, ferry.id]],
      [{ q: 'МІСТ koval' }, [bridge.id]],
      [{ q: '0042' }, [bridge.id]],
      [{ q: '100% full_' }, [ferry.id]],
      [{ q: '100_' }, []],
      [{ q: `https://news.test/media/${ferry.key}/original-480.webp` }, [ferry.id]],
      [{ by: editor.id }, [bridge.id, ferry.id]],
      [{ by: 'nobody' }, []],
      [{ from: '2020-01-01', to: '2020-01-02' }, []],
      [{ from: '2020-01-01', to: '2999-01-02' }, [bridge.id, ferry.id]],
      [{ use: 'used' }, [bridge.id]],
      [{ use: 'unused' }, [ferry.id]],
      [{ show: 'uncredited' }, [ferry.id]],
      [{ show: 'ended' }, [ferry.id]],
      [{ show: 'ending' }, []],
      [{ show: 'withheld' }, [ferry.id]],
      [{ show: 'nonsense', from: 'yesterday', after: 'x' }, [bridge.id, ferry.id]],
    ] as const)
      expect(await shown(asked), JSON.stringify(asked)).toEqual(found)
  })

  it('pages by keys there and back, losing and repeating nothing', async () => {
    const first = await send()
    await db.picture.createMany({
      data: Array.from({ length: LIBRARY_PAGE + 5 }, (_, index) => ({
        key: `f${String(index).padStart(23, '0')}`,
        width: 4,
        height: 3,
        createdAt: new Date(Date.UTC(2026, 0, 1, 0, index >> 1)),
      })),
    })
    const one = await listLibrary(editor, {})
    expect(one).toMatchObject({ newer: null, pictures: { length: LIBRARY_PAGE } })
    expect(one.pictures[0]?.view.id).toBe(first.id)
    const two = await listLibrary(editor, { after: one.older })
    expect(two).toMatchObject({ older: null, pictures: { length: 6 } })
    const back = await listLibrary(editor, { before: two.newer })
    expect(back.pictures.map(({ view }) => view.id)).toEqual(one.pictures.map(({ view }) => view.id))
    const ids = [...one.pictures, ...two.pictures].map(({ view }) => view.id)
    expect(new Set(ids).size).toBe(LIBRARY_PAGE + 6)
  })
})

describe('where a picture is shown', () => {
  it('names articles by what readers see, drafts, galleries, old versions, authors and pages', async () => {
    const picture = await send()
    const words = { alt: 'A', caption: '', credit: 'C' }
    const { id: pictureId } = picture
    const published = await makeArticle({ heroId: pictureId, headline: 'Seen' })
    const gallery = {
      type: 'doc',
      content: [
        paragraph('Words.'),
        { type: 'gallery', attrs: { id: 'gal1', caption: '', pictures: [{ pictureId, ...words }] } },
      ],
    }
    const draft = await makeArticle({ status: 'draft', edition: 'uk' })
    const { content, version } = await findNewestVersion(draft.id)
    const saved = await saveDraft(editor, {
      id: draft.id,
      baseVersion: version,
      content: { ...content, headline: 'Чернетка', body: gallery },
    })
    const before = await makeArticle({ status: 'draft' })
    const begun = await findNewestVersion(before.id)
    const withHero = { ...begun.content, headline: 'Was', hero: { pictureId, ...words } }
    const first = await saveDraft(editor, { id: before.id, baseVersion: begun.version, content: withHero })
    await saveDraft(editor, {
      id: before.id,
      baseVersion: first.version,
      content: { ...withHero, headline: 'Is', hero: null },
    })
    const author = await makeAuthor()
    await db.author.update({ where: { id: author.id }, data: { pictureId } })
    await db.page.create({
      data: {
        slug: 'about',
        edition: 'en',
        title: 'About',
        body: { type: 'doc', content: [{ type: 'picture', attrs: { id: 'p1', pictureId, ...words } }] },
      },
    })
    expect((await getPictureForDesk(editor, pictureId)).uses.isLogo).toBe(false)
    await setLogo(picture)
    const { uses, mayDelete } = await getPictureForDesk(editor, pictureId)
    expect(saved.version).toBeGreaterThan(0)
    expect(mayDelete).toBe(false)
    expect(uses.articles).toMatchObject([
      { id: published.id, headline: 'Seen', state: 'public', hero: true, text: false, gallery: false },
      { id: draft.id, headline: 'Чернетка', state: 'draft', hero: false, gallery: true },
      { id: before.id, headline: 'Is', state: 'older', hero: true },
    ])
    expect(uses.authors).toMatchObject([{ id: author.id }])
    expect(uses.pages).toEqual([{ edition: 'en', slug: 'about', title: 'About', state: 'public' }])
    expect(uses.isLogo).toBe(true)
  })

  it('as a logo: it cannot be deleted, follows another file, and goes when its rights end', async () => {
    const picture = await send()
    await setLogo(picture)
    const manager = await makeEditor({ role: 'chief' })
    await expect(deletePicture(manager, { id: picture.id })).rejects.toMatchObject({ code: 'conflict' })
    expect(await shown({ use: 'unused' })).toEqual([])
    const other = await sharp({ create: { width: 80, height: 20, channels: 3, background: 'teal' } })
      .png()
      .toBuffer()
    const { staleTags } = await replacePicture(manager, picture.id, other)
    expect(staleTags).toContain('setting-paper')
    const { logos } = await currentPaper('en')
    expect(logos.light).toMatchObject({ id: picture.id, width: 80, height: 20 })
    expect(logos.light?.key).not.toBe(picture.key)
    await db.picture.update({ where: { id: picture.id }, data: { rightsUntil: new Date(0) } })
    expect((await currentPaper('en')).logos.light).toBeNull()
  })
})
