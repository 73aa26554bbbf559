import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { resolveRedirect } from '#domain/redirects/commands.ts'
import { db } from '#lib/db.ts'
import { importNews } from './commands.ts'

let folder = ''
let server: Server | null = null
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'archive-'))
})
afterEach(async () => {
  server?.close()
  server = null
  await rm(folder, { recursive: true })
})

const now = () => new Date('2026-06-01T00:00:00Z')
const picture = (colour: string) =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: colour } })
    .jpeg()
    .toBuffer()

/** The beginning of a PNG of 30,000 × 30,000 pixels, as those who want to fill a memory send it. */
function hugePng(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const ends = Buffer.alloc(8)
    ends.writeUInt32BE(data.length, 0)
    ends.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
  }
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0])
  head.writeUInt32BE(30_000, 0)
  head.writeUInt32BE(30_000, 4)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const data = chunk('IDAT', deflateSync(Buffer.alloc(90_001)))
  return Buffer.concat([signature, chunk('IHDR', head), data, chunk('IEND', Buffer.alloc(0))])
}

const post = (id: number, rest = '', body = 'Text', status = 'publish') => `<item><title>Post ${id}</title>
<link>https://old.test/2019/05/03/post-${id}/</link><content:encoded><![CDATA[${body}]]></content:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date_gmt>2019-05-03 10:00:00</wp:post_date_gmt><wp:status>${status}</wp:status>
<wp:post_type>post</wp:post_type>${rest}</item>`
const meta = (key: string, value: string) =>
  `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`
const attachment = (id: number, name: string, rest = '') => `<item><title>${name}</title>
<wp:post_id>${id}</wp:post_id><wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status>
<wp:attachment_url>https://old.test/wp-content/uploads/2019/05/${name}</wp:attachment_url>${rest}</item>`
const wxr = (...items: string[]) => `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
 xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:wp="http://wordpress.org/export/1.2/"><channel><language>en</language><wp:base_blog_url>https://old.test</wp:base_blog_url>
<wp:category><wp:term_id>7</wp:term_id><wp:cat_name>Main</wp:cat_name></wp:category>
${items.join('\n')}</channel></rss>`

async function write(text: string, name = 'site.xml'): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, text)
  return file
}

describe('an archive of WordPress', () => {
  test('comes with its pictures from a folder, what its plugins said, and its addresses', async () => {
    const uploads = path.join(folder, 'uploads/2019/05')
    await mkdir(uploads, { recursive: true })
    await mkdir(path.join(folder, 'uploads/2020/01'), { recursive: true })
    for (const name of ['hero.jpg', 'body.jpg', 'one.jpg'])
      await writeFile(
        path.join(uploads, name),
        await picture(`#${Buffer.from(name).toString('hex').slice(0, 6)}`),
      )
    await writeFile(path.join(folder, 'uploads/2020/01/hero.jpg'), await picture('#ffffff'))
    const body =
      '<!-- wp:image --><figure><img src="/wp-content/uploads/2019/05/body-300x200.jpg" alt="B"><figcaption>In the text</figcaption></figure><!-- /wp:image -->[gallery ids="12,99"]'
    const plugins = [
      meta('_thumbnail_id', '11'),
      meta('_yoast_wpseo_title', 'For search'),
      meta('_yoast_wpseo_metadesc', 'For %%sitename%%'),
      meta('_yoast_wpseo_primary_category', '7'),
      meta('_wp_old_slug', 'older'),
      '<category domain="category">First</category><category domain="category">Main</category>',
    ].join('')
    const hero = `${meta('_wp_attachment_image_alt', 'A bridge')}${meta('_credit', 'Anna Koval')}<excerpt:encoded>Opening</excerpt:encoded>`
    const source = await write(
      wxr(post(1, plugins, body), attachment(11, 'hero.jpg', hero), attachment(12, 'one.jpg')),
    )
    const options = { source, media: path.join(folder, 'uploads') }
    expect(await importNews(options, { now })).toMatchObject({ created: 1, redirects: 3 })
    const article = await db.article.findFirstOrThrow({ include: { section: true, pictures: true } })
    expect(article).toMatchObject({
      heroAlt: 'A bridge',
      heroCaption: 'Opening',
      heroCredit: 'Anna Koval',
      seoHeadline: 'For search',
      standfirst: '',
      section: { slug: 'main' },
    })
    expect(article.pictures).toHaveLength(2)
    expect(JSON.stringify(article.body)).toContain('In the text')
    for (const old of ['/2019/05/03/post-1/', '/?p=1', '/2019/05/03/older'])
      expect(await resolveRedirect(old)).toBe('/news/post-1')
    expect(await importNews(options, { now })).toMatchObject({ created: 0, updated: 0, unchanged: 1 })
    expect(await importNews({ source }, { now })).toMatchObject({ updated: 0, unchanged: 1 })
  })

  test('what was not for everybody stays hidden', async () => {
    const source = await write(
      wxr(
        post(1, '', 'a', 'draft'),
        post(2, '', 'b', 'private'),
        post(3, '<wp:post_password>x</wp:post_password>'),
        post(4, '', 'd', 'future'),
        post(5, '', 'e', 'pending'),
      ),
    )
    expect(await importNews({ source }, { now })).toMatchObject({ created: 5, drafts: 5 })
    expect(await db.article.count({ where: { status: 'published' } })).toBe(0)
    expect(await resolveRedirect('/2019/05/03/post-1')).toBeNull()
  })

  test('a file that is cut off is refused with its line before anything is written', async () => {
    const whole = wxr(post(1), post(2), post(3))
    const source = await write(whole.slice(0, whole.indexOf('Post 3')))
    await expect(importNews({ source }, { now })).rejects.toThrow(/damaged at line \d+, and nothing/)
    const bomb = await write(
      '<!DOCTYPE rss [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><rss><channel>&b;</channel></rss>',
      'b.xml',
    )
    await expect(importNews({ source: bomb }, { now })).rejects.toThrow(/declares entities/)
    expect(await db.article.count()).toBe(0)
    expect(await db.importRun.count()).toBe(0)
  })

  test('a broken item is told with its line, and the rest goes on', async () => {
    const source = await write(wxr(post(1), '<item><title>Odd</link></item>', post(3)))
    const report = await importNews({ source }, { now })
    expect(report).toMatchObject({ created: 2 })
    expect(report.skipped[0]).toMatchObject({ line: 9, reason: expect.stringMatching(/not well-formed/) })
  })

  test('an interrupted run goes on where it stopped, with one report of all', async () => {
    const lines = Array.from({ length: 1200 }, (_, index) =>
      JSON.stringify({
        id: index,
        headline: `News ${index}`,
        date: '2026-05-01',
        body: index === 3 ? 7 : 'x',
      }),
    )
    const source = await write(lines.join('\n'), 'news.jsonl')
    let asked = 0
    const first = await importNews({ source, name: 'n' }, { now, isStopped: () => asked++ === 1 })
    expect(first).toMatchObject({ created: 500 })
    expect(await db.importRun.findFirst()).toMatchObject({ state: 'running', done: 501 })
    const second = await importNews({ source, name: 'n' }, { now })
    expect(second).toMatchObject({ created: 1199, unchanged: 0, skipped: [{ line: 4 }] })
    expect(await db.article.count()).toBe(1199)
    expect(await db.importRun.findFirst()).toMatchObject({ state: 'done', done: 1200 })
  })
})

describe('pictures over the network', () => {
  test('are fetched once, refused inside the network, and told when they cannot be had', async () => {
    const asked: string[] = []
    const bytes = await picture('#123456')
    const bomb = hugePng()
    server = createServer(({ url = '' }, response) => {
      asked.push(url)
      if (url === '/a.jpg') response.end(bytes)
      else if (url === '/b.jpg') response.end(bomb)
      else response.writeHead(404).end()
    })
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const item = (id: number, name: string) =>
      JSON.stringify({
        id,
        headline: `H ${id}`,
        date: '2026-05-01',
        picture: `${base}/${name}`,
        image_alt: 'Alt',
      })
    const source = await write([item(1, 'a.jpg'), item(2, 'b.jpg'), item(3, 'c.jpg')].join('\n'), 'p.jsonl')
    const guarded = await importNews({ source, name: 'n', fetchPictures: true }, { now })
    expect([asked, guarded.skipped.length]).toEqual([[], 3])
    expect(guarded.skipped[0]?.reason).toMatch(/inside a network/)
    const report = await importNews({ source, name: 'n', fetchPictures: true }, { now, allowPrivate: true })
    expect(report).toMatchObject({ updated: 1, unchanged: 2 })
    expect(report.skipped.map(({ reason }) => reason).toSorted()).toEqual([
      expect.stringMatching(/megapixels|pixels|large/i),
      expect.stringMatching(/answered 404/),
    ])
    expect(await db.article.findFirstOrThrow({ orderBy: { id: 'asc' } })).toMatchObject({ heroAlt: 'Alt' })
    asked.length = 0
    await importNews({ source, name: 'n', fetchPictures: true }, { now, allowPrivate: true })
    expect(asked.toSorted()).toEqual(['/b.jpg', '/c.jpg'])
  })
})
