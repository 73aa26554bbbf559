import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { type Body, bodySchema } from '#domain/body/schema.ts'
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
    { type: 'recall' },
    { type: 'horizontalRule' },
    { type: 'paragraph' },
  ],
}

describe('the editor and the body schema', () => {
  it('give back every node and mark unchanged', () => {
    const document = Node.fromJSON(schema, EVERYTHING)
    document.check()
    expect(bodySchema.parse(document.toJSON())).toEqual(EVERYTHING)
  })

  it('know the same nodes and marks and no more', () => {
    const nodes = Object.keys(schema.nodes).sort()
    expect(nodes).toEqual(
      [
        'blockquote',
        'bulletList',
        'doc',
        'embed',
        'hardBreak',
        'heading',
        'horizontalRule',
        'listItem',
        'orderedList',
        'paragraph',
        'picture',
        'recall',
        'text',
      ].sort(),
    )
    expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'italic', 'link'])
  })

  it.each(['heading', 'picture', 'recall', 'blockquote'])('keep %s out of quotes and lists', (name) => {
    const inner = schema.nodes[name]
    expect(inner && schema.nodes.blockquote?.contentMatch.matchType(inner)).toBeNull()
    expect(inner && schema.nodes.listItem?.contentMatch.matchType(inner)).toBeNull()
  })
})
