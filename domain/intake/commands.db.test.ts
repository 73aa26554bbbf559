import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { saveDraft } from '#domain/articles/commands.ts'
import { findNewestVersion } from '#domain/articles/version-store.ts'
import type { Editor } from '#domain/editors/rules.ts'
import { db } from '#lib/db.ts'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { makeEditor, makeSection } from '#lib/testing/factories.ts'
import { askDueSources, ignoreWireItem, removeWireSource, saveWireSource, takeWireItem } from './commands.ts'
import { listWire, listWireSources } from './editor-queries.ts'

let server: Server
let base = ''
let chief: Editor
let feed = ''
let asked: { url: string; headers: IncomingHttpHeaders }[] = []
let minutes = 0
const now = () => new Date(Date.UTC(2026, 4, 1, 10, minutes))
const ask = (timeoutMs = 10_000) => {
  minutes += 60
  return askDueSources({ now: now(), allowPrivate: true, timeoutMs })
}

const item = (id: number, title: string, text = 'Text.') =>
  `<item><guid>g${id}</guid><title>${title}</title><description>${text}</description><link>https://a.test/${id}</link></item>`
const rss = (...items: string[]) =>
  `<rss version="2.0"><channel><title>T</title>${items.join('')}</channel></rss>`

beforeEach(async () => {
  asked = []
  minutes = 0
  chief = await makeEditor({ role: 'chief' })
  server = createServer(({ url = '', headers }, response) => {
    asked.push({ url, headers })
    if (url === '/slow') return
    if (url === '/500') return void response.writeHead(500).end()
    if (url === '/inside') return void response.writeHead(302, { location: 'http://169.254.169.254/' }).end()
    const etag = `"${feed.length}"`
    if (headers['if-none-match'] === etag) return void response.writeHead(304).end()
    response.writeHead(200, { etag, 'last-modified': 'Fri, 01 May 2026 09:00:00 GMT' }).end(feed)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const source = (path = '/feed', rest: object = {}) => ({
  id: null,
  name: 'Agency',
  url: base + path,
  edition: 'en',
  sectionId: null,
  intervalMinutes: 10,
  isOn: true,
  ...rest,
})

describe('the wire', () => {
  test('brings each item once, asks with what it knows, and publishes nothing', async () => {
    feed = rss(item(1, 'Bridge opens in Rivne'), item(2, 'Rain in Lviv'))
    await saveWireSource(chief, source())
    expect(await ask()).toBe(1)
    expect(await askDueSources({ now: now(), allowPrivate: true })).toBe(0)
    expect(await ask()).toBe(1)
    expect(asked[1]?.headers).toMatchObject({
      'if-none-match': `"${feed.length}"`,
      'if-modified-since': 'Fri, 01 May 2026 09:00:00 GMT',
    })
    feed = rss(item(1, 'Bridge opens in Rivne'), item(2, 'Rain in Lviv'), item(3, 'Third'))
    await ask()
    const { items, total } = await listWire(chief, {})
    expect(total).toBe(3)
    expect(items.map(({ headline }) => headline).toSorted()).toEqual([
      'Bridge opens in Rivne',
      'Rain in Lviv',
      'Third',
    ])
    expect(await db.article.count()).toBe(0)
  })

  test('an item that is taken becomes one draft, and its update goes to that draft until an editor has touched it', async () => {
    const section = await makeSection({ name: 'World' })
    feed = rss(item(1, 'First words'))
    await saveWireSource(chief, source('/feed', { sectionId: section.id }))
    await ask()
    const { id } = await db.wireItem.findFirstOrThrow()
    const { articleId } = await takeWireItem(chief, id)
    expect(await takeWireItem(chief, id)).toEqual({ articleId })
    expect(await db.article.findFirstOrThrow()).toMatchObject({
      status: 'draft',
      headline: 'First words',
      sectionId: section.id,
      publishedAt: null,
    })
    feed = rss(item(1, 'Second words now'))
    await ask()
    expect(await db.article.findMany({ select: { headline: true, version: true, status: true } })).toEqual([
      { headline: 'Second words now', version: 2, status: 'draft' },
    ])
    const { content, version } = await findNewestVersion(articleId)
    await saveDraft(chief, {
      id: articleId,
      baseVersion: version,
      content: { ...content, headline: 'Our words' },
    })
    feed = rss(item(1, 'Third words at last'))
    await ask()
    expect(await db.article.findFirstOrThrow()).toMatchObject({ headline: 'Our words' })
    expect((await listWire(chief, { state: 'taken' })).items).toMatchObject([
      { headline: 'Third words at last', isNewer: true, articleId },
    ])
    expect(await db.auditEntry.count({ where: { act: 'wire.take' } })).toBe(2)
  })

  test('what says nearly the same as news of the last two days is marked', async () => {
    const same = await makeArticle({
      headline: 'Bridge over the Styr opens after repair',
      publishedAt: new Date(now().getTime() - 3_600_000),
    })
    await makeArticle({
      headline: 'Bridge over the Styr opens after repair now',
      publishedAt: new Date(now().getTime() - 5 * 86_400_000),
    })
    feed = rss(item(1, 'After repair the bridge over the Styr opens'), item(2, 'Elections in Rome'))
    await saveWireSource(chief, source())
    await ask()
    const { items } = await listWire(chief, {})
    expect(items.find(({ url }) => url.endsWith('/1'))?.near?.id).toBe(same.id)
    expect(items.find(({ url }) => url.endsWith('/2'))?.near).toBeNull()
  })

  test('what another agency sent already is marked in the queue, unless it was put aside', async () => {
    feed = rss(item(1, 'Bridge over the Styr opens after repair'), item(2, 'Rain in Lviv'))
    const { id } = await saveWireSource(chief, source('/feed', { name: 'First agency' }))
    await ask()
    await saveWireSource(chief, source('/feed', { id, name: 'First agency', isOn: false }))
    feed = rss(item(7, 'After repair the bridge over the Styr opens'), item(8, 'Elections in Rome'))
    await saveWireSource(chief, source('/other', { name: 'Second agency' }))
    await ask()
    const nearOf = async (end: string) =>
      (await listWire(chief, {})).items.find(({ url }) => url.endsWith(end))?.nearItem ?? null
    const first = await db.wireItem.findFirstOrThrow({ where: { itemKey: 'g1' } })
    expect(await nearOf('/7')).toMatchObject({ id: first.id, source: { name: 'First agency' } })
    expect([await nearOf('/8'), await nearOf('/1')]).toEqual([null, null])
    await ignoreWireItem(chief, first.id)
    feed = rss(item(9, 'Bridge over the Styr opens: repair is over'))
    await db.wireItem.deleteMany({ where: { itemKey: 'g7' } })
    await ask()
    expect(await nearOf('/9')).toBeNull()
  })

  test.each([
    ['/500', /answered 500/],
    ['/slow', /in time/],
    ['/feed', /none of the formats/],
  ])('%s is kept with the source as a problem, and asked again later and later', async (path, problem) => {
    feed = 'not a feed'
    await saveWireSource(chief, source(path))
    await ask(path === '/slow' ? 300 : undefined)
    expect((await listWireSources(chief))[0]).toMatchObject({
      problem: expect.stringMatching(problem),
      failures: 1,
    })
    minutes += 11
    expect(await askDueSources({ now: now(), allowPrivate: true })).toBe(0)
  })

  test('addresses inside the network are never asked', async () => {
    await saveWireSource(chief, source('/feed'))
    await askDueSources({ now: now() })
    expect(asked).toEqual([])
    expect((await listWireSources(chief))[0]?.problem).toMatch(/inside a network/)
  })

  test('items are put aside and back, sources go with theirs, and drafts stay', async () => {
    feed = rss(item(1, 'First words'))
    const { id: sourceId } = await saveWireSource(chief, source())
    await expect(saveWireSource(chief, source())).rejects.toMatchObject({ code: 'conflict' })
    await ask()
    const { id } = await db.wireItem.findFirstOrThrow()
    await ignoreWireItem(chief, id)
    expect((await listWire(chief, { state: 'new' })).total).toBe(0)
    await ignoreWireItem(chief, id, false)
    await takeWireItem(chief, id)
    await removeWireSource(chief, sourceId)
    expect([await db.wireItem.count(), await db.article.count()]).toEqual([0, 1])
    const author = await makeEditor({ role: 'author' })
    await expect(saveWireSource(author, source())).rejects.toMatchObject({ code: 'forbidden' })
  })
})
