import { connection } from 'next/server'
import { getSitemapShard } from '#domain/sitemaps/queries.ts'
import { parseShard } from '#domain/sitemaps/rules.ts'
import { crawlerResponse } from '#lib/metadata/crawler-response.ts'
import { enabledEdition } from '#lib/metadata/site.ts'

/** One sitemap file: readers of the index know it as /sitemap-{edition}-{shard}.xml (next.config.ts). */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ edition: string; shard: string }> },
) {
  await connection()
  const given = await params
  const edition = enabledEdition(given.edition)
  const shard = parseShard(given.shard)
  return crawlerResponse(request, 'xml', edition && shard && (await getSitemapShard(edition, shard)))
}
