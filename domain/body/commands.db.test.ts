import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeEditor } from '#lib/testing/factories.ts'
import { readPost } from './commands.ts'
import { bodySchema } from './schema.ts'

const PAGE =
  '<div class="tgme_widget_message_author"><a class="tgme_widget_message_owner_name">City News</a></div><div class="tgme_widget_message_text">The bridge is open.</div><time datetime="2026-03-05T10:00:00+00:00">Mar 5</time>'
const NOW = new Date('2026-03-06T08:00:00Z')
let server: Server
let source: { origin: string; allowPrivate: boolean }
const asked: string[] = []

/** A server that plays t.me: one channel with one post. */
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const isThere = request.url?.startsWith('/city_news/4821?embed=1')
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end(isThere ? PAGE : '<div class="tgme_widget_message_error">Post not found</div>')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  source = { origin: `http://127.0.0.1:${port}`, allowPrivate: true }
})
afterAll(() => new Promise((done) => server.close(done)))

it('keeps what a post says now, with the digest of the page', async () => {
  const { url, card } = await readPost(
    await makeEditor(),
    { url: 'https://t.me/s/city_news/4821?single' },
    NOW,
    source,
  )
  expect(url).toBe('https://t.me/city_news/4821')
  expect(card).toEqual({
    author: 'City News',
    text: 'The bridge is open.',
    postedAt: '2026-03-05T10:00:00.000Z',
    fetchedAt: NOW.toISOString(),
    digest: createHash('sha256').update(PAGE).digest('hex'),
  })
  const body = { type: 'doc', content: [{ type: 'embed', attrs: { url, title: '', card } }] }
  expect(bodySchema.parse(body)).toEqual(body)
})

it('says that there is nothing to read, and asks no other site', async () => {
  const editor = await makeEditor()
  const gone = readPost(editor, { url: 'https://t.me/city_news/1' }, NOW, source)
  await expect(gone).rejects.toMatchObject({ code: 'unavailable' })
  const before = asked.length
  await expect(readPost(editor, { url: 'https://evil.test/1' }, NOW, source)).rejects.toMatchObject({
    code: 'invalid',
  })
  expect(asked.length).toBe(before)
})

it('refuses a source inside the network unless a test allows it', async () => {
  const walled = { ...source, allowPrivate: false }
  await expect(
    readPost(await makeEditor(), { url: 'https://t.me/city_news/4821' }, NOW, walled),
  ).rejects.toMatchObject({ code: 'invalid' })
})
