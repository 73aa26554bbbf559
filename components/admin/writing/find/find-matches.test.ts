import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import { expect, it } from 'vitest'
import { bodyExtensions } from '../extensions.ts'
import { type FindQuery, findMatches } from './find-matches.ts'

const schema = getSchema(bodyExtensions())
const doc = Node.fromJSON(schema, {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Kyiv ' },
        { type: 'text', text: 'Ky', marks: [{ type: 'bold' }] },
        { type: 'text', text: 'iv' },
        { type: 'hardBreak' },
        { type: 'text', text: 'kyivan (a+b)' },
      ],
    },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Київ, київський' }] }],
        },
      ],
    },
  ],
})

function found(query: Partial<FindQuery>): string[] {
  const whole = { text: '', isCaseSensitive: false, isWholeWord: false, ...query }
  return findMatches(doc, whole).map(({ from, to }) => doc.textBetween(from, to))
}

it('finds words in any case, also across bold and after a line break', () => {
  expect(found({ text: 'kyiv' })).toEqual(['Kyiv', 'Kyiv', 'kyiv'])
})

it('keeps to the case and to whole words when asked, in Cyrillic too', () => {
  expect(found({ text: 'Kyiv', isCaseSensitive: true })).toEqual(['Kyiv', 'Kyiv'])
  expect(found({ text: 'kyiv', isWholeWord: true })).toEqual(['Kyiv', 'Kyiv'])
  expect(found({ text: 'київ', isWholeWord: true })).toEqual(['Київ'])
})

it('takes every character as itself, and finds nothing for nothing', () => {
  expect(found({ text: '(a+b)' })).toEqual(['(a+b)'])
  expect(found({ text: '' })).toEqual([])
})
