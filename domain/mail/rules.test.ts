import { expect, it } from 'vitest'
import { nextTry } from './rules.ts'

it('waits a minute after the first failure, twice as long after each, and never more than an hour', () => {
  const now = new Date('2026-06-12T09:00:00Z')
  const minutes = [1, 2, 3, 6, 7, 100].map(
    (tries) => (nextTry(tries, now).getTime() - now.getTime()) / 60_000,
  )
  expect(minutes).toEqual([1, 2, 4, 32, 60, 60])
})
