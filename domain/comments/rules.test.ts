import { describe, expect, it } from 'vitest'
import { findMentions, findQuote, mayResolve, splitMentions } from './rules.ts'

const people = [
  { id: 'o', name: 'Olena' },
  { id: 'ok', name: 'Olena Kovalenko' },
  { id: 'i', name: 'Іван Їжак' },
  { id: 'i2', name: 'Іван Їжак' },
]

describe('findMentions', () => {
  it('takes the longest name, whatever its case', () => {
    expect(findMentions('@olena kovalenko, is it so?', people)).toEqual(['ok'])
    expect(findMentions('Ask @Olena and @Olena Kovalenko and @Olena', people)).toEqual(['o', 'ok'])
  })

  it('takes no name inside of a longer word, and no name without the sign', () => {
    expect(findMentions('@Olenas Olena', people)).toEqual([])
  })

  it('means all who have the name', () => {
    expect(findMentions('@Іван Їжак — перевірте', people)).toEqual(['i', 'i2'])
  })
})

describe('splitMentions', () => {
  it('gives the text back in pieces', () => {
    expect(splitMentions('Ask @Olena.', people)).toEqual([
      { text: 'Ask ', ids: [] },
      { text: '@Olena', ids: ['o'] },
      { text: '.', ids: [] },
    ])
    expect(splitMentions('Nobody', [])).toEqual([{ text: 'Nobody', ids: [] }])
  })
})

describe('findQuote', () => {
  const text = 'Seventeen people came. Later seventeen people left.'

  it('finds the words after the same words', () => {
    expect(findQuote(text, { quote: 'people', before: 'Later seventeen ' })).toBe(39)
    expect(findQuote(text, { quote: 'people', before: 'Seventeen ' })).toBe(10)
  })

  it('finds them also when what stood before was changed', () => {
    expect(findQuote(text, { quote: 'people', before: 'Much earlier seventeen ' })).toBe(39)
    expect(findQuote(text, { quote: 'left', before: 'something else' })).toBe(46)
  })

  it('says that they are gone', () => {
    expect(findQuote(text, { quote: 'eighteen', before: '' })).toBe(-1)
    expect(findQuote(text, { quote: '', before: 'Later ' })).toBe(-1)
  })
})

describe('mayResolve', () => {
  const thread = { authorId: 'a', createdById: 'b' }

  it('lets those resolve whom it concerns, and editors', () => {
    expect(mayResolve({ id: 'a', role: 'author' }, thread)).toBe(true)
    expect(mayResolve({ id: 'b', role: 'author' }, thread)).toBe(true)
    expect(mayResolve({ id: 'c', role: 'author' }, thread)).toBe(false)
    expect(mayResolve({ id: 'c', role: 'editor' }, thread)).toBe(true)
  })
})
