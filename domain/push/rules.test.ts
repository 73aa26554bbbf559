import { describe, expect, it } from 'vitest'
import { changedFeeds, changedPages, isTelling, isWorthRetrying, nextWait, retryAfter } from './rules.ts'

describe('nextWait', () => {
  it('doubles, give or take a half, up to an hour, and ends', () => {
    expect([1, 2, 3].map((attempt) => nextWait(attempt, 0.5))).toEqual([5, 10, 20])
    expect([nextWait(1, 0), nextWait(1, 0.999)]).toEqual([2.5, expect.closeTo(7.5, 1)])
    expect(nextWait(11, 0.5)).toBe(3_600)
    expect(nextWait(12, 0.5)).toBeNull()
  })

  it('waits as long as it was asked to', () => {
    expect(nextWait(1, 0.5, 600)).toBe(600)
    expect(nextWait(8, 0.5, 1)).toBe(640)
  })
})

describe('retryAfter', () => {
  const now = new Date('2026-03-01T10:00:00Z')
  it.each([
    ['120', 120],
    ['Sun, 01 Mar 2026 10:00:30 GMT', 30],
    ['Sun, 01 Mar 2026 09:00:00 GMT', 0],
    ['999999999', 86_400],
    ['soon', 0],
    [undefined, 0],
  ])('%s', (header, seconds) => {
    expect(retryAfter(header, now)).toBe(seconds)
  })
})

it.each([
  [429, true],
  [408, true],
  [503, true],
  [400, false],
  [403, false],
  [410, false],
])('an answer %i is tried again: %s', (status, again) => {
  expect(isWorthRetrying(status)).toBe(again)
})

describe('what changed', () => {
  const tags = [
    'article:1',
    'address:uk:new',
    'address:uk:old',
    'latest:uk',
    'section-list:uk:city',
    'story:river',
  ]

  it('is the pages of the article, where it is and where it was', () => {
    expect(changedPages(tags).map((url) => new URL(url).pathname)).toEqual(['/uk/news/new', '/uk/news/old'])
  })

  it('is every feed that holds it, in every format', () => {
    const feeds = changedFeeds(tags).map((url) => new URL(url).pathname)
    expect(feeds).toHaveLength(12)
    expect(feeds).toEqual(
      expect.arrayContaining(['/uk/feed.xml', '/uk/section/city/atom.xml', '/uk/story/river/feed.json']),
    )
  })

  it('is told from what only caches care for', () => {
    expect(tags.filter(isTelling)).toEqual(tags.slice(1))
  })
})
