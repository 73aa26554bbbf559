import { connection } from 'next/server'
import { getSitemapIndex } from '#domain/sitemaps/queries.ts'
import { crawlerResponse } from '#lib/metadata/crawler-response.ts'

/** The index of all sitemap files of all editions. */
export async function GET(request: Request) {
  await connection()
  return crawlerResponse(request, 'xml', await getSitemapIndex())
}
