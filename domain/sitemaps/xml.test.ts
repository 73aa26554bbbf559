import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { NAUGHTY } from '#domain/feeds/feed.fixture.ts'
import { findXsdProblems } from '#scripts/crawl/judges/sitemap-xsd.ts'
import { findStandard } from '#scripts/crawl/judges/standards.ts'
import { findSitemapProblems, readSitemap } from '#scripts/crawl/sitemap-problems.ts'
import { newsSitemapXml, sitemapIndexXml, sitemapXml } from './xml.ts'

const changedAt = '2026-03-01T12:00:00+02:00'
const alternates = [
  { hreflang: 'en', url: 'https://news.example/news/a' },
  { hreflang: 'uk', url: 'https://news.example/uk/news/b' },
  { hreflang: 'x-default', url: 'https://news.example/news/a' },
]
const index = sitemapIndexXml([{ url: 'https://news.example/sitemap-en-2026-03.xml', changedAt }])
const sitemap = sitemapXml([
  {
    url: 'https://news.example/news/a',
    changedAt,
    alternates,
    images: ['https://news.example/media/k/16x9-1200.jpg'],
  },
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

const all = [
  ['the index', index],
  ['a sitemap', sitemap],
  ['a news sitemap', news],
  ['a news sitemap of nothing', newsSitemapXml([], 'Dateline', 'en')],
] as const

describe('by the rules of the protocol', () => {
  it.each(all)('%s is valid', (_, xml) => {
    expect(findSitemapProblems(xml, 'https://news.example')).toEqual([])
  })

  it('any headline passes, and is read back as it was', () => {
    const headline = `a]]>b </script> & "q" \u202Eright\u200F 🔥 ${'щ'.repeat(10_000)}`
    const [entry] = urlsWithTitle(`${headline}\u0000\u0007`)
    expect(entry).toBe(headline)
  })
})

function urlsWithTitle(headline: string): string[] {
  const url = { url: 'https://news.example/news/a', headline, publishedAt: changedAt }
  const xml = newsSitemapXml([url], 'Dateline', 'uk')
  expect(findSitemapProblems(xml, 'https://news.example')).toEqual([])
  const titles: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  let name = ''
  parser.on('opentag', (tag) => {
    name = tag.local
  })
  parser.on('text', (text) => name === 'title' && text.trim() && titles.push(text))
  parser.write(xml).close()
  return titles
}

// The schemas belong to their publishers and are not copied here: with a folder of them the files are held against them too.
it.each(NAUGHTY)('the news sitemap carries %j byte for byte', (headline) => {
  const xml = newsSitemapXml(
    [{ url: 'https://news.example/news/a', headline, publishedAt: changedAt }],
    'D',
    'uk',
  )
  expect(findSitemapProblems(xml, 'https://news.example')).toEqual([])
  expect(readSitemap(xml).entries[0]?.news?.title).toBe(headline)
})

const isAbsent = findStandard('sitemap-xsd/all-local.xsd') === null

describe.skipIf(isAbsent)(
  `against the published schemas${isAbsent ? ' (none at hand: STANDARDS_DIR)' : ''}`,
  () => {
    // The schemas want an entry in every file; an edition without news for two days has none, which Google calls harmless.
    it.each(all.slice(0, 3))('%s is valid', async (url, xml) => {
      expect(await findXsdProblems([{ url, xml }])).toEqual([])
    })

    it('and a wrong one is not', async () => {
      const wrong = { url: '', xml: sitemap.replaceAll('loc>', 'place>') }
      expect(await findXsdProblems([wrong])).not.toEqual([])
    })
  },
)
