import { describe, expect, test } from 'vitest'
import { formatNumber, pluralForms, translator } from './i18n.ts'

describe('translator', () => {
  test.each([
    [1, '1 view'],
    [2, '2 views'],
    [1144, '1,144 views'],
  ])('counts %i in English', (count, words) => {
    expect(translator('en')('article.views', { count })).toBe(words)
  })

  test.each([
    [1, '1 перегляд'],
    [3, '3 перегляди'],
    [5, '5 переглядів'],
    [11, '11 переглядів'],
    [21, '21 перегляд'],
    [1144, '1\u00a0144 перегляди'],
  ])('counts %i in Ukrainian', (count, words) => {
    expect(translator('uk')('article.views', { count })).toBe(words)
  })
})

test('plural forms carry a sign where the number stands', () => {
  const forms = (edition: 'en' | 'uk') => JSON.parse(pluralForms(edition, 'article.views'))
  expect(forms('en')).toEqual({ one: '# view', other: '# views' })
  expect(forms('uk')).toEqual({ one: '# перегляд', few: '# перегляди', many: '# переглядів' })
})

test('numbers follow the edition', () => {
  expect(formatNumber(41.4605, 'en', 2)).toBe('41.46')
  expect(formatNumber(41.4605, 'uk', 2)).toBe('41,46')
})
