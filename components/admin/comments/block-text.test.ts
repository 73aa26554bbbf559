import { getSchema } from '@tiptap/core'
import { describe, expect, it } from 'vitest'
import { bodyExtensions } from '#components/admin/writing/extensions.ts'
import { anchorAt, placeOf } from './block-text.ts'

const schema = getSchema(bodyExtensions())
const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (id: string, ...words: string[]) => ({
  type: 'paragraph',
  attrs: { id },
  content: words.map(text),
})
const docOf = (...content: object[]) => schema.nodeFromJSON({ type: 'doc', content })
const wordsAt = (doc: ReturnType<typeof docOf>, anchor: Parameters<typeof placeOf>[1]) => {
  const range = placeOf(doc, anchor)
  return range && doc.textBetween(range.from, range.to, '\n')
}

const doc = docOf(
  paragraph('one', 'Seventeen people came. Seventeen people left.'),
  paragraph('two', 'The mayor spoke.'),
)
const second = { blockId: 'one', quote: 'Seventeen people', before: 'people came. ' }

describe('placeOf', () => {
  it('finds the words again that a range had, also the second of the same', () => {
    const range = placeOf(doc, second)
    expect(range && anchorAt(doc, range)).toEqual({ ...second, before: 'Seventeen people came. ' })
    expect(range?.from).toBe(24)
  })

  it('finds them in another block when theirs was split, and says when they are gone', () => {
    const split = docOf(paragraph('one', 'Nobody came.'), paragraph('three', 'The mayor spoke.'))
    expect(wordsAt(split, { blockId: 'two', quote: 'mayor', before: 'The ' })).toBe('mayor')
    expect(placeOf(split, second)).toBeNull()
  })

  it('prefers their own block', () => {
    const both = docOf(paragraph('zero', 'The mayor left.'), paragraph('two', 'The mayor spoke.'))
    expect(placeOf(both, { blockId: 'two', quote: 'mayor', before: 'The ' })?.from).toBe(22)
  })

  it('reads the lines of a list as one text', () => {
    const item = (words: string) => ({
      type: 'listItem',
      content: [{ type: 'paragraph', content: [text(words)] }],
    })
    const list = docOf({ type: 'bulletList', attrs: { id: 'list' }, content: [item('Bread'), item('Salt')] })
    const anchor = { blockId: 'list', quote: 'Salt', before: 'Bread\n' }
    expect(wordsAt(list, anchor)).toBe('Salt')
    const range = placeOf(list, anchor)
    expect(range && anchorAt(list, range)).toEqual(anchor)
  })
})

describe('anchorAt', () => {
  it('takes of a long selection what lies in its first block', () => {
    expect(anchorAt(doc, { from: 40, to: 55 })).toMatchObject({ blockId: 'one', quote: ' left.' })
  })

  it('finds no words where there are none', () => {
    expect(anchorAt(docOf({ type: 'horizontalRule', attrs: { id: 'rule' } }), { from: 0, to: 1 })).toBeNull()
  })
})
