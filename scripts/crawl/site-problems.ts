import type { Crawl } from './crawl-site.ts'
import { findFeedProblems } from './judges/feeds.ts'
import { findReaderProblems } from './judges/readers.ts'
import { findShapeProblems } from './judges/schema-org.ts'
import { findXsdProblems } from './judges/sitemap-xsd.ts'
import { findPageProblems, findPairProblems, type Problem } from './page-problems.ts'
import { findSitemapProblems } from './sitemap-problems.ts'

/** Everything that is wrong with a crawled site, and which judges could not be asked. */
export async function findSiteProblems(crawl: Crawl): Promise<{ problems: Problem[]; absent: string[] }> {
  const shapes = await findShapeProblems(crawl.pages)
  // The schemas want an entry in every file; an edition without news for two days has none, which Google calls harmless.
  const schemas = await findXsdProblems(crawl.sitemaps.filter(({ file }) => file && file.entries.length > 0))
  const problems = [
    ...findLinkProblems(crawl),
    ...crawl.pages.flatMap(findPageProblems),
    ...findPairProblems(crawl.pages, crawl.isCut),
    ...findListingProblems(crawl),
    ...crawl.feeds.flatMap(problemsOfFeed),
    ...(await Promise.all(crawl.pages.map(problemsForReaders))).flat(),
    ...(shapes ?? []).map((one) => ({ ...one, rule: 'schema.org' })),
    ...(schemas ?? []).map((one) => ({ ...one, rule: 'sitemap schema' })),
  ]
  const absent = [...(shapes ? [] : ['schema.org’s shapes']), ...(schemas ? [] : ['the schemas of sitemaps'])]
  return { problems, absent }
}

type Entry = Extract<Crawl['sitemaps'][number]['file'], object>['entries'][number]

/** What a sitemap says otherwise than the page itself: when it last changed, its first publication, its headline. */
function disagreements({ lastmod, news }: Entry, { article, jsonLd }: Crawl['pages'][number]): string[] {
  if (!article) return []
  const told = jsonLd.find((block) => typeof block === 'object' && block['@type'] === 'NewsArticle')
  const modified = typeof told === 'object' ? told.dateModified : undefined
  const [published] = article.times
  return [
    ...(lastmod && modified !== lastmod ? [`lastmod is ${lastmod}, the page says ${modified}`] : []),
    ...(news && news.date !== published ? [`publication is ${news.date}, the page says ${published}`] : []),
    ...(news && news.title.trim() !== article.headline ? [`the title is "${news.title}"`] : []),
  ]
}

function problemsOfFeed({ url, status, body }: Crawl['feeds'][number]): Problem[] {
  const found = status === 200 ? findFeedProblems(body, url) : [`answers ${status}`]
  return found.map((text) => ({ url, rule: 'feed', text }))
}

async function problemsForReaders({ article, noindex, ...page }: Crawl['pages'][number]): Promise<Problem[]> {
  if (!article || noindex) return []
  const found = await findReaderProblems({ ...page, article })
  return found.map((text) => ({ url: page.url, rule: 'reader', text }))
}

/** Links that lead nowhere, and redirects that lead to redirects. */
export function findLinkProblems({ visits }: Pick<Crawl, 'visits'>): Problem[] {
  return [...visits.values()].flatMap(({ url, status, location, linkedFrom }) => {
    const next = location === null ? undefined : visits.get(location)
    if (status >= 400) return [{ url, rule: 'broken link', text: `${status}, linked from ${linkedFrom}` }]
    if (status >= 300 && status < 400 && location === null)
      return [{ url, rule: 'redirect', text: `${status} without an address to go to` }]
    // Two headers of one name come joined.
    if (location?.includes(', '))
      return [{ url, rule: 'redirect', text: `${status} with two addresses to go to: ${location}` }]
    if (next && next.status >= 300 && next.status < 400)
      return [{ url, rule: 'redirect chain', text: `leads to ${location}, which leads to ${next.location}` }]
    return []
  })
}

/** Sitemaps by their schema, and against the site: what they list is there, for the index, and nothing is left out. */
export function findListingProblems({ sitemaps, visits, pages, published, origin, isCut }: Crawl): Problem[] {
  const problems: Problem[] = []
  const byUrl = new Map(pages.map((page) => [page.url, page]))
  const listed = new Set<string>()
  for (const { url, status, xml, file } of sitemaps) {
    const say = (text: string) => problems.push({ url, rule: 'sitemap', text })
    if (status !== 200) say(`answers ${status}`)
    else for (const text of findSitemapProblems(xml, origin)) say(text)
    for (const entry of file?.kind === 'urls' ? file.entries : []) {
      const { loc } = entry
      listed.add(loc)
      const [answer, page] = [visits.get(loc), byUrl.get(loc)]
      if (answer && answer.status !== 200) say(`lists ${loc}, which answers ${answer.status}`)
      if (page?.noindex) say(`lists ${loc}, which is noindex`)
      if (page) for (const text of disagreements(entry, page)) say(`${loc}: ${text}`)
    }
  }
  const articles = [
    ...pages.filter(({ article, noindex }) => article && !noindex && !isCut).map((page) => page.url),
    ...(published?.urls ?? []),
  ]
  for (const url of new Set(articles))
    if (!listed.has(url)) problems.push({ url, rule: 'sitemap', text: 'the article stands in no sitemap' })
  const known = published?.isWhole ? new Set(published.urls) : null
  for (const url of listed)
    if (known && /\/news\//.test(url) && !known.has(url))
      problems.push({
        url,
        rule: 'sitemap',
        text: 'stands in a sitemap, and the read API has no such article',
      })
  return problems
}
