import { connection } from 'next/server'
import { getNewsSitemap } from '#domain/sitemaps/queries.ts'
import { crawlerResponse } from '#lib/metadata/crawler-response.ts'
import { enabledEdition } from '#lib/metadata/site.ts'

/** The next file of the news sitemap, at /news-sitemap-2.xml and on (next.config.ts), when one cannot hold it all. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string; page: string }> },
) {
  await connection()
  const { locale, page } = await params
  const edition = enabledEdition(locale)
  const known = edition && /^([2-9]|[1-9]\d{1,2})$/.test(page)
  const file = known ? await getNewsSitemap(edition, Number(page)) : null
  return crawlerResponse(request, 'xml', file?.xml ?? null, null, file?.keptSeconds)
}
