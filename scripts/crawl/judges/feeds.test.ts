import { describe, expect, it } from 'vitest'
import { head, makeSource } from '#domain/feeds/feed.fixture.ts'
import { toFeedItem } from '#domain/feeds/item.ts'
import { writeFeed } from '#domain/feeds/write-feed.ts'
import { findFeedProblems } from './feeds.ts'

const items = [makeSource(), makeSource({ uuid: '0195c1de-7a68-7cc0-a1b2-0123456789ad', picture: null })].map(
  toFeedItem,
)
const right = (format: 'rss' | 'atom' | 'json') => writeFeed(format, head, items)
const found = (body: string) => findFeedProblems(body, head.self).join('\n')

it.each(['rss', 'atom', 'json'] as const)('finds nothing wrong with what we write as %s', (format) => {
  expect(found(right(format))).toBe('')
})

describe.each([
  ['rss', 'a feed that is cut off', (feed: string) => feed.slice(0, -20), /cannot be read/],
  ['rss', 'a page', () => '<html><body>no</body></html>', /cannot be read/],
  ['rss', 'no language', (feed: string) => feed.replace(/<language>.*?<\/language>/, ''), /0 <language>/],
  [
    'rss',
    'another address of its own',
    (feed: string) => feed.replace(head.self, 'https://x.example/'),
    /name itself/,
  ],
  ['rss', 'no identity', (feed: string) => feed.replace(/<guid.*?<\/guid>/, ''), /has no identity/],
  ['rss', 'an identity twice', (feed: string) => feed.replace('89ad</guid>', '89ab</guid>'), /same identity/],
  [
    'rss',
    'a guid that pretends',
    (feed: string) => feed.replace(' isPermaLink="false"', ''),
    /says that it is one/,
  ],
  [
    'rss',
    'another date',
    (feed: string) => feed.replace(/<pubDate>.*?</, '<pubDate>2026-03-01<'),
    /no date of RFC 822/,
  ],
  [
    'rss',
    'a link that is not whole',
    (feed: string) => feed.replace(/<item>(.*?)<link>[^<]*/, '<item>$1<link>/a'),
    /no whole address/,
  ],
  [
    'rss',
    'no text',
    (feed: string) => feed.replace(/<content:encoded>.*?<\/content:encoded>/s, ''),
    /0 <content:encoded>/,
  ],
  ['rss', 'a script', (feed: string) => feed.replace('<![CDATA[', '<![CDATA[<script>x</script>'), /script/],
  [
    'rss',
    'a relative address',
    (feed: string) => feed.replace('<![CDATA[', '<![CDATA[<img src="/a.jpg">'),
    /relative address "\/a.jpg"/,
  ],
  ['rss', 'a picture without size', (feed: string) => feed.replace(/ width="\d+"/, ''), /no size/],
  [
    'atom',
    'no time of the feed',
    (feed: string) => feed.replace(/<updated>.*?<\/updated>/, ''),
    /0 <updated>/,
  ],
  [
    'atom',
    'another date',
    (feed: string) => feed.replace(/<published>.*?</, '<published>1 March<'),
    /no date of RFC 3339/,
  ],
  [
    'atom',
    'two alternates',
    (feed: string) => feed.replace(/(<link rel="alternate" type="text\/html" hreflang[^>]*>)/, '$1$1'),
    /two alternates/,
  ],
  ['atom', 'nobody', (feed: string) => feed.replaceAll(/<author>.*?<\/author>/g, ''), /no author/],
  ['json', 'another version', (feed: string) => feed.replace('version/1.1', 'version/1'), /version/],
  ['json', 'no date', (feed: string) => feed.replace('date_published', 'published'), /date_published/],
  [
    'json',
    'an address that is none',
    (feed: string) => feed.replace(/("id":"urn[^"]*","url":")http/, '$1'),
    /url/,
  ],
] as const)('in %s', (format, what, spoil, problem) => {
  it(`finds ${what}`, () => {
    const spoilt = spoil(right(format))
    expect(spoilt).not.toBe(right(format))
    expect(found(spoilt)).toMatch(problem)
  })
})

it('finds what is too long', () => {
  const many = Array.from(
    { length: 61 },
    (_, n) => `<item><title>${n}</title><guid>https://x.example/${n}</guid></item>`,
  )
  const rss = `<rss version="2.0"><channel><title>x</title>${many.join('')}</channel></rss>`
  expect(found(rss)).toMatch(/61 items/)
  expect(found(`${rss}<!--${' '.repeat(2_100_000)}-->`)).toMatch(/2 MB is the most/)
})
