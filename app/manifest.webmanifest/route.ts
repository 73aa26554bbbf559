import { connection } from 'next/server'
import { getCrawlerPolicy } from '#domain/crawlers/queries.ts'
import { getPaper } from '#domain/paper/queries.ts'
import { crawlerResponse } from '#lib/metadata/crawler-response.ts'
import { site } from '#lib/metadata/site.ts'

/** What a phone needs to put the paper on its screen (w3.org/TR/appmanifest). */
export async function GET(request: Request) {
  await connection()
  const [lang = 'en'] = site.editions
  const [{ shortName }, { name, description }] = await Promise.all([getCrawlerPolicy(), getPaper(lang)])
  const manifest = {
    name,
    short_name: shortName || name,
    description,
    lang,
    start_url: '/',
    display: 'minimal-ui',
    background_color: '#fffefb',
    theme_color: '#fffefb',
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: new URL(site.logoUrl).pathname, type: 'image/png', sizes: '512x512' },
    ],
  }
  return crawlerResponse(request, 'manifest', `${JSON.stringify(manifest)}\n`)
}
