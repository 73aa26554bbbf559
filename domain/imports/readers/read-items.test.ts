import { describe, expect, it } from 'vitest'
import type { ImportItem } from '../rules.ts'
import { readItems } from './read-items.ts'

async function read(source: string | Uint8Array, options: Parameters<typeof readItems>[1] = {}) {
  const bytes = typeof source === 'string' ? Buffer.from(source) : source
  // Cut in odd places, as a network does.
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7)
  }
  const items: ImportItem[] = []
  const reasons: string[] = []
  const { format, results } = await readItems(chunks(), options)
  for await (const result of results) {
    if ('item' in result) items.push(result.item)
    else reasons.push(result.problem.reason)
  }
  return { format, items, reasons }
}

const rss = (items: string, head = '') => `<?xml version="1.0"?>
<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>T</title><link>https://a.test/</link><language>uk-UA</language>${head}${items}</channel></rss>`

describe('RSS', () => {
  it('gives the fields of an item, whatever prefix its vocabularies have', async () => {
    const { format, items } = await read(
      rss(`<item><guid isPermaLink="false">g1</guid><link>/news/1</link><title>A &amp;amp; <![CDATA[<b>B</b>]]></title>
        <description>Short &amp; plain.</description><c:encoded><![CDATA[<p>Long <a href="/x">text</a></p>]]></c:encoded>
        <pubDate>Fri, 01 May 2026 10:00:00 +0300</pubDate><dc:creator>Anna Koval, Petro Lys</dc:creator>
        <category>roads</category><category domain="https://a.test/section">City</category></item>`),
    )
    expect(format).toBe('rss')
    expect(items[0]).toMatchObject({
      sourceId: 'g1',
      language: 'uk-UA',
      url: 'https://a.test/news/1',
      headline: 'A & B',
      standfirst: 'Short & plain.',
      body: { kind: 'html', html: '<p>Long <a href="/x">text</a></p>', baseUrl: 'https://a.test/news/1' },
      publishedAt: '2026-05-01T07:00:00.000Z',
      authors: ['Anna Koval', 'Petro Lys'],
      section: 'City',
      tags: ['roads'],
    })
  })
  it('reads old and sloppy feeds', async () => {
    const { items, reasons } = await read(`
      <!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/rss.dtd"><rss version="0.91"><channel>
      <item><title>Caf&eacute; & co</title><!-- & --><description><![CDATA[a & b]]></description><link>https://a.test/1</link><x:y>1</x:y></item>
      <item><description>The bridge is open. It is long.</description><pubDate>soon</pubDate></item>
      <item></item></channel></rss>`)
    expect(items.map(({ headline, sourceId }) => [headline, sourceId.slice(0, 6)])).toEqual([
      ['Café & co', 'https:'],
      ['The bridge is open', 'no-id:'],
    ])
    expect(items[0]?.body).toMatchObject({ html: 'a & b' })
    expect(items[1]?.notes.join()).toMatch(/first sentence.*date was not understood/)
    expect(reasons).toEqual(['It has neither a headline nor a text.'])
  })
  it('reads RSS 1.0', async () => {
    const { items } =
      await read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><link>https://a.test/</link><dc:language>en</dc:language></channel>
      <item rdf:about="https://a.test/1"><title>One</title><dc:date>2026-05-01T00:00:00Z</dc:date></item></rdf:RDF>`)
    expect(items[0]).toMatchObject({
      sourceId: 'https://a.test/1',
      headline: 'One',
      language: 'en',
      publishedAt: '2026-05-01T00:00:00.000Z',
    })
  })
  it('refuses an item that is not well-formed and goes on with the next', async () => {
    const { items, reasons } = await read(
      rss('<item><title>a<b></title></item><item><title>c</title></item>'),
    )
    expect(items.map(({ headline }) => headline)).toEqual(['c'])
    expect(reasons[0]).toMatch(/not well-formed/)
  })
  it('says so when the file was cut off', async () => {
    const { items, reasons } = await read(rss('<item><title>a</title></item>').slice(0, -12))
    expect(items).toHaveLength(1)
    expect(reasons.join()).toMatch(/unclosed tag.*may be missing/)
  })
  it('refuses entities of the file’s own, and reads nothing outside of it', async () => {
    const bomb = '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    await expect(read(bomb + rss('<item><title>&b;</title></item>').slice(22))).rejects.toThrow(
      /entities of its own/,
    )
  })
})

describe('Atom', () => {
  it('gives the fields of an entry, with XHTML and relative addresses', async () => {
    const { format, items } =
      await read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://a.test/">
      <author><name>Feed Author</name></author><link href="https://a.test/"/><link rel="self" href="https://a.test/atom"/>
      <entry><id>urn:1</id><link href="news/1"/><title type="text">a &lt; b</title><summary>Short.</summary>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Long <br/>text &amp; more</p></div></content>
      <published>2026-05-01T10:00:00+03:00</published><updated>2026-05-02T10:00:00Z</updated><category term="roads" label="Roads"/></entry></feed>`)
    expect(format).toBe('atom')
    expect(items[0]).toMatchObject({
      sourceId: 'urn:1',
      url: 'https://a.test/news/1',
      headline: 'a < b',
      standfirst: 'Short.',
      body: { html: '<div><p>Long <br>text &amp; more</p></div>' },
      publishedAt: '2026-05-01T07:00:00.000Z',
      modifiedAt: '2026-05-02T10:00:00.000Z',
      authors: ['Feed Author'],
      tags: ['Roads'],
      language: 'en',
    })
  })
})

describe('WordPress exports', () => {
  const wxr = (items: string) => `<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
    <channel><link>https://a.test</link><language>uk</language><wp:base_blog_url>https://a.test</wp:base_blog_url>
    <wp:author><wp:author_login>anna</wp:author_login><wp:author_display_name>Анна Коваль</wp:author_display_name></wp:author>${items}</channel></rss>`
  const post = (
    extra: string,
  ) => `<item><title>Міст</title><link>https://a.test/mist</link><guid>https://a.test/?p=1</guid>
    <dc:creator>anna</dc:creator><content:encoded><![CDATA[One

Two]]></content:encoded><excerpt:encoded>Коротко</excerpt:encoded><wp:post_id>1</wp:post_id><wp:post_date_gmt>2026-05-01 10:00:00</wp:post_date_gmt>
    <wp:post_modified_gmt>2026-05-02 10:00:00</wp:post_modified_gmt><wp:post_name>%d0%bc%d1%96%d1%81%d1%82</wp:post_name>
    <category domain="category" nicename="a">Місто</category><category domain="category" nicename="b">Дороги</category>
    <category domain="post_tag" nicename="c">мости</category>${extra}</item>`
  it('gives the fields of a post', async () => {
    const { format, items } = await read(
      wxr(post('<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>')),
    )
    expect(format).toBe('wxr')
    expect(items[0]).toMatchObject({
      sourceId: '1',
      slug: 'міст',
      headline: 'Міст',
      standfirst: 'Коротко',
      section: 'Місто',
      tags: ['Дороги', 'мости'],
      authors: ['Анна Коваль'],
      publishedAt: '2026-05-01T10:00:00.000Z',
      modifiedAt: '2026-05-02T10:00:00.000Z',
      status: 'published',
      body: { wordpress: true },
    })
  })
  it.each(['draft', 'pending', 'private', 'future'])('makes a draft of what is %s', async (state) => {
    const { items } = await read(
      wxr(post(`<wp:status>${state}</wp:status><wp:post_type>post</wp:post_type>`)),
    )
    expect(items[0]?.status).toBe('draft')
  })
  it('makes a draft of what a password protects, and skips what is no post', async () => {
    const { items, reasons } = await read(
      wxr(
        post('<wp:status>publish</wp:status><wp:post_password>x</wp:post_password>') +
          post('<wp:status>trash</wp:status>') +
          post('<wp:post_type>page</wp:post_type>'),
      ),
    )
    expect(items.map(({ status }) => status)).toEqual(['draft'])
    expect(reasons).toEqual([
      'Its state at the source is "trash".',
      'It is of the kind "page": only posts are news.',
    ])
  })
})

describe('JSON Lines', () => {
  it('gives the fields of a line under our names or common ones', async () => {
    const { items, reasons } = await read(
      '\ufeff{"id":7,"title":"One","date":"26-FEB-1987 15:02:20.00","authors":"A Bell, C Dole","topics":["x"],"places":["usa"],"source":"Wire","body":"a\\n\\nb"}\n\nnot json\n[1]\n{"headline":"H","html":"<p>x</p>","status":"secret"}\n{"meta":{"title":"M"},"text":"<id>1</id><body><b>t</b></body>"}',
    )
    expect(items[0]).toMatchObject({
      sourceId: '7',
      headline: 'One',
      authors: ['A Bell', 'C Dole'],
      tags: ['x'],
      place: 'usa',
      agency: 'Wire',
      body: { kind: 'text', text: 'a\n\nb' },
    })
    expect(items[1]).toMatchObject({ headline: 'M', body: { kind: 'html', html: '<b>t</b></body>' } })
    expect(reasons).toEqual([
      expect.stringMatching(/not JSON/),
      expect.stringMatching(/object in braces/),
      expect.stringMatching(/"secret"/),
    ])
  })
  it('takes names of the source’s own', async () => {
    const { items } = await read('{"a":{"b":"Headline"},"title":"no"}', { fields: { headline: 'a.b' } })
    expect(items[0]?.headline).toBe('Headline')
  })
})

describe('files', () => {
  const latin = (encoding: string, bytes: number[]) =>
    Buffer.concat([
      Buffer.from(`<?xml version="1.0" encoding="${encoding}"?><rss><channel><item><title>`),
      Buffer.from(bytes),
      Buffer.from('</title></item></channel></rss>'),
    ])
  it.each([
    ['windows-1251', [0xcc, 0xb3, 0xf1, 0xf2], 'Міст'],
    ['iso-8859-1', [0x63, 0x61, 0x66, 0xe9], 'café'],
    ['koi8-u', [0xed, 0xa6, 0xd3, 0xd4], 'Міст'],
  ])('are read in %s', async (encoding, bytes, title) => {
    expect((await read(latin(encoding, bytes))).items[0]?.headline).toBe(title)
  })
  it('are read in UTF-16', async () => {
    const text =
      '<?xml version="1.0" encoding="UTF-16"?><rss><channel><item><title>Міст</title></item></channel></rss>'
    expect((await read(Buffer.from(`\ufeff${text}`, 'utf16le'))).items[0]?.headline).toBe('Міст')
    expect((await read(Buffer.from(text, 'utf16le'))).items[0]?.headline).toBe('Міст')
    expect((await read(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).items[0]?.headline).toBe('Міст')
  })
  it.each([
    ['', /empty/],
    ['<!DOCTYPE html><html></html>', /web page/],
    ['<opml></opml>', /<opml>/],
    ['[{"id":1}]', /JSON array/],
    ['{\n "id": 1\n}', /object of its own/],
    ['a,b\n1,2', /none of the formats/],
    ['<?xml version="1.0" encoding="x-unknown"?><rss/>', /"x-unknown"/],
    ['PK\u0003\u0004', /zip archive/],
  ])('are refused with what they are: %j', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message)
  })
  it('without an item say so', async () => {
    expect((await read(rss(''))).reasons).toEqual(['There is no item in it.'])
  })
})
