import { existsSync, readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { findDanger } from '#domain/body/danger.fixture.ts'
import { bodyFromHtml } from '#domain/body/from-html.ts'
import type { Body } from '#domain/body/schema.ts'
import { ArticleBody } from './article-body.tsx'

const FILE = new URL('../../../../shared/data/hostile/items.json', import.meta.url)
const present = existsSync(FILE)
const picture = { id: 7, key: 'abc', width: 800, height: 600, tint: '#aabbcc', cuts: {}, hasAvif: false }
const link = {
  id: 1,
  edition: 'en' as const,
  slug: 'earlier',
  headline: 'Earlier <news>',
  publishedAt: '2026-01-02T10:00:00Z',
}

function draw(body: Body, recall = [link]): string {
  return renderToStaticMarkup(
    <ArticleBody article={{ body, bodyPictures: { 7: picture }, edition: 'en' }} recall={recall} />,
  )
}

describe('ArticleBody', () => {
  it('draws subheadings with anchors, lists, links and breaks', () => {
    const { body } = bodyFromHtml(
      '<h2>What next?</h2><p>a <a href="https://a.test"><b>b</b> c</a><br>d</p><ol start="2"><li>e</ol>',
    )
    expect(draw(body, [])).toBe(
      '<div class="body"><div class="body-heading"><h2 id="what-next">What next?</h2><a class="body-anchor" href="#what-next" aria-labelledby="what-next">#</a></div>' +
        '<p>a <a href="https://a.test/"><strong>b</strong> c</a><br/>d</p><ol start="2"><li><p>e</p></li></ol></div>',
    )
  })
  it('keeps the place of pictures, and leaves out those that are gone', () => {
    const attrs = { pictureId: 7, alt: 'Alt', caption: 'Caption', credit: 'Credit' }
    const html = draw({
      type: 'doc',
      content: [
        { type: 'picture', attrs },
        { type: 'picture', attrs: { ...attrs, pictureId: 8 } },
      ],
    })
    expect(html.match(/<figure/g)).toHaveLength(1)
    for (const part of [
      'width="800"',
      'height="600"',
      'loading="lazy"',
      'decoding="async"',
      'background-color:#aabbcc',
      'Caption',
      'Credit',
    ]) {
      expect(html).toContain(part)
    }
  })
  it('draws a table with its head and caption in a frame that can be scrolled by keyboard', () => {
    const line = (text: string) => [
      { type: 'paragraph' as const, content: [{ type: 'text' as const, text }] },
    ]
    const html = draw(
      {
        type: 'doc',
        content: [
          {
            type: 'table',
            attrs: { caption: 'Prices', id: 'abcd' },
            content: [
              { type: 'tableRow', content: [{ type: 'tableHeader', content: line('Month') }] },
              { type: 'tableRow', content: [{ type: 'tableCell', content: line('May') }] },
            ],
          },
        ],
      },
      [],
    )
    expect(html).toContain('<section class="body-table" tabindex="0" aria-label="Prices">')
    expect(html).toContain('<caption>Prices</caption><thead><tr><th scope="col">')
    expect(html).not.toContain('abcd')
  })
  it('draws a stored post in words of ours alone', () => {
    const card = {
      author: 'City <News>',
      text: 'Open.\n\nSoon.',
      postedAt: '2026-03-05T10:00:00Z',
      fetchedAt: null,
      digest: null,
    }
    const url = 'https://t.me/city_news/1'
    const html = draw({ type: 'doc', content: [{ type: 'embed', attrs: { url, title: '', card } }] }, [])
    expect(html).toContain(`<blockquote cite="${url}"><p>Open.</p><p>Soon.</p></blockquote>`)
    expect(html).toContain('City &lt;News&gt;')
    expect(html).not.toMatch(/<iframe|<script|<img|click-embed/)
  })
  it('draws a gallery, a pull quote and a fact box', () => {
    const one = { pictureId: 7, alt: 'Alt', caption: '', credit: '' }
    const html = draw(
      {
        type: 'doc',
        content: [
          { type: 'gallery', attrs: { pictures: [one, { ...one, pictureId: 8 }], caption: 'Views' } },
          { type: 'pullQuote', attrs: { attribution: 'Her' }, content: [{ type: 'text', text: 'So.' }] },
          { type: 'factBox', attrs: { title: 'Facts' }, content: [{ type: 'paragraph' }] },
        ],
      },
      [],
    )
    expect(html.match(/<picture-zoom/g)).toHaveLength(1)
    expect(html).toContain('<figcaption>Views</figcaption>')
    expect(html).toContain('<blockquote><p>So.</p></blockquote><figcaption>Her</figcaption>')
    expect(html).toContain(
      '<section class="body-facts" aria-label="Facts"><p class="body-facts-title">Facts</p>',
    )
  })
  it('asks nothing of another site before a click', () => {
    const html = draw({
      type: 'doc',
      content: [{ type: 'embed', attrs: { url: 'https://youtu.be/dQw4w9WgXcQ', title: 'A "film"' } }],
    })
    expect(html).toContain(
      '<click-embed data-src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1" data-title="A &quot;film&quot;">',
    )
    expect(html).toContain('href="https://www.youtube.com/watch?v=dQw4w9WgXcQ"')
    expect(html).not.toMatch(/<iframe|<script| src="https/)
  })
  it('puts Recall where the editor did, else at the end, and nothing when there is nothing to recall', () => {
    const text = { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'words' }] }
    expect(draw({ type: 'doc', content: [{ type: 'recall' }, text] })).toMatch(
      /Earlier &lt;news&gt;.*2 January 2026.*words/,
    )
    expect(draw({ type: 'doc', content: [text] })).toMatch(/words.*Earlier/)
    expect(draw({ type: 'doc', content: [text] }, [])).not.toContain('recall')
  })
})

describe.skipIf(!present)(present ? 'hostile vectors' : 'hostile vectors: absent, nothing was tested', () => {
  const vectors: { id: number; data: string }[] = present ? JSON.parse(readFileSync(FILE, 'utf8')) : []
  it.each(vectors)('vector $id is drawn harmless', ({ data }) => {
    const { body } = bodyFromHtml(data.replaceAll('%js_uri_alert%', 'javascript:alert(1)'), {
      baseUrl: 'https://a.test/',
    })
    expect(findDanger(draw(body, []))).toEqual([])
  })
})
