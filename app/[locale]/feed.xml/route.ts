import { connection } from 'next/server'
import { getFeed } from '#domain/feeds/queries.ts'
import { translator } from '#lib/i18n.ts'
import { crawlerResponse } from '#lib/metadata/crawler-response.ts'
import { enabledEdition, site } from '#lib/metadata/site.ts'
import { absoluteUrl, editionPath } from '#lib/url.ts'

/** The RSS feed of an edition (docs/contracts/feeds.md). */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  await connection()
  const edition = enabledEdition((await params).locale)
  if (!edition) return crawlerResponse(request, 'rss', null)
  const t = translator(edition)
  const { xml, lastModified } = await getFeed(edition, {
    title: site.name,
    description: t('site.description', { name: site.name }),
    language: edition,
    link: absoluteUrl(editionPath(edition)),
    self: absoluteUrl(editionPath(edition, '/feed.xml')),
    recallLabel: t('article.recall'),
  })
  return crawlerResponse(request, 'rss', xml, lastModified)
}
