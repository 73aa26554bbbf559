import { connection } from 'next/server'
import { getCrawlerPolicy } from '#domain/crawlers/queries.ts'
import { crawlerResponse } from '#lib/metadata/crawler-response.ts'

/** Who may sell the paper's advertising (iabtechlab.com/ads-txt); nothing stands here until the desk writes it. */
export async function GET(request: Request) {
  await connection()
  const { ads } = await getCrawlerPolicy()
  return crawlerResponse(request, 'text', ads === '' ? null : `${ads}\n`)
}
