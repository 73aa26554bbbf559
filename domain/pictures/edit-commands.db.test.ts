import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { articleTag } from '#domain/articles/tags.ts'
import { takeSocialPicture } from '#domain/social-pictures/commands.ts'
import { db } from '#lib/db.ts'
import { mediaFiles } from '#lib/storage/media.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { makeEditor } from '#lib/testing/factories.ts'
import { uploadPicture } from './commands.ts'
import { cropPicture, deletePicture, savePicture } from './edit-commands.ts'
import { replacePicture } from './replace-commands.ts'
import { pictureUrl } from './rules.ts'

const facts = { alt: 'A', caption: 'B', credit: 'C', rights: '', rightsUntil: null, distributable: true }

/** Red on its left half, blue on its right one. */
async function twoHalves(height = 600): Promise<Buffer> {
  const half = await sharp({ create: { width: 800, height, channels: 3, background: '#0000ff' } })
    .png()
    .toBuffer()
  return sharp({ create: { width: 1600, height, channels: 3, background: '#ff0000' } })
    .composite([{ input: half, left: 800, top: 0 }])
    .png()
    .toBuffer()
}

const plain = (background: string, width = 640) =>
  sharp({ create: { width, height: width * 0.75, channels: 3, background } })
    .png()
    .toBuffer()

async function fileAt(url: string): Promise<Buffer | null> {
  const [, , key = '', name = ''] = url.split('/')
  return mediaFiles().get(key, name)
}

async function redOf(url: string): Promise<number> {
  const { channels } = await sharp((await fileAt(url)) ?? undefined).stats()
  return channels[0]?.mean ?? 0
}

const viewOf = async (id: number) => {
  const { key, cuts } = await db.picture.findUniqueOrThrow({ where: { id } })
  return { key, cuts: cuts as object }
}

describe('the part that a shape shows', () => {
  it('follows the point, or is chosen for itself, at new addresses; the old ones go on answering', async () => {
    const editor = await makeEditor()
    const picture = await uploadPicture(editor, await twoHalves())
    const article = await makeArticle({ heroId: picture.id })
    const before = pictureUrl(picture, '1x1', 1200, 'jpg')
    const { staleTags } = await cropPicture(editor, {
      id: picture.id,
      focus: { x: 0, y: 0.5 },
      crops: { '4x3': { x: 0.5, y: 0, width: 0.5, height: 1 } },
    })
    expect(staleTags).toEqual([articleTag(article.id)])
    expect(await db.cacheExpiry.count({ where: { tags: { has: articleTag(article.id) } } })).toBe(1)
    const view = await viewOf(picture.id)
    const after = pictureUrl(view, '1x1', 1200, 'jpg')
    expect(after).not.toBe(before)
    expect(await redOf(after)).toBeGreaterThan(250)
    expect(await redOf(pictureUrl(view, '4x3', 1200, 'jpg'))).toBeLessThan(5)
    for (const format of ['webp', 'avif'] as const)
      expect(await fileAt(pictureUrl(view, '16x9', 640, format))).not.toBeNull()
    expect(await redOf(before)).toBeGreaterThan(100)
    await cropPicture(editor, { id: picture.id, focus: { x: 0.5, y: 0.5 }, crops: {} })
    expect(pictureUrl(await viewOf(picture.id), '1x1', 1200, 'jpg')).toBe(before)
  })

  it('refuses what lies outside, and an author who did not send it', async () => {
    const picture = await uploadPicture(await makeEditor(), await plain('#123456'))
    const box = { x: 0.5, y: 0, width: 1.5, height: 1 }
    const editor = await makeEditor()
    await expect(
      cropPicture(editor, { id: picture.id, focus: { x: 0, y: 0 }, crops: { '1x1': box } }),
    ).rejects.toMatchObject({ code: 'invalid' })
    const author = await makeEditor({ role: 'author' })
    const input = { id: picture.id, focus: { x: 0, y: 0 }, crops: {} }
    await expect(cropPicture(author, input)).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('an author', () => {
  it('changes what they sent until readers see it', async () => {
    const author = await makeEditor({ role: 'author' })
    const picture = await uploadPicture(author, await plain('#223344'))
    await savePicture(author, { id: picture.id, ...facts, alt: 'Mine' })
    await makeArticle({ heroId: picture.id })
    await expect(savePicture(author, { id: picture.id, ...facts })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(replacePicture(author, picture.id, await plain('#334455'))).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect(await db.picture.findUnique({ where: { id: picture.id } })).toMatchObject({ alt: 'Mine' })
  })
})

describe('another file in a picture’s place', () => {
  it('stands everywhere at once, keeps words and crops, and the old addresses go on answering', async () => {
    const editor = await makeEditor()
    const picture = await uploadPicture(editor, await twoHalves())
    await savePicture(editor, { id: picture.id, ...facts, credit: 'Ann' })
    await cropPicture(editor, { id: picture.id, focus: { x: 0, y: 0.5 }, crops: {} })
    const article = await makeArticle({ heroId: picture.id })
    const old = pictureUrl(await viewOf(picture.id), '16x9', 640)
    const { staleTags } = await replacePicture(editor, picture.id, await twoHalves(602), 'new.png')
    expect(staleTags).toEqual([articleTag(article.id)])
    const row = await db.picture.findUniqueOrThrow({ where: { id: picture.id } })
    expect(row).toMatchObject({ credit: 'Ann', height: 602, focusX: 0, fileName: 'new.png' })
    expect(row.key).not.toBe(picture.key)
    expect(await fileAt(pictureUrl(await viewOf(picture.id), '16x9', 640))).not.toBeNull()
    expect(await fileAt(old)).not.toBeNull()
    await replacePicture(editor, picture.id, await twoHalves(900))
    expect(await viewOf(picture.id)).toMatchObject({ cuts: {} })
    await replacePicture(editor, picture.id, await twoHalves(600))
    expect(await db.pictureFormerKey.count({ where: { pictureId: picture.id } })).toBe(2)
  })

  it('is not a file that is another picture already', async () => {
    const editor = await makeEditor()
    const one = await uploadPicture(editor, await plain('#445566'))
    const two = await uploadPicture(editor, await plain('#556677'))
    await expect(replacePicture(editor, one.id, await plain('#556677'))).rejects.toMatchObject({
      code: 'conflict',
      data: { id: two.id },
    })
  })
})

describe('a picture is deleted', () => {
  it('with its files, but only when nothing shows it', async () => {
    const editor = await makeEditor()
    const picture = await uploadPicture(editor, await plain('#667788'))
    const article = await makeArticle({ heroId: picture.id })
    await expect(deletePicture(editor, { id: picture.id })).rejects.toMatchObject({ code: 'conflict' })
    await db.article.delete({ where: { id: article.id } })
    await replacePicture(editor, picture.id, await plain('#778899'))
    const { key } = await viewOf(picture.id)
    await deletePicture(editor, { id: picture.id })
    expect(await db.picture.count()).toBe(0)
    for (const gone of [key, picture.key]) expect(await mediaFiles().list(gone)).toEqual([])
  })

  it('and leaves files that another picture came to have', async () => {
    const editor = await makeEditor()
    const first = await uploadPicture(editor, await plain('#8899aa'))
    await replacePicture(editor, first.id, await plain('#99aabb'))
    const second = await uploadPicture(editor, await plain('#8899aa'))
    expect(second.id).not.toBe(first.id)
    await deletePicture(editor, { id: first.id })
    expect(await mediaFiles().has(second.key, 'original-480.webp')).toBe(true)
  })
})

it('the social picture of an article shows the part that was chosen, at another address', async () => {
  const editor = await makeEditor()
  const picture = await uploadPicture(editor, await twoHalves())
  const article = await makeArticle({ heroId: picture.id })
  const first = await takeSocialPicture('0'.repeat(24), { articleId: article.id })
  await cropPicture(editor, { id: picture.id, focus: { x: 0, y: 0.5 }, crops: {} })
  const second = await takeSocialPicture('0'.repeat(24), { articleId: article.id })
  if (!first || !second || !('newer' in first) || !('newer' in second)) throw new Error('no facts')
  expect(second.newer.photo).not.toEqual(first.newer.photo)
  expect(second.newer.photo?.key).toBe(picture.key)
})
