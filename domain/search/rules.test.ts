import { describe, expect, it } from 'vitest'
import { markHits, snippetOf } from './rules.ts'
import { stemsOfWord, wordsOf } from './words.ts'

const joined = (parts: { text: string }[]) => parts.map(({ text }) => text).join('')
const stems = (text: string) => new Set(wordsOf(text).flatMap((word) => stemsOfWord(word)))

describe('markHits', () => {
  it('marks every form of a word and keeps the text whole', () => {
    const text = 'Ferries: the “ferry” <b>is</b> back.'
    const parts = markHits(text, stems('ferry'))
    expect(parts.filter(({ hit }) => hit).map((part) => part.text)).toEqual(['Ferries', 'ferry'])
    expect(joined(parts)).toBe(text)
  })

  it('marks a word with an apostrophe, and one with a stress mark', () => {
    expect(markHits('Мар’їне', stems("Мар'їне"))).toEqual([{ text: 'Мар’їне', hit: true }])
    expect(markHits('за\u0301мок', stems('замок'))).toEqual([{ text: 'за\u0301мок', hit: true }])
  })
})

describe('snippetOf', () => {
  it('shows the place where most of the words stand, cut between words', () => {
    const text = `ferry ${'word '.repeat(100)}ferry harbour ${'more '.repeat(100)}`
    const snippet = snippetOf(text, stems('harbours ferries'))
    expect(snippet.filter(({ hit }) => hit).map((part) => part.text)).toEqual(['ferry', 'harbour'])
    expect(joined(snippet)).toMatch(/^… word.*more\s…$/)
    expect(joined(snippet).length).toBeLessThan(240)
  })

  it('shows the beginning when only the headline was hit', () => {
    expect(joined(snippetOf('Short text.', new Set(['x'])))).toBe('Short text.')
  })
})
