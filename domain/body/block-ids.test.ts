import { describe, expect, it } from 'vitest'
import { blockIdOf, withBlockIds, withoutId } from './block-ids.ts'
import { type Block, type Body, bodySchema } from './schema.ts'

const paragraph = (text: string, id?: string): Block => ({
  type: 'paragraph',
  ...(id && { attrs: { id } }),
  content: [{ type: 'text', text }],
})
const body: Body = {
  type: 'doc',
  content: [
    paragraph('one'),
    paragraph('one'),
    { type: 'recall' },
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'two' }] },
  ],
}
const ids = (of: Body) => of.content.map(blockIdOf)

describe('withBlockIds', () => {
  it('gives each block an id of its own that the schema takes, the same each time', () => {
    const named = withBlockIds(body)
    expect(new Set(ids(named)).size).toBe(4)
    expect(bodySchema.parse(named)).toEqual(named)
    expect(ids(withBlockIds(body))).toEqual(ids(named))
  })

  it('changes nothing but the ids', () => {
    expect(withBlockIds(body).content.map(withoutId)).toEqual(body.content)
  })

  it('keeps the ids that are there, and gives the second of a pair another', () => {
    const named = withBlockIds({ ...body, content: [paragraph('a', 'abcd'), paragraph('b', 'abcd')] })
    expect(ids(named)[0]).toBe('abcd')
    expect(ids(named)[1]).not.toBe('abcd')
    expect(withBlockIds(named)).toEqual(named)
  })
})
