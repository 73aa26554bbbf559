import { describe, expect, it } from 'vitest'
import {
  hreflangSet,
  monthBounds,
  newsBegins,
  newsLife,
  newsPages,
  parseShard,
  SHARD_SIZE,
  shardName,
  shardsOfMonth,
} from './rules.ts'

describe('shards', () => {
  it('have names that lead back to them', () => {
    const shards = [
      { kind: 'pages' } as const,
      ...shardsOfMonth({ month: '2026-03', articles: SHARD_SIZE * 2 + 1 }),
    ]
    expect(shards.map(shardName)).toEqual(['pages', '2026-03', '2026-03-2', '2026-03-3'])
    expect(shards.map((shard) => parseShard(shardName(shard)))).toEqual(shards)
  })

  it('have one name each', () => {
    for (const name of [
      '',
      'page',
      '2026-13',
      '2026-3',
      '2026-03-0',
      '2026-03-1',
      '2026-03-01',
      '2026-03-2-2',
      '2026-03.xml',
    ])
      expect(parseShard(name), name).toBeNull()
  })

  it('are as few as hold the month', () => {
    const counts = [0, 1, SHARD_SIZE, SHARD_SIZE + 1].map(
      (articles) => shardsOfMonth({ month: '2026-03', articles }).length,
    )
    expect(counts).toEqual([0, 1, 1, 2])
  })
})

describe('monthBounds', () => {
  it('runs to the next month, over the end of a year too', () => {
    expect(monthBounds('2026-12')).toEqual({
      from: new Date('2026-12-01T00:00:00Z'),
      to: new Date('2027-01-01T00:00:00Z'),
    })
  })
})

describe('news', () => {
  it.each([
    ['nothing is in it', [], 60],
    ['the oldest has hours left', ['2026-03-03T11:00:00Z', '2026-03-02T00:00:00Z'], 60],
    ['the oldest has 20 seconds left', ['2026-03-03T11:00:00Z', '2026-03-01T12:00:20Z'], 19],
    ['the oldest is in its last second', ['2026-03-01T12:00:00.900Z'], 0],
  ])('is kept no longer than it is right when %s', (_, times, seconds) => {
    const articles = times.map((publishedAt) => ({ publishedAt }))
    expect(newsLife(articles, new Date('2026-03-03T12:00:00Z'))).toBe(seconds)
  })

  it('begins 48 hours ago', () => {
    expect(newsBegins(new Date('2026-03-03T12:00:00Z'))).toEqual(new Date('2026-03-01T12:00:00Z'))
  })

  it('has a first file always and a further one for each thousand', () => {
    expect([0, 1, 1_000, 1_001, 2_001].map(newsPages)).toEqual([1, 1, 1, 2, 3])
  })
})

describe('hreflangSet', () => {
  const en = { edition: 'en', slug: 'bridge' } as const
  const uk = { edition: 'uk', slug: 'mist' } as const

  it('is the same for every version, with the default edition as the fallback', () => {
    const set = [
      { hreflang: 'en', version: en },
      { hreflang: 'uk', version: uk },
      { hreflang: 'x-default', version: en },
    ]
    expect(hreflangSet([en, uk], ['en', 'uk'])).toEqual(set)
    expect(hreflangSet([uk, en], ['en', 'uk'])).toEqual(set)
    expect(hreflangSet([en, uk], ['uk', 'en']).at(-1)).toEqual({ hreflang: 'x-default', version: uk })
  })

  it('is empty without a second version, or when the other edition is off', () => {
    expect(hreflangSet([en], ['en', 'uk'])).toEqual([])
    expect(hreflangSet([en, uk], ['en'])).toEqual([])
  })
})
