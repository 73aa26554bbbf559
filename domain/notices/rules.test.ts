import { describe, expect, it } from 'vitest'
import { excerptOf, noticePath } from './rules.ts'

describe('noticePath', () => {
  it('leads to the comment, to the article, or to the list', () => {
    expect(noticePath({ articleId: 7, commentId: 3 })).toBe('/admin/articles/7#comment-3')
    expect(noticePath({ articleId: 7, commentId: null })).toBe('/admin/articles/7')
    expect(noticePath({ articleId: null, commentId: null })).toBe('/admin')
  })
})

describe('excerptOf', () => {
  it('keeps a short text on one line', () => {
    expect(excerptOf(' Check\n the  number. ')).toBe('Check the number.')
  })

  it('cuts a long one between words', () => {
    const cut = excerptOf('seventeen '.repeat(60))
    expect(cut.length).toBeLessThanOrEqual(241)
    expect(cut).toMatch(/seventeen…$/)
  })
})
