import { describe, expect, it } from 'vitest'
import { absoluteUrl, articlePath } from '#lib/url.ts'
import { makeSource } from './feed.fixture.ts'
import { toCorrectionItem, toFeedItem } from './item.ts'

describe('toFeedItem', () => {
  it('keeps the identity whatever an edit changes, and tells when readers should look again', () => {
    const first = toFeedItem(makeSource())
    const edited = toFeedItem(
      makeSource({ headline: 'New', slug: 'new', version: 4, modifiedAt: '2026-03-01T12:00:00.000Z' }),
    )
    expect(edited.uri).toBe(first.uri)
    expect(edited.url).not.toBe(first.url)
    expect([first.updatedAt, edited.updatedAt]).toEqual([
      '2026-03-01T10:00:00.000Z',
      '2026-03-01T12:00:00.000Z',
    ])
  })

  it('gives every address whole, and the real size of every file', () => {
    const item = toFeedItem(makeSource())
    const origin = absoluteUrl('/')
    const urls = [item.url, item.section?.url, item.tags[0]?.url, item.place?.url, item.authors[1]?.url]
    expect(urls.filter((url) => !url?.startsWith(`${origin}uk/`))).toEqual([])
    expect(item.image).toMatchObject({ url: `${origin}media/abc/16x9-1200.jpg`, width: 1000, height: 563 })
    expect(item.image?.renditions.map(({ width, height }) => [width, height])).toEqual([
      [1000, 750],
      [900, 900],
    ])
  })

  it('carries the whole text: standfirst, body, earlier stories and corrections', () => {
    const { html } = toFeedItem(
      makeSource({
        recall: [{ edition: 'uk', slug: 'works', headline: 'Works <begin>' }],
        corrections: [
          { id: 5, kind: 'correction', text: 'Two & a half.', publishedAt: '2026-03-02T10:00:00.000Z' },
        ],
      }),
    )
    const works = absoluteUrl(articlePath({ edition: 'uk', slug: 'works' }))
    expect(html).toContain('<p><strong>It took two years.</strong></p>\n<p>The bridge is open.</p>')
    expect(html).toContain(`<a href="${works}">Works &lt;begin&gt;</a>`)
    expect(html).toMatch(/2 березня 2026.*<\/strong> Two &amp; a half\.<\/p>$/)
  })
})

describe('toCorrectionItem', () => {
  it('is known by a name of its own that stays', () => {
    const correction = {
      id: 5,
      kind: 'correction' as const,
      text: 'Two.',
      publishedAt: '2026-03-02T10:00:00.000Z',
    }
    const item = toCorrectionItem(makeSource(), correction)
    const later = toCorrectionItem(makeSource({ slug: 'moved', headline: 'Other' }), correction)
    expect(item.uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(later.uuid).toBe(item.uuid)
    expect(item.uuid).not.toBe(toFeedItem(makeSource()).uuid)
    expect(toCorrectionItem(makeSource(), { ...correction, id: 6 }).uuid).not.toBe(item.uuid)
    expect(item).toMatchObject({ publishedAt: correction.publishedAt, standfirst: 'Two.' })
    expect(item.headline).toContain('Bridge opens')
  })
})
