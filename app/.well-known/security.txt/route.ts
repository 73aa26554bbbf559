import { connection } from 'next/server'
import { getCrawlerPolicy } from '#domain/crawlers/queries.ts'
import { securityTxt } from '#domain/crawlers/rules.ts'
import { crawlerResponse } from '#lib/metadata/crawler-response.ts'
import { site } from '#lib/metadata/site.ts'
import { absoluteUrl } from '#lib/url.ts'

/** Whom to write to about a hole in the portal; nothing stands here until the desk names somebody. */
export async function GET(request: Request) {
  await connection()
  const { contacts } = await getCrawlerPolicy()
  const canonical = absoluteUrl('/.well-known/security.txt')
  return crawlerResponse(request, 'text', securityTxt(contacts, canonical, site.editions, new Date()))
}
