import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { listCards } from '#domain/articles/card-store.ts'
import { findAtAddress } from '#domain/articles/page-store.ts'
import { articleTag } from '#domain/articles/tags.ts'
import { listFeedItems } from '#domain/feeds/item-queries.ts'
import { listMonthEntries } from '#domain/sitemaps/store.ts'
import { findPicturedArticle } from '#domain/social-pictures/store.ts'
import { db } from '#lib/db.ts'
import { mediaFiles } from '#lib/storage/media.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { makeEditor } from '#lib/testing/factories.ts'
import { localMinute } from '#lib/time.ts'
import { ingestPicture, uploadPicture } from './commands.ts'
import { endPictureRights, makeMissingAvif } from './due-commands.ts'
import { savePicture } from './edit-commands.ts'

const facts = { alt: 'A bridge', caption: '', credit: 'C', rights: '', distributable: true }
const minutes = (count: number) => new Date(Math.floor(Date.now() / 60_000) * 60_000 + count * 60_000)
let made = 0
const plain = () => {
  made += 1
  const background = { r: made, g: 90, b: Math.floor(Math.random() * 256) }
  return sharp({ create: { width: 400, height: 300, channels: 3, background } })
    .png()
    .toBuffer()
}

/** An article with the same picture over it and in it. */
async function articleWith(pictureId: number) {
  const attrs = { id: 'pic1', pictureId, alt: 'In the text', caption: '', credit: 'C' }
  return makeArticle({
    heroId: pictureId,
    publishedAt: new Date('2026-03-05T10:00:00Z'),
    body: {
      type: 'doc',
      content: [
        { type: 'paragraph', attrs: { id: 'one1' }, content: [{ type: 'text', text: 'Words.' }] },
        { type: 'picture', attrs },
      ],
    },
  })
}

/** What readers and others get of the picture: page, card, feed, social picture, sitemap. */
async function whoShows(article: { id: number; slug: string }) {
  const now = new Date()
  const page = await findAtAddress('en', article.slug, now)
  const [card] = await listCards([article.id])
  const [item] = await listFeedItems([article.id])
  const social = await findPicturedArticle(article.id, now)
  const entries = await listMonthEntries('en', { month: '2026-03', part: 1 }, now)
  return {
    page: page.kind === 'published' && page.article.picture !== null,
    text: page.kind === 'published' && Object.keys(page.article.bodyPictures).length > 0,
    card: card?.picture !== null,
    feed: item?.image !== null,
    feedText: item?.html.includes('<img') ?? false,
    social: social?.picture !== null,
    sitemap: entries.find(({ slug }) => slug === article.slug)?.picture !== null,
  }
}

const all = (shown: boolean) => ({
  page: shown,
  text: shown,
  card: shown,
  feed: shown,
  feedText: shown,
  social: shown,
  sitemap: shown,
})

describe('a picture whose rights end', () => {
  it('leaves everything that readers see at that time, once, and the desk is told', async () => {
    const editor = await makeEditor()
    const picture = await uploadPicture(editor, await plain())
    const article = await articleWith(picture.id)
    await savePicture(editor, { ...facts, id: picture.id, rightsUntil: localMinute(minutes(5)) })
    expect(await endPictureRights()).toEqual({ ended: 0, staleTags: [] })
    expect(await whoShows(article)).toEqual(all(true))

    await savePicture(editor, { ...facts, id: picture.id, rightsUntil: localMinute(minutes(-1)) })
    expect(await whoShows(article)).toEqual(all(false))
    expect(await endPictureRights()).toEqual({ ended: 1, staleTags: [articleTag(article.id)] })
    expect(await endPictureRights()).toEqual({ ended: 0, staleTags: [] })
    expect(await db.deskAlert.findMany()).toMatchObject([
      { kind: 'picture-ended', pictureId: picture.id, articleId: null, name: 'A bridge', dueAt: minutes(-1) },
    ])
    expect(await db.auditEntry.count({ where: { act: 'picture.end-rights' } })).toBe(1)

    await savePicture(editor, { ...facts, id: picture.id, rightsUntil: null })
    expect(await whoShows(article)).toEqual(all(true))
  })

  it('is not told of when readers saw it nowhere', async () => {
    const editor = await makeEditor()
    const picture = await uploadPicture(editor, await plain())
    await savePicture(editor, { ...facts, id: picture.id, rightsUntil: localMinute(minutes(-1)) })
    expect(await endPictureRights()).toMatchObject({ ended: 1 })
    expect(await db.deskAlert.count()).toBe(0)
  })
})

it('a picture that is not ours to hand on stays on our pages and out of what others take', async () => {
  const editor = await makeEditor()
  const picture = await uploadPicture(editor, await plain())
  const article = await articleWith(picture.id)
  await savePicture(editor, { ...facts, id: picture.id, rightsUntil: null, distributable: false })
  expect(await whoShows(article)).toEqual({ ...all(true), feed: false, feedText: false })
})

it('pictures without AVIF get it later, with the parts that they show', async () => {
  const words = { alt: '', caption: '', credit: '' }
  const picture = await ingestPicture(await plain(), words, { withAvif: false })
  expect(picture.hasAvif).toBe(false)
  expect(await mediaFiles().has(picture.key, 'original-480.avif')).toBe(false)
  expect(await makeMissingAvif(AbortSignal.timeout(60_000))).toBe(1)
  expect(await mediaFiles().has(picture.key, 'original-480.avif')).toBe(true)
  expect(await db.picture.findUnique({ where: { id: picture.id } })).toMatchObject({ hasAvif: true })
  expect(await makeMissingAvif(AbortSignal.timeout(60_000))).toBe(0)
})
