import { describe, expect, it } from 'vitest'
import { fallbackOf, headlineFor } from './headlines.ts'

const bare = { headline: 'Site', seoHeadline: '', socialHeadline: '', pushHeadline: '' }

describe('headlineFor', () => {
  it('is the own headline of each outlet when there is one', () => {
    const all = { headline: 'Site', seoHeadline: 'Search', socialHeadline: 'Card', pushHeadline: 'Push' }
    expect(headlineFor('headline', all)).toBe('Site')
    expect(headlineFor('seoHeadline', all)).toBe('Search')
    expect(headlineFor('socialHeadline', all)).toBe('Card')
    expect(headlineFor('pushHeadline', all)).toBe('Push')
  })

  it('falls back in order: search and social to the site, a notification to social first', () => {
    expect(headlineFor('seoHeadline', bare)).toBe('Site')
    expect(headlineFor('socialHeadline', { ...bare, seoHeadline: 'Search' })).toBe('Site')
    expect(headlineFor('pushHeadline', { ...bare, socialHeadline: 'Card' })).toBe('Card')
    expect(headlineFor('pushHeadline', bare)).toBe('Site')
  })

  it('names what stands in', () => {
    expect(fallbackOf('seoHeadline', bare)).toEqual({ from: 'headline', text: 'Site' })
    expect(fallbackOf('pushHeadline', bare)).toEqual({ from: 'headline', text: 'Site' })
    expect(fallbackOf('pushHeadline', { ...bare, socialHeadline: 'Card' })).toEqual({
      from: 'socialHeadline',
      text: 'Card',
    })
  })
})
