import { connection } from 'next/server'
import { getNewsSitemap } from '#domain/sitemaps/queries.ts'
import { crawlerResponse } from '#lib/metadata/crawler-response.ts'
import { enabledEdition } from '#lib/metadata/site.ts'

/** The articles of the last 48 hours, counted at the moment of the request. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  await connection()
  const edition = enabledEdition((await params).locale)
  const file = edition && (await getNewsSitemap(edition, 1))
  return crawlerResponse(request, 'xml', file?.xml ?? null, null, file?.keptSeconds)
}
