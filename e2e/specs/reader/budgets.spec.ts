import { expect, test } from '../../fixtures.ts'
import { listPublicPages } from '../../support/public-pages.ts'
import { gzippedSize, readHtml } from '../../support/read-html.ts'

const KILOBYTE = 1000

test('an article weighs at most 15 kB of HTML, 15 kB of style and 8 kB of script', async ({ request }) => {
  const pages = (await listPublicPages()).filter(({ name }) => name.includes('article'))
  for (const { name, path } of pages) {
    const { html, document } = await readHtml(request, path)
    expect(gzippedSize(html), `HTML of the ${name}`).toBeLessThanOrEqual(15 * KILOBYTE)
    const sizeOf = async (selector: string, attribute: string) => {
      const files = [...document.querySelectorAll(selector)].map(
        (element) => element.getAttribute(attribute) ?? '',
      )
      const sizes = await Promise.all(
        files.map(async (file) => gzippedSize(await (await request.get(file)).body())),
      )
      return sizes.reduce((a, b) => a + b, 0)
    }
    expect(await sizeOf('link[rel="stylesheet"]', 'href'), `style of the ${name}`).toBeLessThanOrEqual(
      15 * KILOBYTE,
    )
    expect(await sizeOf('script[src]', 'src'), `script of the ${name}`).toBeLessThanOrEqual(8 * KILOBYTE)
  }
})

test('a kept page is sent compressed, with a validator, and is not sent twice', async ({ request }) => {
  const [{ path } = { path: '/' }] = (await listPublicPages()).filter(({ name }) => name === 'article')
  const first = await request.get(path, { headers: { 'accept-encoding': 'gzip' } })
  expect(first.headers()['content-encoding']).toBe('gzip')
  const etag = first.headers().etag ?? ''
  expect(etag).not.toBe('')
  const second = await request.get(path, { headers: { 'accept-encoding': 'gzip', 'if-none-match': etag } })
  expect(second.status()).toBe(304)
})
