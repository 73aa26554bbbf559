import { describe, expect, it } from 'vitest'
import type { Crawl } from './crawl-site.ts'
import { findPageProblems, findPairProblems } from './page-problems.ts'
import { readPage } from './read-page.ts'
import { findLinkProblems, findListingProblems, findSiteProblems } from './site-problems.ts'
import { readSitemap } from './sitemap-problems.ts'

const SITE = 'https://news.example'
const URL_A = `${SITE}/news/a`

const jsonLd = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Bridge opens',
  description: 'At last.',
  datePublished: '2026-03-01T12:00:00+02:00',
  dateModified: '2026-03-01T12:00:00+02:00',
  author: [{ '@type': 'Person', name: 'Olha Koval', url: `${SITE}/author/koval` }],
  publisher: {
    '@type': 'NewsMediaOrganization',
    name: 'Dateline',
    url: SITE,
    logo: { url: `${SITE}/logo.png` },
  },
  mainEntityOfPage: URL_A,
  inLanguage: 'en',
  keywords: ['Bridges'],
  wordCount: 9,
  isAccessibleForFree: true,
}

const context = { '@context': 'https://schema.org' }
const list = {
  ...context,
  '@type': 'CollectionPage',
  url: SITE,
  name: 'Trams',
  mainEntity: {
    '@type': 'ItemList',
    itemListElement: [{ position: 1, name: 'Z', url: `${SITE}/news/z` }],
  },
}
const profile = {
  ...context,
  '@type': 'ProfilePage',
  mainEntity: { '@type': 'Person', name: 'Nobody', url: SITE },
}
const trail = {
  ...context,
  '@type': 'BreadcrumbList',
  itemListElement: ['section/z', 'news/a'].map((path, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: path,
    item: `${SITE}/${path}`,
  })),
}

const head = (
  extra = '',
) => `<title>Bridge opens</title><meta name="description" content="At last."><link rel="canonical" href="${URL_A}">
<meta property="og:url" content="${URL_A}"><meta property="og:title" content="x"><meta property="og:image" content="${SITE}/a.jpg">
<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"><meta property="og:image:alt" content="x">${extra}`
const body = `<main><article class="article"><header><h1>Bridge opens</h1><time datetime="2026-03-01T12:00:00+02:00">1 March</time>
<p class="standfirst">At last.</p></header><img src="/a.webp" alt=""><a rel="author" href="/author/koval">Olha Koval</a> <a rel="tag" href="/tag/b">Bridges</a></article></main>`
const script = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const document = (inHead = head(), inBody = body + script(jsonLd)) =>
  `<!DOCTYPE html><html lang="en"><head>${inHead}</head><body>${inBody}</body></html>`
const page = (html = document(), url = URL_A) => readPage(url, html)
const said = (problems: { rule: string; text: string }[]) =>
  problems.map(({ rule, text }) => `${rule}: ${text}`).join('\n')

describe('a page', () => {
  it('that is right has no problems', () => {
    expect(findPageProblems(page())).toEqual([])
    expect(findPairProblems([page()])).toEqual([])
  })

  it.each([
    ['no title', document(head().replace(/<title>.*?<\/title>/, '')), /title: 0 titles/],
    ['two titles', document(head('<title>Again</title>')), /title: 2 titles/],
    ['two descriptions', document(head('<meta name="description" content="x">')), /2 descriptions/],
    ['no canonical', document(head().replace(/<link.*?>/, '')), /0 canonicals/],
    [
      'a canonical in the body',
      document(
        head().replace(/<link.*?>/, ''),
        `${body}<link rel="canonical" href="${URL_A}">${script(jsonLd)}`,
      ),
      /outside the head/,
    ],
    [
      'the canonical of another page',
      document(head().replace(/canonical" href="[^"]+/, `canonical" href="${SITE}/news/b`)),
      /canonical to/,
    ],
    [
      'an og:url of its own',
      document(head().replace('og:url" content="', 'og:url" content="x')),
      /og:url is/,
    ],
    [
      'no size of its picture',
      document(head().replace('og:image:width', 'og:image:wide')),
      /og:image:width is missing/,
    ],
    [
      'a picture without alt',
      document(undefined, body.replace(' alt=""', '') + script(jsonLd)),
      /alt: the picture \/a.webp/,
    ],
    ['no JSON-LD', document(undefined, body), /0 NewsArticle/],
    [
      'JSON-LD that is no JSON',
      document(undefined, `${body}<script type="application/ld+json">{</script>`),
      /is no JSON/,
    ],
    [
      'JSON-LD of an unknown kind',
      document(
        undefined,
        body + script(jsonLd) + script({ '@context': 'https://schema.org', '@type': 'Artikel' }),
      ),
      /Artikel is no kind/,
    ],
    [
      'a time without its zone',
      document(undefined, body + script({ ...jsonLd, datePublished: '2026-03-01T12:00:00' })),
      /NewsArticle.datePublished/,
    ],
    [
      'another headline',
      document(undefined, body + script({ ...jsonLd, headline: 'Bridge closes' })),
      /says headline/,
    ],
    [
      'another time',
      document(undefined, body + script({ ...jsonLd, datePublished: '2026-03-01T13:00:00+02:00' })),
      /says datePublished/,
    ],
    [
      'an author who is not shown',
      document(undefined, body + script({ ...jsonLd, author: [{ '@type': 'Person', name: 'Nobody' }] })),
      /says author/,
    ],
    [
      'tags that are not shown',
      document(undefined, body + script({ ...jsonLd, keywords: ['Trams'] })),
      /says keywords/,
    ],
    [
      'a story that is not shown',
      document(
        undefined,
        body + script({ ...jsonLd, isPartOf: { '@type': 'CreativeWorkSeries', name: 'X', url: SITE } }),
      ),
      /says isPartOf/,
    ],
    [
      'a story that is shown and not told',
      document(
        undefined,
        body.replace(
          '<a rel="tag"',
          '<nav class="story-nav"><a class="story-title" href="/s">X</a></nav><a rel="tag"',
        ) + script(jsonLd),
      ),
      /says isPartOf/,
    ],
    [
      'a place that is not shown',
      document(
        undefined,
        body + script({ ...jsonLd, contentLocation: { '@type': 'Place', name: 'Kyiv', url: SITE } }),
      ),
      /says contentLocation/,
    ],
    [
      'a section that is not shown',
      document(undefined, body + script({ ...jsonLd, articleSection: 'City' })),
      /says articleSection/,
    ],
    [
      'a correction that is not shown',
      document(undefined, body + script({ ...jsonLd, correction: [{ text: 'It was two.' }] })),
      /the correction "It was two."/,
    ],
    [
      'a list of other articles under another name',
      document(undefined, body + script(jsonLd) + script(list)),
      /the name Trams.*\n.*news\/z, which readers/,
    ],
    [
      'somebody else’s profile',
      document(undefined, body + script(jsonLd) + script(profile)),
      /the name Nobody/,
    ],
    [
      'a way over what is not linked',
      document(undefined, body + script(jsonLd) + script(trail)),
      /the way over .*section\/z/,
    ],
    [
      'an image without its size',
      document(
        undefined,
        body + script({ ...jsonLd, image: [{ '@type': 'ImageObject', contentUrl: `${SITE}/a.jpg` }] }),
      ),
      /NewsArticle.image/,
    ],
    [
      'one breadcrumb',
      document(
        undefined,
        body +
          script(jsonLd) +
          script({
            '@context': 'https://schema.org',
            '@type': 'BreadcrumbList',
            itemListElement: [{ '@type': 'ListItem', position: 1, name: 'x', item: SITE }],
          }),
      ),
      /BreadcrumbList.itemListElement/,
    ],
  ])('with %s is found', (_, html, problem) => {
    expect(said(findPageProblems(page(html)))).toMatch(problem)
  })
})

describe('pages beside each other', () => {
  const link = (lang: string, path: string) =>
    `<link rel="alternate" hreflang="${lang}" href="${SITE}${path}">`
  const set = link('en', '/news/a') + link('uk', '/uk/news/a') + link('x-default', '/news/a')
  const translation = (extra: string) =>
    readPage(
      `${SITE}/uk/news/a`,
      document(head().replaceAll(URL_A, `${SITE}/uk/news/a`) + extra).replace('lang="en"', 'lang="uk"'),
    )

  it('with the same title or canonical are found', () => {
    const found = said(findPairProblems([page(), page(document(), `${SITE}/news/b`)]))
    expect(found).toMatch(/duplicate title/)
    expect(found).toMatch(/duplicate canonical/)
  })

  it('that name each other as translations are right', () => {
    expect(findPairProblems([page(document(head(set))), translation(set)])).toEqual([])
  })

  it.each([
    ['that is not returned', set, '', /does not name this page/],
    [
      'that leaves itself out',
      link('uk', '/uk/news/a') + link('x-default', '/news/a'),
      set,
      /leaves the page itself out/,
    ],
    [
      'that leads to no page of the index',
      set + link('de', '/de/news/a'),
      set,
      /\/de\/news\/a is no page of the index/,
    ],
    ['without a fallback', link('en', '/news/a') + link('uk', '/uk/news/a'), set, /no x-default/],
  ])('with a set %s are found', (_, mine, theirs, problem) => {
    expect(said(findPairProblems([page(document(head(mine))), translation(theirs)]))).toMatch(problem)
  })
})

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
