import { describe, expect, it } from 'vitest'
import { findSitemapProblems } from './sitemap-problems.ts'

const ORIGIN = 'https://news.example'
const NAMES = `xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"`
const urlset = (inner: string) => `<?xml version="1.0" encoding="UTF-8"?><urlset ${NAMES}>${inner}</urlset>`
const url = (path: string, rest = '') => `<url><loc>${ORIGIN}${path}</loc>${rest}</url>`
const news = (date = '2026-03-01T12:00:00+02:00', title = 'Bridge') =>
  `<news:news><news:publication><news:name>Dateline</news:name><news:language>en</news:language></news:publication><news:publication_date>${date}</news:publication_date><news:title>${title}</news:title></news:news>`

describe('findSitemapProblems', () => {
  it('finds nothing wrong with a right file', () => {
    const image = `<image:image><image:loc>${ORIGIN}/a.jpg</image:loc></image:image>`
    const link = `<xhtml:link rel="alternate" hreflang="uk" href="${ORIGIN}/uk/news/a"/>`
    const right = urlset(url('/news/a', `<lastmod>2026-03-01</lastmod>${link}${news()}${image}`))
    expect(findSitemapProblems(right, ORIGIN)).toEqual([])
  })

  it.each([
    ['broken XML', '<urlset>', /well-formed/],
    ['another root', '<html/>', /root element/],
    ['no address', urlset('<url></url>'), /has 0 .*loc/],
    ['two addresses', urlset(`<url><loc>${ORIGIN}/</loc><loc>${ORIGIN}/a</loc></url>`), /has 2 .*loc/],
    ['another host', urlset('<url><loc>https://other.example/a</loc></url>'), /no address of/],
    ['a relative address', urlset('<url><loc>/news/a</loc></url>'), /no address of/],
    ['a fragment', urlset(url('/a#b')), /fragment/],
    ['a double', urlset(url('/a') + url('/a')), /stands twice/],
    ['a date that is none', urlset(url('/a', '<lastmod>yesterday</lastmod>')), /no W3C date/],
    ['a time without its zone', urlset(url('/a', '<lastmod>2026-03-01T12:00:00</lastmod>')), /no W3C date/],
    ['an element that was dropped', urlset(url('/a', '<priority>1</priority>')), /may not stand/],
    ['a wrong order', urlset(`<url><lastmod>2026-03-01</lastmod><loc>${ORIGIN}/a</loc></url>`), /too late/],
    ['news without a title', urlset(url('/a', news('2026-03-01', ' '))), /empty title/],
    ['news with a date that is none', urlset(url('/a', news('today'))), /no W3C date/],
    [
      'too many news',
      urlset(Array.from({ length: 1_001 }, (_, n) => url(`/${n}`, news())).join('')),
      /1,000/,
    ],
    ['too many entries', urlset(Array.from({ length: 50_001 }, (_, n) => url(`/${n}`)).join('')), /50,000/],
    [
      'a language without an address',
      urlset(url('/a', '<xhtml:link rel="alternate" hreflang="uk"/>')),
      /without language or address/,
    ],
  ])('finds %s', (_, xml, problem) => {
    expect(findSitemapProblems(xml, ORIGIN).join('\n')).toMatch(problem)
  })
})
