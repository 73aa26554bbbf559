import { describe, expect, it } from 'vitest'
import { bodyHtml } from './html.ts'
import type { Body } from './schema.ts'

const absoluteUrl = (path: string) => `https://x.test${path}`

it('writes every kind of block, escaped, with whole addresses', () => {
  const body: Body = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'A & <b>' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'see ' },
          { type: 'text', text: 'the "', marks: [{ type: 'link', attrs: { href: '/news/a?x=1&y="' } }] },
          {
            type: 'text',
            text: 'plan',
            marks: [{ type: 'link', attrs: { href: '/news/a?x=1&y="' } }, { type: 'bold' }],
          },
          { type: 'hardBreak' },
          { type: 'text', text: 'below', marks: [{ type: 'link', attrs: { href: '#a' } }] },
        ],
      },
      { type: 'recall' },
      { type: 'picture', attrs: { pictureId: 7, alt: '"', caption: 'A < B', credit: 'C' } },
      { type: 'picture', attrs: { pictureId: 8, alt: '', caption: '', credit: '' } },
      { type: 'embed', attrs: { url: 'https://youtu.be/dQw4w9WgXcQ', title: 'T' } },
      {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
      },
      { type: 'horizontalRule' },
    ],
  }
  const html = bodyHtml(body, {
    pictures: { 7: { id: 7, key: 'abc', width: 10, height: 20, tint: '', cuts: {}, hasAvif: false } },
    absoluteUrl,
    recall: { label: 'Recall', links: [{ url: 'https://x.test/news/b', headline: 'B & C' }] },
  })
  expect(html.split('\n')).toEqual([
    '<h2>A &amp; &lt;b&gt;</h2>',
    '<p>see <a href="https://x.test/news/a?x=1&amp;y=&quot;">the &quot;<strong>plan</strong></a><br>below</p>',
    '<p><strong>Recall</strong></p>',
    '<ul><li><a href="https://x.test/news/b">B &amp; C</a></li></ul>',
    '<figure><img src="https://x.test/media/abc/original-1600.webp" alt="&quot;" width="10" height="20"><figcaption>A &lt; B · C</figcaption></figure>',
    '<p><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">T · YouTube</a></p>',
    '<ol start="3"><li></li></ol>',
    '<hr>',
  ])
})

it('appends Recall when the editor placed none, and shows none when there is nothing to recall', () => {
  const body: Body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a' }] }] }
  const links = [{ url: 'https://x.test/b', headline: 'B' }]
  expect(bodyHtml(body, { pictures: {}, absoluteUrl, recall: { label: 'R', links } })).toMatch(
    /^<p>a<\/p>.*R.*B/s,
  )
  expect(bodyHtml(body, { pictures: {}, absoluteUrl, recall: { label: 'R', links: [] } })).toBe('<p>a</p>')
})

describe('the blocks of a story', () => {
  const words = (text: string) => [{ type: 'text' as const, text }]
  const line = (text: string) => [{ type: 'paragraph' as const, content: words(text) }]
  const options = { pictures: {}, absoluteUrl: (path: string) => `https://p.test${path}`, recall: null }
  const html = (block: Body['content'][number]) => bodyHtml({ type: 'doc', content: [block] }, options)

  it('are told in plain HTML: a table with its head, a fact box, a pull quote', () => {
    expect(
      html({
        type: 'table',
        attrs: { caption: 'Prices & more' },
        content: [
          {
            type: 'tableRow',
            content: [
              { type: 'tableHeader', content: line('Month') },
              { type: 'tableHeader', content: line('Price') },
            ],
          },
          {
            type: 'tableRow',
            content: [{ type: 'tableCell', attrs: { colspan: 2 }, content: line('none') }],
          },
        ],
      }),
    ).toBe(
      '<table><caption>Prices &amp; more</caption><thead><tr><th scope="col">Month</th><th scope="col">Price</th></tr></thead><tbody><tr><td colspan="2">none</td></tr></tbody></table>',
    )
    expect(html({ type: 'factBox', attrs: { title: 'Who' }, content: line('She.') })).toBe(
      '<aside><p><strong>Who</strong></p><p>She.</p></aside>',
    )
    expect(html({ type: 'pullQuote', attrs: { attribution: 'Her' }, content: words('So.') })).toBe(
      '<blockquote><p>So.</p><p>— Her</p></blockquote>',
    )
  })

  it('tell a stored post in its own words, with its source, and no id of a block', () => {
    const card = {
      author: 'A <b>',
      text: 'One.\nTwo.\n\nThree.',
      postedAt: '2026-03-01T10:00:00Z',
      fetchedAt: null,
      digest: null,
    }
    expect(html({ type: 'embed', attrs: { url: 'https://t.me/abcde/1', title: '', card, id: 'abcd' } })).toBe(
      '<blockquote cite="https://t.me/abcde/1"><p>One.<br>Two.</p><p>Three.</p><p><a href="https://t.me/abcde/1">A &lt;b&gt; · Telegram · 2026-03-01</a></p></blockquote>',
    )
  })
})
