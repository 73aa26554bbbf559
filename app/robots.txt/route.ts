import { connection } from 'next/server'
import { getCrawlerPolicy } from '#domain/crawlers/queries.ts'
import { refusedAgents } from '#domain/crawlers/rules.ts'
import { crawlerResponse } from '#lib/metadata/crawler-response.ts'
import { robotsTxt } from '#lib/metadata/robots.ts'
import { site } from '#lib/metadata/site.ts'
import { absoluteUrl, editionPath } from '#lib/url.ts'

/** What crawlers may visit, which of them the desk refuses, and where the sitemaps are. */
export async function GET(request: Request) {
  // The address of the site is a setting of the running program, not of the build.
  await connection()
  const hidden = ['/admin', '/api/', ...site.editions.map((edition) => editionPath(edition, '/search'))]
  const sitemaps = [
    '/sitemap.xml',
    ...site.editions.map((edition) => editionPath(edition, '/news-sitemap.xml')),
  ]
  const refused = refusedAgents(await getCrawlerPolicy())
  return crawlerResponse(request, 'text', robotsTxt(hidden, sitemaps.map(absoluteUrl), refused))
}
