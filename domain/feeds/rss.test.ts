import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { Body } from '#domain/body/schema.ts'
import { rssFeed } from './rss.ts'
import { FEED_BYTES, FEED_ITEMS, type FeedItem } from './rules.ts'

const head = {
  title: 'Dateline & Sons',
  description: 'News',
  language: 'uk',
  link: 'https://news.example/uk',
  self: 'https://news.example/uk/feed.xml',
  recallLabel: 'Recall',
}
const addresses = {
  absoluteUrl: (path: string) => `https://news.example${path}`,
  articlePath: ({ slug }: { slug: string }) => `/news/${slug}`,
}
const text = (words: string): Body => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
})
const item = (changes: Partial<FeedItem> = {}): FeedItem => ({
  id: 1,
  uuid: '0195-a',
  edition: 'uk',
  slug: 'bridge',
  headline: 'Bridge opens',
  standfirst: 'It took two years.',
  body: text('The bridge is open.'),
  bodyPictures: {},
  recall: [],
  picture: null,
  authors: ['Olha Koval', 'Ihor Bondar'],
  categories: ['City', 'Bridges'],
  publishedAt: '2026-03-01T10:00:00.000Z',
  modifiedAt: null,
  ...changes,
})

/** What a strict parser finds: the text of every element in order, by its name. */
function read(xml: string) {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = []
  const open: typeof found = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(
      Object.entries(tag.attributes).map(([key, { value }]) => [key, value]),
    )
    const entry = { name: tag.name, attributes, text: '' }
    found.push(entry)
    open.push(entry)
  })
  for (const event of ['text', 'cdata'] as const)
    parser.on(event, (part) => {
      const last = open.at(-1)
      if (last) last.text += part
    })
  parser.on('closetag', () => open.pop())
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return (name: string) => found.filter((entry) => entry.name === name)
}

describe('rssFeed', () => {
  it('says whose feed it is, in which language and where it lives', () => {
    const named = read(rssFeed(head, [item({ modifiedAt: '2026-03-01T12:00:00.000Z' })], addresses))
    expect(named('title')[0]?.text).toBe('Dateline & Sons')
    expect(named('language')[0]?.text).toBe('uk')
    expect(named('atom:link')[0]?.attributes).toEqual({
      rel: 'self',
      type: 'application/rss+xml',
      href: 'https://news.example/uk/feed.xml',
    })
    expect(named('lastBuildDate')[0]?.text).toBe('Sun, 01 Mar 2026 12:00:00 GMT')
  })

  it('names each author and category, and the article by an identity that an edit cannot change', () => {
    const first = read(rssFeed(head, [item()], addresses))
    const change = item({ headline: 'New', slug: 'new', modifiedAt: '2026-03-01T12:00:00.000Z' })
    const edited = read(rssFeed(head, [change], addresses))
    expect(first('dc:creator').map(({ text }) => text)).toEqual(['Olha Koval', 'Ihor Bondar'])
    expect(first('category').map(({ text }) => text)).toEqual(['City', 'Bridges'])
    expect(first('guid')[0]).toMatchObject({ text: 'urn:uuid:0195-a', attributes: { isPermaLink: 'false' } })
    expect(edited('guid')[0]?.text).toBe(first('guid')[0]?.text)
    expect(edited('pubDate')[0]?.text).toBe('Sun, 01 Mar 2026 10:00:00 GMT')
    expect(edited('atom:updated')[0]?.text).toBe('2026-03-01T12:00:00.000Z')
  })

  it('carries the whole text, the standfirst first, the chosen earlier stories with whole addresses', () => {
    const recall = [{ edition: 'uk' as const, slug: 'works', headline: 'Works <begin>' }]
    const content = read(rssFeed(head, [item({ recall })], addresses))('content:encoded')[0]?.text
    expect(content).toContain('<p><strong>It took two years.</strong></p>\n<p>The bridge is open.</p>')
    expect(content).toContain('<a href="https://news.example/news/works">Works &lt;begin&gt;</a>')
  })

  it('shows the picture with its real size and its own words', () => {
    const picture = { id: 7, key: 'abc', width: 1000, height: 900, tint: '' }
    const placed = { picture, alt: 'Crowd & flags', caption: 'Opening', credit: 'Photo: Koval' }
    const named = read(rssFeed(head, [item({ picture: placed })], addresses))
    expect(named('media:content')[0]?.attributes).toEqual({
      url: 'https://news.example/media/abc/16x9-1200.jpg',
      type: 'image/jpeg',
      medium: 'image',
      width: '1000',
      height: '563',
    })
    expect(named('media:description')[0]?.text).toBe('Crowd & flags')
    expect(named('media:credit')[0]?.text).toBe('Photo: Koval')
  })

  it('stays well-formed whatever the words are', () => {
    const hostile = 'a ]]> b </item> \u0000\u000b & <script>'
    const named = read(
      rssFeed(head, [item({ headline: hostile, body: text(hostile), authors: [hostile] })], addresses),
    )
    expect(named('item')).toHaveLength(1)
    expect(named('title')[1]?.text).toBe('a ]]> b </item>  & <script>')
    expect(named('content:encoded')[0]?.text).toContain('a ]]&gt; b &lt;/item&gt;  &amp; &lt;script&gt;')
  })

  it('holds at most 60 items and 2 MB, the newest first', () => {
    const many = Array.from({ length: 70 }, (_, index) => item({ slug: `a${index}` }))
    expect(read(rssFeed(head, many, addresses))('item')).toHaveLength(FEED_ITEMS)
    const long = many.map((one) => ({ ...one, body: text('ї'.repeat(100_000)) }))
    const xml = rssFeed(head, long, addresses)
    expect(Buffer.byteLength(xml)).toBeLessThanOrEqual(FEED_BYTES)
    expect(read(xml)('link')[1]?.text).toBe('https://news.example/news/a0')
    expect(read(xml)('item').length).toBeGreaterThan(8)
  })

  it('is a feed also when there is nothing in it', () => {
    expect(read(rssFeed(head, [], addresses))('channel')).toHaveLength(1)
  })
})
