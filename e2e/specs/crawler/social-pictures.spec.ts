import sharp from 'sharp'
import { expect, test } from '../../fixtures.ts'
import { listPublicPages } from '../../support/public-pages.ts'
import { readHtml } from '../../support/read-html.ts'

const contentOf = (document: Document, property: string) =>
  document.querySelector(`head meta[property="${property}"]`)?.getAttribute('content') ?? ''

test('every indexable page has a picture for networks, of the size that it says', async ({ request }) => {
  for (const { name, path, status } of await listPublicPages()) {
    if (status !== 200 || path.startsWith('/search')) continue
    const { document } = await readHtml(request, path)
    const { pathname } = new URL(contentOf(document, 'og:image'))
    const answer = await request.get(pathname)
    expect([answer.status(), answer.headers()['content-type']], name).toEqual([200, 'image/jpeg'])
    expect(answer.headers()['cache-control'], name).toContain('immutable')
    const { width, height } = await sharp(await answer.body()).metadata()
    expect([contentOf(document, 'og:image:width'), contentOf(document, 'og:image:height')], name).toEqual([
      String(width),
      String(height),
    ])
    expect([width, height], name).toEqual([1200, 630])
    expect(contentOf(document, 'og:image:alt'), name).not.toBe('')
  }
})

test('an edit of the headline makes another picture at another address, and old addresses go on', async ({
  newsroom,
  request,
}) => {
  const pictureOf = async (path: string) =>
    new URL(contentOf((await readHtml(request, path)).document, 'og:image')).pathname
  const story = await newsroom.publish({ hero: await newsroom.hero(), headline: 'Міст відкрито' })
  const before = await pictureOf(story.path)
  const drawn = await (await request.get(before)).body()
  await newsroom.update(story, { headline: 'Міст знову закрито' })
  await expect.poll(() => pictureOf(story.path), { timeout: 2_000 }).not.toBe(before)
  const after = await pictureOf(story.path)
  expect(await (await request.get(after)).body()).not.toEqual(drawn)
  expect(await (await request.get(before)).body()).toEqual(drawn)
  const neverDrawn = before.replace(/\/media\/[0-9a-f]+/, `/media/${'0'.repeat(24)}`)
  const moved = await request.get(neverDrawn, { maxRedirects: 0 })
  expect([moved.status(), moved.headers().location]).toEqual([307, after])
  expect((await request.get(before.replace(/social-\d+/, 'social-2000000000'))).status()).toBe(404)
})
