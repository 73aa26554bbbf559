import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { type Body, bodySchema } from '#domain/body/schema.ts'
import { namelessBlocks } from './blocks/block-ids.ts'
import { bodyOf } from './body-json.ts'
import { bodyExtensions } from './extensions.ts'

const schema = getSchema(bodyExtensions())

const words = (text: string) => [{ type: 'text' as const, text }]

const EVERYTHING: Body = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: words('A subhead') },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Plain, ' },
        { type: 'text', text: 'bold', marks: [{ type: 'bold' }] },
        { type: 'hardBreak' },
        { type: 'text', text: 'linked', marks: [{ type: 'link', attrs: { href: 'https://example.org/' } }] },
        { type: 'text', text: 'slanted', marks: [{ type: 'italic' }] },
      ],
    },
    { type: 'heading', attrs: { level: 3 }, content: words('A smaller one') },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: words('one') },
            {
              type: 'orderedList',
              attrs: { start: 3 },
              content: [{ type: 'listItem', content: [{ type: 'paragraph', content: words('three') }] }],
            },
          ],
        },
      ],
    },
    { type: 'blockquote', content: [{ type: 'paragraph', content: words('Said somebody.') }] },
    { type: 'picture', attrs: { pictureId: 7, alt: 'a', caption: 'b', credit: 'c' } },
    { type: 'embed', attrs: { url: 'https://youtu.be/abcdefghijk', title: 'A film' } },
    {
      type: 'embed',
      attrs: {
        url: 'https://t.me/channel/1',
        title: '',
        card: { author: 'A', text: 'b', postedAt: null, fetchedAt: null, digest: null },
        id: 'abcd1234',
      },
    },
    { type: 'pullQuote', attrs: { attribution: 'Somebody' }, content: words('Said at length.') },
    {
      type: 'gallery',
      attrs: { pictures: [{ pictureId: 7, alt: 'a', caption: 'b', credit: 'c' }], caption: 'Views' },
    },
    {
      type: 'factBox',
      attrs: { title: 'Facts', id: 'efgh5678' },
      content: [{ type: 'paragraph', content: words('One.') }],
    },
    {
      type: 'table',
      attrs: { caption: 'Prices' },
      content: [
        {
          type: 'tableRow',
          content: [
            { type: 'tableHeader', content: [{ type: 'paragraph', content: words('Month') }] },
            { type: 'tableHeader', content: [{ type: 'paragraph', content: words('Price') }] },
          ],
        },
        {
          type: 'tableRow',
          content: [{ type: 'tableCell', attrs: { colspan: 2 }, content: [{ type: 'paragraph' }] }],
        },
      ],
    },
    { type: 'recall' },
    { type: 'horizontalRule' },
    { type: 'paragraph' },
  ],
}

describe('the editor and the body schema', () => {
  it('give back every node and mark unchanged', () => {
    const document = Node.fromJSON(schema, EVERYTHING)
    document.check()
    expect(bodySchema.parse(bodyOf(document))).toEqual(EVERYTHING)
  })

  it('know the same nodes and marks and no more', () => {
    const nodes = Object.keys(schema.nodes).sort()
    expect(nodes).toEqual(
      [
        'blockquote',
        'bulletList',
        'doc',
        'embed',
        'factBox',
        'gallery',
        'hardBreak',
        'heading',
        'horizontalRule',
        'listItem',
        'orderedList',
        'paragraph',
        'picture',
        'pullQuote',
        'recall',
        'table',
        'tableCell',
        'tableHeader',
        'tableRow',
        'text',
      ].sort(),
    )
    expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'italic', 'link'])
  })

  it.each(['heading', 'picture', 'recall', 'blockquote', 'table', 'factBox'])(
    'keep %s out of quotes and lists',
    (name) => {
      const inner = schema.nodes[name]
      expect(inner && schema.nodes.blockquote?.contentMatch.matchType(inner)).toBeNull()
      expect(inner && schema.nodes.listItem?.contentMatch.matchType(inner)).toBeNull()
    },
  )
})

describe('the ids of blocks', () => {
  const document = (...ids: (string | null)[]) =>
    Node.fromJSON(schema, {
      type: 'doc',
      content: ids.map((id) => ({ type: 'paragraph', attrs: { id }, content: words(`words of ${id}`) })),
    })

  it('are asked for by the block that has none', () => {
    const doc = document('aaaa', null)
    expect(namelessBlocks(doc, doc)).toEqual([doc.child(0).nodeSize])
  })

  it('stay with the block that was there, wherever its copy stands', () => {
    const before = document('aaaa')
    const copyBelow = before.copy(before.content.append(document('aaaa').content))
    const copyAbove = before.copy(document('aaaa').content.append(before.content))
    expect(namelessBlocks(copyBelow, before)).toEqual([before.child(0).nodeSize])
    expect(namelessBlocks(copyAbove, before)).toEqual([0])
  })
})
