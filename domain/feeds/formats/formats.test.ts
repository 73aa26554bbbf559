import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { FEED_FORMATS } from '#lib/url.ts'
import { head, makeSource, NAUGHTY, text, UNCARRIED } from '../feed.fixture.ts'
import { toFeedItem } from '../item.ts'
import { FEED_BYTES, FEED_ITEMS } from '../rules.ts'
import { writeFeed } from '../write-feed.ts'

type Told = { id: string; title: string; summary: string; content: string; authors: string[]; tags: string[] }

/** What a judge of another house reads out of a feed. */
const READ: Record<'rss' | 'atom' | 'json', (feed: string) => Told[]> = {
  rss: (feed) =>
    (parseRssFeed(feed).items ?? []).map((item) => ({
      id: item.guid?.value ?? '',
      title: item.title ?? '',
      summary: item.description ?? '',
      content: item.content?.encoded ?? '',
      authors: item.dc?.creators ?? [],
      tags: (item.categories ?? []).map(({ name }) => name ?? ''),
    })),
  atom: (feed) =>
    (parseAtomFeed(feed).entries ?? []).map((item) => ({
      id: item.id ?? '',
      title: item.title?.value ?? '',
      summary: item.summary?.value ?? '',
      content: item.content?.value ?? '',
      authors: (item.authors ?? []).map(({ name }) => name ?? ''),
      tags: (item.categories ?? []).map(({ term }) => term ?? ''),
    })),
  json: (feed) =>
    (parseJsonFeed(JSON.parse(feed)).items ?? []).map((item) => ({
      id: item.id ?? '',
      title: item.title ?? '',
      summary: item.summary ?? '',
      content: item.content_html ?? '',
      authors: (item.authors ?? []).map(({ name }) => name ?? ''),
      tags: item.tags ?? [],
    })),
}

/** The text of every element of a name, as a strict parser reads it. */
function strictTexts(xml: string, name: string): string[] {
  const found: string[] = []
  let open = false
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', (tag) => {
    if (tag.name === name) found.push('')
    open = tag.name === name
  })
  parser.on('closetag', () => {
    open = false
  })
  for (const event of ['text', 'cdata'] as const)
    parser.on(event, (part) => {
      if (open) found.push((found.pop() ?? '') + part)
    })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return found
}

describe.each(['rss', 'atom', 'json'] as const)('the format %s', (format) => {
  const read = (...sources: ReturnType<typeof makeSource>[]) =>
    READ[format](writeFeed(format, head, sources.map(toFeedItem)))

  it('tells another program the whole item', () => {
    const item = toFeedItem(makeSource())
    expect(read(makeSource())).toEqual([
      {
        id: item.uri,
        title: 'Bridge opens',
        summary: 'It took two years.',
        content: item.html,
        authors: ['Olha Koval', 'Ihor Bondar'],
        tags: ['City', 'Bridges'],
      },
    ])
  })

  it('is a feed also when there is nothing in it', () => {
    expect(read()).toEqual([])
  })
})

describe.each(FEED_FORMATS)('the size of %s', (format) => {
  const many = Array.from({ length: 70 }, (_, index) => makeSource({ slug: `a${index}` }))
  const count = (feed: string) => feed.match(/\/news\/a\d+"|\/news\/a\d+<\/link>/g)?.length ?? 0

  it('is at most 60 items and 2 MB, the newest first', () => {
    expect(count(writeFeed(format, head, many.map(toFeedItem)))).toBe(format === 'ninjs' ? 120 : FEED_ITEMS)
    const long = many.map((one) => toFeedItem({ ...one, body: text('ї'.repeat(100_000)) }))
    const feed = writeFeed(format, head, long)
    expect(Buffer.byteLength(feed)).toBeLessThanOrEqual(FEED_BYTES)
    expect(Buffer.byteLength(feed)).toBeGreaterThan(FEED_BYTES * 0.7)
    expect(feed).toContain('/news/a0')
  })
})

describe('naughty words', () => {
  const sources = NAUGHTY.map((words, index) =>
    makeSource({ slug: `n${index}`, headline: words, standfirst: words, body: text(words) }),
  )
  const items = sources.map(toFeedItem)

  it.each([
    ['rss', 'title', 'content:encoded'],
    ['atom', 'title', 'content'],
  ] as const)('come through %s byte for byte', (format, title, content) => {
    const xml = writeFeed(format, head, items)
    expect(strictTexts(xml, title).slice(-NAUGHTY.length)).toEqual(NAUGHTY)
    expect(strictTexts(xml, content)).toEqual(items.map(({ html }) => html))
  })

  it.each(['json', 'ninjs'] as const)('come through %s byte for byte', (format) => {
    const parsed = JSON.parse(writeFeed(format, head, items))
    const told = (parsed.items ?? parsed.associations).map(
      (one: { title?: string; headlines?: { value: string }[] }) => one.title ?? one.headlines?.[0]?.value,
    )
    expect(told).toEqual(NAUGHTY)
  })

  it('lose in XML only what XML cannot carry', () => {
    const item = toFeedItem(makeSource({ headline: UNCARRIED }))
    expect(strictTexts(writeFeed('rss', head, [item]), 'title').at(-1)).toBe('abcdef')
    expect(JSON.parse(writeFeed('json', head, [item])).items[0].title).toBe(UNCARRIED)
  })
})
