import { describe, expect, it } from 'vitest'
import type { ImportItem, ImportProblem } from '../rules.ts'
import { readItems } from './read-items.ts'

async function read(source: string, options: Parameters<typeof readItems>[1] = {}) {
  const bytes = Buffer.from(source)
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += 5) yield bytes.subarray(at, at + 5)
  }
  const items: ImportItem[] = []
  const problems: ImportProblem[] = []
  const { format, results, tables } = await readItems(chunks(), options)
  for await (const result of results) {
    if ('item' in result) items.push(result.item)
    else problems.push(result.problem)
  }
  return { format, items, problems, tables }
}

it('reads JSON Feed', async () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T',
    home_page_url: 'https://a.test/',
    language: 'uk',
    items: [
      {
        id: 1,
        url: '/n/1',
        title: 'One',
        content_html: '<p>Text</p>',
        date_published: '2026-05-01T10:00:00+03:00',
        authors: [{ name: 'Anna Koval' }],
        tags: ['roads'],
        image: 'https://a.test/a.jpg',
      },
      { id: '2', content_text: 'Only words. Here.', author: { name: 'Petro Lys' } },
    ],
  }
  const { format, items } = await read(JSON.stringify(feed))
  expect(format).toBe('jsonfeed')
  expect(items).toMatchObject([
    {
      sourceId: '1',
      url: 'https://a.test/n/1',
      language: 'uk',
      publishedAt: '2026-05-01T07:00:00.000Z',
      authors: ['Anna Koval'],
      tags: ['roads'],
      hero: { url: 'https://a.test/a.jpg' },
    },
    { sourceId: '2', headline: 'Only words', authors: ['Petro Lys'] },
  ])
})

it('reads CSV with any delimiter, by its own names and by a mapping', async () => {
  const csv =
    '"Title";Rubric;text;tags\n"Bridge ""opens""";City;"Two\nlines; here";"a, b"\n;;;\nOther;Sport;Text;c\n'
  const { format, items, problems } = await read(csv, { fields: { headline: 'Title', section: 'Rubric' } })
  expect(format).toBe('csv')
  expect(items).toMatchObject([
    {
      headline: 'Bridge "opens"',
      section: 'City',
      tags: ['a', ' b'],
      body: { text: 'Two\nlines; here' },
      line: 3,
    },
    { headline: 'Other', section: 'Sport', line: 5 },
  ])
  expect(problems).toMatchObject([{ line: 4, reason: 'It has neither a headline nor a text.' }])
  await expect(read('a,b\n1,2\n')).rejects.toThrow(/names of its columns/)
})

describe('ninjs', () => {
  it('reads version 1, and 2 and 3 with their lists', async () => {
    const one = {
      uri: 'https://a.test/1',
      type: 'text',
      versioncreated: '2026-05-01T10:00:00Z',
      headline: 'One',
      byline: 'Anna Koval and Petro Lys',
      located: 'Rivne',
      body_xhtml: '<p>Text</p>',
      language: 'en',
      subject: [{ name: 'City' }, { name: 'Roads' }],
    }
    const three = {
      uri: 'urn:2',
      type: 'text',
      pubStatus: 'withheld',
      versionCreated: '2026-05-01T10:00:00Z',
      headlines: [
        { role: 'sub', value: 'Sub' },
        { role: 'main', value: 'Main & more' },
      ],
      descriptions: [{ role: 'lead', value: 'Lead' }],
      bodies: [
        { role: 'text', contentType: 'text/plain', value: 'Plain' },
        { contentType: 'text/html', value: '<p>Rich</p>' },
      ],
      associations: [
        {
          type: 'picture',
          descriptions: [{ role: 'caption', value: 'Words' }],
          renditions: [
            { href: 'https://a.test/s.jpg', width: 1 },
            { href: 'https://a.test/l.jpg', width: 9 },
          ],
        },
      ],
    }
    const { format, items, problems } = await read(JSON.stringify([one, three, { ...one, type: 'picture' }]))
    expect(format).toBe('ninjs')
    expect(items).toMatchObject([
      {
        headline: 'One',
        authors: ['Anna Koval', 'Petro Lys'],
        place: 'Rivne',
        section: 'City',
        tags: ['Roads'],
        status: 'published',
      },
      {
        headline: 'Main & more',
        standfirst: 'Lead',
        body: { html: '<p>Rich</p>' },
        status: 'draft',
        hero: { url: 'https://a.test/l.jpg', caption: 'Words' },
      },
    ])
    expect(problems).toMatchObject([{ reason: expect.stringContaining('"picture"') }])
  })
})

describe('news agencies’ XML', () => {
  it('reads NewsML-G2 with XHTML in it', async () => {
    const { format, items, problems } = await read(`<?xml version="1.0"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
<newsItem guid="urn:1" version="2" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/><versionCreated>2026-05-01T12:00:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
<contentMeta><contentCreated>2026-05-01T10:00:00Z</contentCreated><located><name>Rivne</name></located><creator><name>Anna Koval</name></creator><subject qcode="medtop:1"><name>City</name></subject><subject><name>Roads</name></subject><headline>One</headline><description role="drol:summary">Sum</description></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>Text</p></body></html></inlineXML></contentSet></newsItem>
<newsItem guid="urn:2"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentMeta><headline>P</headline></contentMeta></newsItem>
<newsItem guid="urn:3"><itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:withheld"/></itemMeta><contentMeta><headline>W</headline></contentMeta></newsItem>
</itemSet></newsMessage>`)
    expect(format).toBe('newsml')
    expect(items).toMatchObject([
      {
        sourceId: 'urn:1',
        headline: 'One',
        standfirst: 'Sum',
        authors: ['Anna Koval'],
        place: 'Rivne',
        section: 'City',
        tags: ['Roads'],
        publishedAt: '2026-05-01T10:00:00.000Z',
        modifiedAt: '2026-05-01T12:00:00.000Z',
      },
      { sourceId: 'urn:3', status: 'draft' },
    ])
    expect(items[0]?.body).toMatchObject({ html: expect.stringContaining('<p>Text</p>') })
    expect(problems).toMatchObject([{ reason: expect.stringContaining('"picture"') }])
  })

  it('reads NITF, and refuses NewsML 1 with what to ask for', async () => {
    const { format, items } =
      await read(`<nitf><head><docdata><doc-id id-string="n1"/><date.issue norm="20260501T100000Z"/></docdata></head>
<body><body.head><hedline><hl1>One</hl1><hl2>Two</hl2></hedline><byline>By <person>Anna Koval</person></byline><dateline><location>Rivne</location></dateline></body.head>
<body.content><media media-type="image"><media-reference source="https://a.test/a.jpg"/><media-caption>Words</media-caption></media><p>Text</p></body.content></body></nitf>`)
    expect(format).toBe('nitf')
    expect(items).toMatchObject([
      {
        sourceId: 'n1',
        headline: 'One',
        standfirst: 'Two',
        authors: ['Anna Koval'],
        place: 'Rivne',
        publishedAt: '2026-05-01T10:00:00.000Z',
        hero: { url: 'https://a.test/a.jpg', caption: 'Words' },
        body: { html: '<p>Text</p>' },
      },
    ])
    await expect(read('<NewsML Version="1.2"/>')).rejects.toThrow(/NewsML 1.*ninjs/)
  })
})
