import { parseFeed } from 'feedsmith'
import type { Crawl } from './crawl-site.ts'
import { findPageProblems, findPairProblems, type Problem } from './page-problems.ts'
import { findSitemapProblems } from './sitemap-problems.ts'

/** Everything that is wrong with a crawled site. */
export function findSiteProblems(crawl: Crawl): Problem[] {
  return [
    ...findLinkProblems(crawl),
    ...crawl.pages.flatMap(findPageProblems),
    ...findPairProblems(crawl.pages),
    ...findListingProblems(crawl),
    ...crawl.feeds.flatMap(findFeedProblems),
  ]
}

/** Links that lead nowhere, and redirects that lead to redirects. */
export function findLinkProblems({ visits }: Pick<Crawl, 'visits'>): Problem[] {
  return [...visits.values()].flatMap(({ url, status, location, linkedFrom }) => {
    const next = location === null ? undefined : visits.get(location)
    if (status >= 400) return [{ url, rule: 'broken link', text: `${status}, linked from ${linkedFrom}` }]
    if (status >= 300 && status < 400 && location === null)
      return [{ url, rule: 'redirect', text: `${status} without an address to go to` }]
    if (next && next.status >= 300 && next.status < 400)
      return [{ url, rule: 'redirect chain', text: `leads to ${location}, which leads to ${next.location}` }]
    return []
  })
}

/** Sitemaps by their schema, and against the site: what they list is there, for the index, and nothing is left out. */
export function findListingProblems({ sitemaps, visits, pages, origin, isCut }: Crawl): Problem[] {
  const problems: Problem[] = []
  const byUrl = new Map(pages.map((page) => [page.url, page]))
  const listed = new Set<string>()
  for (const { url, status, xml, file } of sitemaps) {
    const say = (text: string) => problems.push({ url, rule: 'sitemap', text })
    if (status !== 200) say(`answers ${status}`)
    else for (const text of findSitemapProblems(xml, origin)) say(text)
    for (const { loc } of file?.kind === 'urls' ? file.entries : []) {
      listed.add(loc)
      const answer = visits.get(loc)
      if (answer && answer.status !== 200) say(`lists ${loc}, which answers ${answer.status}`)
      if (byUrl.get(loc)?.noindex) say(`lists ${loc}, which is noindex`)
    }
  }
  for (const page of pages)
    if (page.article && !page.noindex && !listed.has(page.url) && !isCut)
      problems.push({ url: page.url, rule: 'sitemap', text: 'the article stands in no sitemap' })
  return problems
}

/** A feed that no reader takes: an error, no format that feedsmith knows, an item without identity or two with the same. */
export function findFeedProblems({ url, status, body }: Crawl['feeds'][number]): Problem[] {
  const say = (text: string) => ({ url, rule: 'feed', text })
  if (status !== 200) return [say(`answers ${status}`)]
  try {
    const ids = identitiesOf(parseFeed(body))
    const missing = ids.filter((id) => !id).length
    return [
      ...(missing > 0 ? [say(`${missing} items have no identity`)] : []),
      ...(new Set(ids).size < ids.length ? [say('two items have the same identity')] : []),
    ]
  } catch (error) {
    return [say(`cannot be read: ${error instanceof Error ? error.message : error}`)]
  }
}

function identitiesOf(parsed: ReturnType<typeof parseFeed>): string[] {
  if (parsed.format === 'rss') return (parsed.feed.items ?? []).map(({ guid }) => guid?.value ?? '')
  if (parsed.format === 'atom') return (parsed.feed.entries ?? []).map(({ id }) => id ?? '')
  if (parsed.format === 'json') return (parsed.feed.items ?? []).map(({ id }) => id ?? '')
  return []
}
