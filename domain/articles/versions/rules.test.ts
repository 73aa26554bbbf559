import { describe, expect, it } from 'vitest'
import { makeBody } from '#lib/testing/article-factory.ts'
import type { ArticleContent } from '../schema.ts'
import { goesOn, SITTING_MS } from './rules.ts'

const since = new Date('2026-11-23T10:00:00Z')
const after = (ms: number) => new Date(since.getTime() + ms)
const saying = (text: string) => ({ body: makeBody(text) }) as unknown as ArticleContent

const before = { editorId: 'olena', since, content: saying('The river rose in the night again') }
const next = { editorId: 'olena', content: saying('The river rose in the night'), now: after(5_000) }

describe('goesOn', () => {
  it('holds for the same editor in the same sitting', () => {
    expect(goesOn(before, next)).toBe(true)
  })

  it('does not hold for somebody else, nor once the sitting is over', () => {
    expect(goesOn(before, { ...next, editorId: 'petro' })).toBe(false)
    expect(goesOn(before, { ...next, now: after(SITTING_MS) })).toBe(false)
  })

  it('does not hold when more than a third of the words are gone', () => {
    expect(goesOn(before, { ...next, content: saying('The river rose in') })).toBe(false)
    expect(goesOn(before, { ...next, content: saying('') })).toBe(false)
  })

  it('holds from an empty text on', () => {
    expect(goesOn({ ...before, content: saying('') }, next)).toBe(true)
  })
})
