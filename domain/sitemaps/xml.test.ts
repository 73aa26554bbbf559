import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { newsSitemapXml, sitemapIndexXml, sitemapXml } from './xml.ts'

const changedAt = '2026-03-01T12:00:00+02:00'
const alternates = [
  { hreflang: 'en', url: 'https://news.example/news/a' },
  { hreflang: 'uk', url: 'https://news.example/uk/news/b' },
  { hreflang: 'x-default', url: 'https://news.example/news/a' },
]
const index = sitemapIndexXml([{ url: 'https://news.example/sitemap-en-2026-03.xml', changedAt }])
const sitemap = sitemapXml([
  { url: 'https://news.example/news/a', changedAt, alternates },
  { url: 'https://news.example/?a=1&b=2' },
])
const news = newsSitemapXml(
  [{ url: 'https://news.example/news/a', headline: 'Fish & <chips>', publishedAt: changedAt }],
  'Dateline',
  'uk',
)

describe('sitemapXml', () => {
  it('writes addresses, changes and every hreflang', () => {
    expect(sitemap).toContain(`<url><loc>https://news.example/news/a</loc><lastmod>${changedAt}</lastmod>`)
    for (const { hreflang, url } of alternates)
      expect(sitemap).toContain(`<xhtml:link rel="alternate" hreflang="${hreflang}" href="${url}"/>`)
    expect(sitemap).toContain('<loc>https://news.example/?a=1&amp;b=2</loc></url>')
  })
})

describe('newsSitemapXml', () => {
  it('names the publication and says headline and time, and nothing that was dropped from the format', () => {
    expect(news).toContain('<news:name>Dateline</news:name><news:language>uk</news:language>')
    expect(news).toContain(`<news:publication_date>${changedAt}</news:publication_date>`)
    expect(news).toContain('<news:title>Fish &amp; &lt;chips&gt;</news:title>')
    expect(news).not.toMatch(/news:(genres|keywords|stock_tickers)|priority|changefreq/)
  })
})

const schemas = process.env.SITEMAP_XSD ?? path.resolve('../shared/data/validators/sitemap-xsd')
const absent = [
  existsSync(path.join(schemas, 'all-local.xsd')) ? '' : `no schemas at ${schemas} (SITEMAP_XSD)`,
  spawnSync('xmllint', ['--version']).error ? 'xmllint is not installed' : '',
].filter(Boolean)
const skipped = absent.length > 0 ? ` (skipped: ${absent.join('; ')})` : ''

describe.skipIf(absent.length > 0)(`against the published schemas${skipped}`, () => {
  const lint = (xml: string, schema: string) =>
    spawnSync('xmllint', ['--noout', '--nonet', '--schema', path.join(schemas, schema), '-'], {
      input: xml,
      encoding: 'utf8',
    })

  it.each([
    ['the index', index, 'siteindex.xsd'],
    ['a sitemap', sitemap, 'all-local.xsd'],
    ['a news sitemap', news, 'all-local.xsd'],
  ])('%s is valid', (_, xml, schema) => {
    const { status, stderr } = lint(xml, schema)
    expect(stderr).toContain('validates')
    expect(status).toBe(0)
  })

  it('and a wrong one is not', () => {
    expect(lint(sitemap.replaceAll('loc>', 'place>'), 'all-local.xsd').status).not.toBe(0)
  })
})
