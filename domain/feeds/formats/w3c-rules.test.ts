import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { head, makeSource } from '../feed.fixture.ts'
import { toFeedItem } from '../item.ts'
import { writeFeed } from '../write-feed.ts'

// What the W3C's feed validator (validator.w3.org/feed/docs) calls errors and warnings, as far as it concerns what we write.

const items = [
  makeSource(),
  makeSource({ slug: 'other', uuid: '0195c1de-7a68-7cc0-a1b2-0123456789ad', authors: [], picture: null }),
].map(toFeedItem)
const parse = (format: 'rss' | 'atom') =>
  new DOMParser().parseFromString(writeFeed(format, head, items), 'text/xml')
const isWhole = (url: string | null | undefined) => /^https?:\/\/\S+$/.test(url ?? '')

describe('the RSS feed', () => {
  const document = parse('rss')
  const channel = document.querySelector('channel')
  const texts = (name: string) => [...document.querySelectorAll(name)].map((one) => one.textContent)
  const own = (name: string) => [...(channel?.children ?? [])].filter((one) => one.tagName === name)

  it('has each required element of the channel once', () => {
    for (const name of ['title', 'link', 'description', 'language', 'lastBuildDate', 'image'])
      expect(own(name), name).toHaveLength(1)
  })

  it('names itself once and its hub, and its picture as its channel', () => {
    const links = own('atom:link').map((link) => [link.getAttribute('rel'), link.getAttribute('href')])
    expect(links).toEqual([
      ['self', head.self],
      ['hub', 'https://hub.example/'],
    ])
    expect(document.querySelector('image > title')?.textContent).toBe(own('title')[0]?.textContent)
    expect(document.querySelector('image > link')?.textContent).toBe(own('link')[0]?.textContent)
  })

  it('dates by RFC 822 and identifies without pretending to be an address', () => {
    const RFC822 =
      /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/
    expect(texts('pubDate').filter((date) => !RFC822.test(date ?? ''))).toEqual([])
    const guids = [...document.querySelectorAll('guid')]
    expect(guids.map((guid) => guid.getAttribute('isPermaLink'))).toEqual(['false', 'false'])
    expect(new Set(guids.map((guid) => guid.textContent)).size).toBe(2)
  })

  it('has whole addresses and a picture with size, words and credit', () => {
    expect(texts('item > link').filter((url) => !isWhole(url))).toEqual([])
    const media = document.querySelector('item')?.getElementsByTagName('media:content')[0]
    expect(['url', 'type', 'medium', 'width', 'height'].map((name) => media?.getAttribute(name))).toEqual([
      expect.stringMatching(/16x9-1200\.jpg$/),
      'image/jpeg',
      'image',
      '1000',
      '563',
    ])
    expect([...(media?.children ?? [])].map((one) => one.textContent)).toEqual([
      'Opening',
      'Crowd & flags',
      'Photo: Koval',
    ])
  })
})

describe('the Atom feed', () => {
  const document = parse('atom')
  const entries = [...document.querySelectorAll('entry')]
  const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

  it('has id, title, updated, author and a self link, each entry too', () => {
    const feed = document.querySelector('feed')
    const direct = (of: Element | null, name: string) =>
      [...(of?.children ?? [])].filter((one) => one.tagName === name).length
    for (const of of [feed, ...entries])
      for (const name of ['id', 'title', 'updated']) expect(direct(of, name), name).toBe(1)
    // An entry without an author stands under the feed's (RFC 4287, 4.1.1).
    expect(direct(feed, 'author')).toBe(1)
    expect(document.querySelectorAll('feed > link[rel="self"]')).toHaveLength(1)
    expect(document.querySelectorAll('feed > link[rel="hub"]')).toHaveLength(1)
  })

  it('dates by RFC 3339 and has ids that are whole and different', () => {
    const dates = [...document.querySelectorAll('updated, published')].map((one) => one.textContent ?? '')
    expect(dates.filter((date) => !RFC3339.test(date))).toEqual([])
    const ids = [...document.querySelectorAll('id')].map((one) => one.textContent ?? '')
    expect(new Set(ids).size).toBe(3)
    expect(ids.filter((id) => !/^(https?:|urn:uuid:)/.test(id))).toEqual([])
  })

  it('has one alternate a language', () => {
    const links = [...(entries[0]?.querySelectorAll('link[rel="alternate"]') ?? [])]
    expect(links.map((link) => link.getAttribute('hreflang'))).toEqual([null, 'en'])
    expect(links.filter((link) => !isWhole(link.getAttribute('href')))).toEqual([])
  })
})
