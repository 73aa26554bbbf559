import { describe, expect, it } from 'vitest'
import { makeSource, NAUGHTY } from '#domain/feeds/feed.fixture.ts'
import { toFeedItem } from '#domain/feeds/item.ts'
import { absoluteUrl } from '#lib/url.ts'
import { CARD_POLICY, cardHtml } from './card.ts'
import { articleAt, oembedUrl, toOembed } from './rules.ts'

const item = toFeedItem(makeSource())

describe('toOembed', () => {
  it('has all that the type "rich" must have, and a frame of our own', () => {
    expect(toOembed(item, { siteName: 'Dateline' })).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Bridge opens',
      author_name: 'Olha Koval',
      provider_name: 'Dateline',
      thumbnail_width: 1000,
      width: 600,
      height: 180,
      html: expect.stringContaining(`<iframe src="${absoluteUrl(`/api/cards/${item.uuid}`)}"`),
    })
  })

  it('is no larger than asked for', () => {
    expect(toOembed(item, { siteName: 'D', maxWidth: 320, maxHeight: 1_000 })).toMatchObject({
      width: 320,
      height: 180,
    })
  })

  it('has no thumbnail that is larger than asked for, but another shape of it where that fits', () => {
    const thumbnail = (maxWidth: number, maxHeight: number) =>
      toOembed(item, { siteName: 'D', maxWidth, maxHeight })
    expect(thumbnail(1_000, 900)).toMatchObject({ thumbnail_width: 1000, thumbnail_height: 563 })
    expect(thumbnail(900, 900)).toMatchObject({ thumbnail_width: 900, thumbnail_height: 900 })
    expect(thumbnail(320, 180)).not.toHaveProperty('thumbnail_url')
  })
})

describe('articleAt', () => {
  const at = (url: string) => articleAt(url, ['en', 'uk'], 'en')
  it('knows our own addresses, with whatever hangs on them', () => {
    expect(at(`${absoluteUrl('/uk/news/bridge')}?utm_source=x#top`)).toEqual({
      edition: 'uk',
      slug: 'bridge',
    })
    expect(at(absoluteUrl('/news/bridge'))).toEqual({ edition: 'en', slug: 'bridge' })
  })
  it.each([
    'https://other.example/news/bridge',
    absoluteUrl('/section/city'),
    absoluteUrl('/de/news/x'),
    'nonsense',
  ])('knows nothing of %s', (url) => expect(at(url)).toBeNull())
  it('is what the head of a page asks with', () => {
    expect(new URL(oembedUrl(item.url)).searchParams.get('url')).toBe(item.url)
  })
})

describe('the card', () => {
  it('has no script, leads to the article and may be framed by anybody', () => {
    const html = cardHtml(item, 'Dateline')
    expect(html).toContain(`<a href="${item.url}" target="_blank"`)
    expect(html).not.toContain('<script')
    expect(CARD_POLICY).toContain('frame-ancestors *')
    expect(CARD_POLICY).toContain("default-src 'none'")
  })
  it.each(NAUGHTY)('escapes %j', (headline) => {
    const html = cardHtml(toFeedItem(makeSource({ headline })), 'Dateline')
    expect(html.match(/<script|<h1>/g)).toEqual(['<h1>'])
  })
})
