import { findHtmlErrors, hasJava } from '#scripts/checks/nu.ts'
import { crawlSite } from '#scripts/crawl/crawl-site.ts'
import { findSiteProblems } from '#scripts/crawl/site-problems.ts'
import { expect, test } from '../../fixtures.ts'

const PAGES = 1_000

test('a crawler that walks along every link finds nothing wrong', async ({ ownPortal }) => {
  // Every page is rendered for the first time, on a machine that does other things too.
  test.setTimeout(240_000)
  const crawl = await crawlSite(ownPortal.url, PAGES)
  const { problems } = await findSiteProblems(crawl)
  expect(problems.map(({ rule, url, text }) => `${rule}: ${url}: ${text}`)).toEqual([])
  if (hasJava()) expect(findHtmlErrors(crawl.pages.map(({ url, html }) => ({ name: url, html })))).toEqual([])
  expect([crawl.isCut, crawl.published?.isWhole]).toEqual([false, true])
  expect(crawl.pages.length).toBeGreaterThan(100)
  expect(crawl.pages.some(({ article }) => article !== null)).toBe(true)
  expect(crawl.sitemaps.length).toBeGreaterThan(3)
  expect(crawl.feeds.length).toBeGreaterThan(3)
})
