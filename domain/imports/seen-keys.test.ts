import { expect, test } from 'vitest'
import { SeenKeys } from './seen-keys.ts'

test('a key is new once, however many came between', () => {
  const seen = new SeenKeys()
  const keys = Array.from({ length: 20_000 }, (_, index) => `site#${index}`)
  expect(keys.filter((key) => !seen.add(key))).toEqual([])
  expect(keys.filter((key) => seen.add(key))).toEqual([])
  expect(seen.add('site#20000')).toBe(true)
})
