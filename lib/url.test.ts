import { describe, expect, it } from 'vitest'
import { absoluteUrl, articlePath, dayPath, editionPath, searchPath, sectionPath } from './url.ts'

describe('paths', () => {
  it('gives the default edition no prefix', () => {
    expect(editionPath('en')).toBe('/')
    expect(editionPath('uk')).toBe('/uk')
    expect(articlePath({ edition: 'en', slug: 'a' })).toBe('/news/a')
    expect(articlePath({ edition: 'uk', slug: 'a' })).toBe('/uk/news/a')
  })

  it('numbers pages from the second on', () => {
    expect(sectionPath('en', 'city')).toBe('/section/city')
    expect(sectionPath('uk', 'city', 2)).toBe('/uk/section/city/page/2')
    expect(dayPath('en', '2026-01-05', 3)).toBe('/archive/2026/01/05/page/3')
  })

  it('puts the question of a search in the address, escaped', () => {
    expect(searchPath('en')).toBe('/search')
    expect(searchPath('uk', 'освіта & наука', 2)).toBe(
      '/uk/search?q=%D0%BE%D1%81%D0%B2%D1%96%D1%82%D0%B0+%26+%D0%BD%D0%B0%D1%83%D0%BA%D0%B0&page=2',
    )
  })
})

describe('absoluteUrl', () => {
  it('puts the site before the path, and ends only the root in a slash', () => {
    expect(absoluteUrl('/')).toMatch(/^http:\/\/localhost:\d+\/$/)
    expect(absoluteUrl('/uk')).toMatch(/:\d+\/uk$/)
    expect(absoluteUrl('/news/a')).toMatch(/:\d+\/news\/a$/)
  })
})
