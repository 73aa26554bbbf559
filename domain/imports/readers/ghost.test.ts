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

const ghost = (posts: object[], rest: object = {}) =>
  JSON.stringify({ db: [{ meta: { version: '5.0' }, data: { posts, ...rest } }] }, null, 1)

describe('Ghost', () => {
  const post = {
    id: 'p1',
    title: 'Bridge "opens" {',
    slug: 'bridge',
    html: '<p>It is open. <img src="__GHOST_URL__/content/images/a.jpg"></p>',
    status: 'published',
    visibility: 'public',
    published_at: '2026-05-01T10:00:00.000Z',
    custom_excerpt: 'After ten years.',
    feature_image: '__GHOST_URL__/content/images/b.jpg',
    meta_title: 'Bridge, for search',
  }
  const rest = {
    posts_authors: [{ post_id: 'p1', author_id: 'u1' }],
    posts_meta: [
      { post_id: 'p1', feature_image_alt: 'A bridge', feature_image_caption: 'Photo <b>of</b> it' },
    ],
    posts_tags: [
      { post_id: 'p1', tag_id: 't1' },
      { post_id: 'p1', tag_id: 't2' },
      { post_id: 'p1', tag_id: 't3' },
    ],
    tags: [
      { id: 't1', name: 'City' },
      { id: 't2', name: '#internal', visibility: 'internal' },
      { id: 't3', name: 'Roads' },
    ],
    users: [{ id: 'u1', name: 'Anna Koval' }],
  }

  it('gives the fields of a post with what stands in tables behind it', async () => {
    const source = ghost([post], rest)
    const { format, tables } = await read(source)
    const { items } = await read(source, { tables, site: 'https://old.test' })
    expect(format).toBe('ghost')
    expect(items[0]).toMatchObject({
      sourceId: 'p1',
      headline: 'Bridge "opens" {',
      seoHeadline: 'Bridge, for search',
      standfirst: 'After ten years.',
      url: 'https://old.test/bridge/',
      oldPaths: ['/bridge/'],
      authors: ['Anna Koval'],
      section: 'City',
      tags: ['Roads'],
      status: 'published',
      line: 9,
      hero: {
        url: 'https://old.test/content/images/b.jpg',
        alt: 'A bridge',
        caption: 'Photo of it',
        credit: '',
      },
      body: { html: expect.stringContaining('https://old.test/content/images/a.jpg') },
    })
  })

  it('keeps from readers what was not for everybody, and skips pages', async () => {
    const { items, problems } = await read(
      ghost([
        { ...post, id: '1', status: 'draft' },
        { ...post, id: '2', visibility: 'paid' },
        { ...post, id: '3', status: 'scheduled' },
        { ...post, id: '4', type: 'page' },
      ]),
    )
    expect(items.map(({ status }) => status)).toEqual(['draft', 'draft', 'draft'])
    expect(problems.map(({ reason }) => reason)).toEqual([expect.stringContaining('"page"')])
  })

  it('reads lexical and mobiledoc', async () => {
    const text = (words: string, format = 0) => ({ type: 'extended-text', text: words, format })
    const lexical = JSON.stringify({
      root: {
        children: [
          {
            type: 'paragraph',
            children: [
              text('One '),
              text('bold', 1),
              { type: 'link', url: 'https://a.test', children: [text('link')] },
            ],
          },
          { type: 'extended-heading', tag: 'h2', children: [text('Head <')] },
          { type: 'list', listType: 'number', children: [{ type: 'listitem', children: [text('item')] }] },
          { type: 'image', src: 'https://a.test/a.jpg', alt: 'Alt', caption: 'Words' },
          { type: 'embed', url: 'https://www.youtube.com/watch?v=abcdefghijk' },
          { type: 'paywall' },
        ],
      },
    })
    const mobiledoc = JSON.stringify({
      version: '0.3.1',
      markups: [['strong'], ['a', ['href', 'https://a.test']]],
      atoms: [['soft-return', '', {}]],
      cards: [['image', { src: 'https://a.test/b.jpg', caption: 'C' }]],
      sections: [
        [
          1,
          'p',
          [
            [0, [], 0, 'One '],
            [0, [0, 1], 2, 'two'],
            [1, [], 0, 0],
            [0, [], 0, '<three>'],
          ],
        ],
        [3, 'ul', [[[0, [], 0, 'item']]]],
        [10, 0],
      ],
    })
    const bare = { ...post, html: null }
    const { items } = await read(
      ghost([
        { ...bare, id: 'l', lexical },
        { ...bare, id: 'm', mobiledoc },
      ]),
    )
    expect(items.map(({ body }) => (body.kind === 'html' ? body.html : ''))).toEqual([
      '<p>One <strong>bold</strong><a href="https://a.test">link</a></p><h2>Head &lt;</h2><ol><li>item</li></ol>' +
        '<figure><img src="https://a.test/a.jpg" alt="Alt"><figcaption>Words</figcaption></figure>' +
        '<figure><iframe src="https://www.youtube.com/watch?v=abcdefghijk"></iframe></figure>',
      '<p>One <strong><a href="https://a.test">two</a></strong><br>&lt;three&gt;</p><ul><li>item</li></ul>' +
        '<figure><img src="https://a.test/b.jpg" alt=""><figcaption>C</figcaption></figure>',
    ])
  })

  it('tells the line of what is damaged, and where the file is cut off', async () => {
    const whole = ghost([post, { ...post, id: 'p2' }], rest)
    const { items, problems } = await read(whole.slice(0, whole.indexOf('"p2"') + 60))
    expect(items).toHaveLength(1)
    expect(problems).toEqual([
      expect.objectContaining({
        isFatal: true,
        line: 24,
        reason: expect.stringMatching(/ends in the middle/),
      }),
    ])
    const broken = await read(whole.replace('"slug": "bridge"', '"slug": bridge'))
    expect(broken.items).toHaveLength(1)
    expect(broken.problems).toMatchObject([{ line: 9, reason: 'It is not JSON that can be read.' }])
  })
})
