import { describe, expect, it } from 'vitest'
import type { Crawl } from './crawl-site.ts'
import { document, head, jsonLd, page, SITE, said, URL_A } from './page.fixture.ts'
import { findLinkProblems, findListingProblems, findSiteProblems } from './site-problems.ts'
import { readSitemap } from './sitemap-problems.ts'

describe('a site', () => {
  const visit = (path: string, status: number, location: string | null = null) =>
    [
      SITE + path,
      { url: SITE + path, status, location: location && SITE + location, linkedFrom: SITE },
    ] as const
  const sitemap = (paths: string[]) => {
    const xml = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map((path) => `<url><loc>${SITE}${path}</loc></url>`).join('')}</urlset>`
    return { url: `${SITE}/sitemap.xml`, status: 200, xml, file: readSitemap(xml) }
  }
  const crawl = (changes: Partial<Crawl>): Crawl => ({
    origin: SITE,
    visits: new Map([visit('/news/a', 200)]),
    pages: [page()],
    feeds: [],
    published: null,
    sitemaps: [sitemap(['/news/a'])],
    isCut: false,
    ...changes,
  })
  const noindex = page(document(head('<meta name="robots" content="noindex">')))

  it('that is right has no problems', () => {
    expect(findListingProblems(crawl({}))).toEqual([])
    expect(findLinkProblems(crawl({ visits: new Map([visit('/a', 308, '/b'), visit('/b', 200)]) }))).toEqual(
      [],
    )
  })

  it('with broken links and chains of redirects is found out', () => {
    const visits = new Map([
      visit('/gone', 404),
      visit('/a', 308, '/b'),
      visit('/b', 308, '/c'),
      visit('/c', 200),
      visit('/d', 301),
      visit('/e', 308, `/f, ${SITE}/f`),
    ])
    const found = said(findLinkProblems({ visits }))
    expect(found).toMatch(/broken link: 404/)
    expect(found).toMatch(/redirect chain: leads to .*\/b, which leads to .*\/c/)
    expect(found).toMatch(/redirect: 301 without/)
    expect(found).toMatch(/redirect: 308 with two addresses/)
  })

  it.each([
    ['that lists what is gone', crawl({ visits: new Map([visit('/news/a', 410)]) }), /answers 410/],
    ['that lists what is not for the index', crawl({ pages: [noindex] }), /which is noindex/],
    ['that leaves an article out', crawl({ sitemaps: [sitemap(['/'])] }), /stands in no sitemap/],
    ['that breaks its rules', crawl({ sitemaps: [sitemap(['/news/a', '/news/a'])] }), /stands twice/],
    ['that does not answer', crawl({ sitemaps: [{ ...sitemap(['/news/a']), status: 500 }] }), /answers 500/],
  ])('with a sitemap %s is found out', (_, broken, problem) => {
    expect(said(findListingProblems(broken))).toMatch(problem)
  })

  it('whose sitemaps say otherwise than its pages is found out', () => {
    const file = (inner: string) => {
      const xml = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>${URL_A}</loc>${inner}</url></urlset>`
      return said(
        findListingProblems(crawl({ sitemaps: [{ url: SITE, status: 200, xml, file: readSitemap(xml) }] })),
      )
    }
    const news = (date: string, title: string) =>
      `<n:news><n:publication><n:name>D</n:name><n:language>en</n:language></n:publication><n:publication_date>${date}</n:publication_date><n:title>${title}</n:title></n:news>`
    expect(file(`<lastmod>${jsonLd.dateModified}</lastmod>`)).toBe('')
    expect(file('<lastmod>2026-03-05</lastmod>')).toMatch(/lastmod is 2026-03-05, the page says 2026-03-01/)
    expect(file(news(jsonLd.datePublished, 'Bridge opens'))).toBe('')
    expect(file(news('2026-03-05', 'Bridge'))).toMatch(/publication is 2026-03-05.*\n.*title is "Bridge"/)
  })

  it('whose read API knows other articles than its sitemaps is found out', () => {
    const published = (urls: string[], isWhole: boolean) => ({ published: { urls, isWhole } })
    const problemsWith = (changes: Partial<Crawl>) => said(findListingProblems(crawl(changes)))
    expect(problemsWith(published([URL_A], true))).toBe('')
    expect(problemsWith(published([URL_A, `${SITE}/news/b`], true))).toMatch(/stands in no sitemap/)
    expect(problemsWith(published([], true))).toMatch(/the read API has no such article/)
    expect(problemsWith(published([], false))).toBe('')
  })

  it('is judged in all its parts', async () => {
    const feed = { url: `${SITE}/feed.xml`, type: 'application/rss+xml' }
    const { problems } = await findSiteProblems(
      crawl({
        visits: new Map([visit('/news/a', 404)]),
        pages: [page(document(head('<title>Again</title>'))), page(document(), `${SITE}/news/b`)],
        feeds: [
          { ...feed, status: 404, body: '' },
          { ...feed, status: 200, body: 'no' },
        ],
        sitemaps: [sitemap(['/x', '/x'])],
      }),
    )
    const rules = ['broken link', 'title', 'duplicate canonical', 'sitemap', 'reader', 'feed']
    expect(rules.filter((rule) => problems.every((problem) => problem.rule !== rule))).toEqual([])
    expect(said(problems)).toMatch(/feed: answers 404\nfeed: it cannot be read/)
  }, 30_000)
})
