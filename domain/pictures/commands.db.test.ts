import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { db } from '#lib/db.ts'
import { env } from '#lib/env.ts'
import { mediaFiles } from '#lib/storage/media.ts'
import { makeEditor } from '#lib/testing/factories.ts'
import { pictureWithMetadata } from '#lib/testing/picture-metadata.ts'
import { fetchPicture, ingestPicture, uploadPicture } from './commands.ts'

const words = { alt: 'A field', caption: 'In June', credit: 'Test' }
let made = 0

/** A picture that no other test has. */
function freshPicture(): Promise<Buffer> {
  made += 1
  const background = { r: made, g: Math.floor(Math.random() * 256), b: Math.floor(Math.random() * 256) }
  return sharp({ create: { width: 640, height: 480, channels: 3, background } })
    .png()
    .toBuffer()
}

it('the same bytes twice, also at once, are one picture', async () => {
  const bytes = await freshPicture()
  const [first, second] = await Promise.all([ingestPicture(bytes, words), ingestPicture(bytes, words)])
  const third = await ingestPicture(bytes, { alt: 'Other words', caption: '', credit: '' })
  expect(second).toEqual(first)
  expect(third).toEqual(first)
  expect(await db.picture.count()).toBe(1)
})

it('files that went missing are made again', async () => {
  const bytes = await freshPicture()
  const { key } = await ingestPicture(bytes, words)
  await rm(path.resolve(env.DATELINE_DATA_DIR, 'media', key), { recursive: true })
  await ingestPicture(bytes, words)
  expect(await mediaFiles().has(key, 'original-480.webp')).toBe(true)
})

it('an author may add a picture', async () => {
  const author = await makeEditor({ role: 'author' })
  const picture = await uploadPicture({ ...author, role: 'author' }, await freshPicture())
  expect(picture).toMatchObject({ width: 640, height: 480 })
})

it('takes the picture at an address, with nobody credited, and refuses addresses inside the network', async () => {
  const bytes = await sharp({ create: { width: 320, height: 200, channels: 3, background: '#445566' } })
    .png()
    .toBuffer()
  const server = createServer((request, response) => {
    response.statusCode = request.url === '/p.png' ? 200 : 404
    response.end(bytes)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const editor = await makeEditor()
  const picture = await fetchPicture(editor, { url: `${origin}/p.png` }, true)
  expect(picture).toMatchObject({ width: 320, height: 200 })
  await expect(fetchPicture(editor, { url: `${origin}/none` }, true)).rejects.toMatchObject({
    code: 'unavailable',
  })
  await expect(fetchPicture(editor, { url: `${origin}/p.png` })).rejects.toMatchObject({ code: 'invalid' })
  await new Promise((done) => server.close(done))
})

it('begins with the words of the file, keeps them out of what is served, and never over an editor’s own', async () => {
  const bytes = await pictureWithMetadata({
    iptc: { byline: 'Olena', caption: 'A bridge', rights: '© Olena' },
    background: '#a1b2c3',
  })
  const editor = await makeEditor()
  const sent = await uploadPicture(editor, bytes)
  expect(sent.words).toEqual({ alt: '', caption: 'A bridge', credit: 'Olena' })
  expect(await db.picture.findUnique({ where: { id: sent.id } })).toMatchObject({
    rights: '© Olena',
    createdById: editor.id,
  })
  const served = await mediaFiles().get(sent.key, 'original-960.webp')
  expect(served?.includes('Olena')).toBe(false)
  expect((await mediaFiles().get(sent.key, 'source'))?.includes('Olena')).toBe(true)
  await db.picture.update({ where: { id: sent.id }, data: { credit: 'Olena K. / UNN' } })
  const again = await uploadPicture(await makeEditor(), bytes)
  expect(again).toMatchObject({ id: sent.id, words: { credit: 'Olena K. / UNN' } })
})
