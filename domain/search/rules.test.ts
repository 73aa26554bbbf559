import { describe, expect, it } from 'vitest'
import { markHits, questionStems, snippetOf } from './rules.ts'

const joined = (parts: { text: string }[]) => parts.map(({ text }) => text).join('')

describe('questionStems', () => {
  it('drops stop words, unless there is nothing else', () => {
    expect(questionStems('the ferry')).toEqual(['ferri'])
    expect(questionStems('the')).toEqual(['the'])
    expect(questionStems(' — ')).toEqual([])
  })

  it('asks for one stem in any case form', () => {
    expect(questionStems('освіта')).toEqual(questionStems('освіти'))
  })
})

describe('markHits', () => {
  it('marks every form of a word and keeps the text whole', () => {
    const text = 'Ferries: the “ferry” <b>is</b> back.'
    const parts = markHits(text, new Set(questionStems('ferry')))
    expect(parts.filter(({ hit }) => hit).map((part) => part.text)).toEqual(['Ferries', 'ferry'])
    expect(joined(parts)).toBe(text)
  })

  it('marks a word with an apostrophe', () => {
    expect(markHits('Мар’їне', new Set(questionStems("Мар'їне")))).toEqual([{ text: 'Мар’їне', hit: true }])
  })
})

describe('snippetOf', () => {
  it('shows the place of the first hit, cut between words', () => {
    const text = `${'word '.repeat(100)}ferry ${'more '.repeat(100)}`
    const snippet = snippetOf(text, new Set(questionStems('ferries')))
    expect(snippet.some(({ hit }) => hit)).toBe(true)
    expect(joined(snippet)).toMatch(/^… word.*more\s…$/)
    expect(joined(snippet).length).toBeLessThan(240)
  })

  it('shows the beginning when only the headline was hit', () => {
    expect(joined(snippetOf('Short text.', new Set(['x'])))).toBe('Short text.')
  })
})
