import { expect, test } from 'vitest'
import { oldNewsAge } from './article-age.ts'

test.each([
  ['the day it appeared', '2026-01-31', null],
  ['30 days later', '2026-03-02', null],
  ['31 days later', '2026-03-03', { months: 1, years: 0 }],
  ['the day before two months are full', '2026-03-30', { months: 1, years: 0 }],
  ['eleven months later', '2027-01-30', { months: 11, years: 0 }],
  ['a year later', '2027-01-31', { months: 12, years: 1 }],
])('%s', (_, today, age) => {
  expect(oldNewsAge('2026-01-31', today)).toEqual(age)
})

test('31 days that are no whole month', () => {
  expect(oldNewsAge('2026-07-31', '2026-08-31')).toEqual({ months: 1, years: 0 })
  expect(oldNewsAge('2026-01-02', '2026-02-02')).toEqual({ months: 1, years: 0 })
  expect(oldNewsAge('2025-12-31', '2026-01-31')).toEqual({ months: 1, years: 0 })
})
