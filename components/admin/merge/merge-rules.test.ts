import { describe, expect, it } from 'vitest'
import type { ArticleContent } from '#domain/articles/schema.ts'
import type { Block, Body } from '#domain/body/schema.ts'
import { bodyStretches, fieldDifferences, keyOf, mergeContents } from './merge-rules.ts'

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const body = (...texts: string[]): Body => ({ type: 'doc', content: texts.map(paragraph) })

function content(change: Partial<ArticleContent> = {}): ArticleContent {
  return {
    edition: 'en',
    headline: 'Bridge opens',
    seoHeadline: '',
    socialHeadline: '',
    pushHeadline: '',
    noindex: false,
    standfirst: '',
    slug: 'bridge-opens',
    body: body('one', 'two', 'three'),
    sectionId: 1,
    placeId: null,
    agencyId: null,
    tagIds: [1, 2],
    authorIds: [1],
    hero: null,
    recallIds: [],
    ...change,
  }
}

function mergeAsSuggested(
  base: ArticleContent,
  mine: ArticleContent,
  theirs: ArticleContent,
): ArticleContent {
  const stretches = bodyStretches(base.body, mine.body, theirs.body)
  const fields = Object.fromEntries(
    fieldDifferences(base, mine, theirs).map(({ field, suggested }) => [field, suggested]),
  )
  return mergeContents(mine, theirs, stretches, { fields, stretches: [] })
}

describe('the differing fields', () => {
  it('suggest the side that changed', () => {
    const mine = content({ headline: 'Bridge opens late' })
    const theirs = content({ tagIds: [1] })
    expect(fieldDifferences(content(), mine, theirs)).toEqual([
      { field: 'headline', suggested: 'mine', isClash: false },
      { field: 'tagIds', suggested: 'theirs', isClash: false },
    ])
  })

  it('are a clash when both changed them', () => {
    const [difference] = fieldDifferences(content(), content({ headline: 'A' }), content({ headline: 'B' }))
    expect(difference).toEqual({ field: 'headline', suggested: 'mine', isClash: true })
  })
})

describe('the differing stretches of the text', () => {
  it('of two people who worked on different paragraphs merge to both works', () => {
    const mine = content({ body: body('one by me', 'two', 'three') })
    const theirs = content({ body: body('one', 'two', 'three', 'four by them') })
    expect(mergeAsSuggested(content(), mine, theirs).body).toEqual(
      body('one by me', 'two', 'three', 'four by them'),
    )
  })

  it('keep what one side took away taken away', () => {
    const mine = content({ body: body('one', 'three') })
    const theirs = content({ body: body('one', 'two', 'three by them') })
    const stretches = bodyStretches(content().body, mine.body, theirs.body)
    expect(stretches[1]).toMatchObject({ kind: 'differs', suggested: 'theirs', isClash: false })
    const other = content({ body: body('one', 'two', 'three') })
    expect(mergeAsSuggested(content(), mine, other).body).toEqual(body('one', 'three'))
  })

  it('are a clash when both rewrote the same paragraph, and can be kept both', () => {
    const mine = content({ body: body('one', 'two by me', 'three') })
    const theirs = content({ body: body('one', 'two by them', 'three') })
    const stretches = bodyStretches(content().body, mine.body, theirs.body)
    expect(stretches[1]).toMatchObject({ kind: 'differs', isClash: true })
    const merged = mergeContents(mine, theirs, stretches, { fields: {}, stretches: ['both'] })
    expect(merged.body).toEqual(body('one', 'two by them', 'two by me', 'three'))
  })

  it('are one for each block when both rewrote several in a row', () => {
    const mine = content({ body: body('one', 'two by me', 'three by me') })
    const theirs = content({ body: body('one', 'two by them', 'three by them') })
    const stretches = bodyStretches(content().body, mine.body, theirs.body)
    expect(stretches.map(({ kind }) => kind)).toEqual(['same', 'differs', 'differs'])
  })

  it('never leave a text without a block', () => {
    const mine = content({ body: body('only mine') })
    const theirs = content({ body: { type: 'doc', content: [{ type: 'paragraph' }] } })
    const stretches: ReturnType<typeof bodyStretches> = [
      { kind: 'differs', mine: [], theirs: [], suggested: 'mine', isClash: false },
    ]
    expect(mergeContents(mine, theirs, stretches, { fields: {}, stretches: [] }).body.content).toHaveLength(1)
  })
})

it('a key does not depend on the order of an object', () => {
  expect(keyOf({ a: 1, b: [{ d: 1, c: 2 }] })).toBe(keyOf({ b: [{ c: 2, d: 1 }], a: 1 }))
})
