import { describe, expect, it } from 'vitest'
import { isForNext, rememberTreatments, treatmentOf as treat } from './policy.ts'

const treatmentOf = (url: string) => treat(url, 'en')

describe('treatmentOf', () => {
  it.each(['/', '/uk', '/news/a', '/uk/section/city/page/2', '/feed.xml', '/sitemap.xml', '/no/such/page'])(
    'keeps %s by its path',
    (path) => expect(treatmentOf(path)).toEqual({ kind: 'page', key: path }),
  )
  it.each([
    '/admin',
    '/admin/articles',
    '/api/views/1',
    '/media/k/1x1-160.webp',
    '/_next/image?url=x',
    '//evil',
  ])('passes %s to Next', (path) => expect(treatmentOf(path)).toEqual({ kind: 'pass' }))
  it('does not take a page for the desk because its name begins alike', () => {
    expect(treatmentOf('/administration')).toEqual({ kind: 'page', key: '/administration' })
  })
  it.each(['/_next/static/chunks/a.css', '/assets/reader-1a2b3c4d.js', '/fonts/inter.woff2'])(
    'keeps the file %s',
    (path) => expect(treatmentOf(path)).toEqual({ kind: 'asset', key: path }),
  )
  it('ignores tracking parameters and nothing else', () => {
    const key = '/news/a'
    expect(treatmentOf('/news/a?utm_source=x&utm_medium=y&fbclid=1')).toEqual({ kind: 'page', key })
    expect(treatmentOf('/news/a?')).toEqual({ kind: 'page', key })
    expect(treatmentOf('/news/a?utm_source=x&page=2')).toEqual({ kind: 'once' })
    expect(treatmentOf('/news/a?xutm_source=1')).toEqual({ kind: 'once' })
  })
  it('knows other spellings of an address, and what of it may matter', () => {
    const elsewhere = { kind: 'elsewhere', canonical: '/news/a', given: '/news/a', query: '' }
    for (const path of ['/news/a/', '/news//a', '/en/news/a', '/EN/news/a/'])
      expect(treatmentOf(path), path).toEqual(elsewhere)
    expect(treatmentOf('/News/A/?utm_source=x')).toEqual({
      ...elsewhere,
      given: '/News/A',
      query: '?utm_source=x',
    })
    expect(treatmentOf('/en')).toMatchObject({ canonical: '/' })
    expect(treatmentOf('/uk/')).toMatchObject({ canonical: '/uk' })
    for (const path of ['/%D0%9C', '/en/admin', '/'])
      expect(treatmentOf(path), path).toEqual({ kind: 'page', key: path })
  })
  it('never keeps search, nor addresses without end', () => {
    expect(treatmentOf('/search?q=river')).toEqual({ kind: 'once' })
    expect(treatmentOf('/uk/search')).toEqual({ kind: 'once' })
    expect(treatmentOf(`/${'x'.repeat(2_000)}`)).toEqual({ kind: 'once' })
  })
  it('answers the same when it remembers', () => {
    const remembered = rememberTreatments('en')
    expect(remembered('/news/a')).toEqual(treatmentOf('/news/a'))
    expect(remembered('/news/a')).toEqual(treatmentOf('/news/a'))
  })
})

describe('isForNext', () => {
  it('leaves parts of pages and previews to Next', () => {
    expect(isForNext({ rsc: '1' })).toBe(true)
    expect(isForNext({ 'next-router-prefetch': '1' })).toBe(true)
    expect(isForNext({ cookie: 'theme=dark; __prerender_bypass=abc' })).toBe(true)
  })
  it('takes everybody else', () => {
    expect(isForNext({ cookie: 'theme=dark; x__prerender_bypass=1', accept: 'text/html' })).toBe(false)
  })
})
