import { connection } from 'next/server'
import { findFeed } from '#domain/feeds/queries.ts'
import type { FeedList } from '#domain/feeds/rules.ts'
import { feedType } from '#domain/feeds/write-feed.ts'
import { crawlerResponse } from '#lib/metadata/crawler-response.ts'
import { feedResponse } from '#lib/metadata/feed-response.ts'
import { enabledEdition } from '#lib/metadata/site.ts'
import { feedFormat } from '#lib/url.ts'

type Params = Promise<{ locale: string; kind: string; slug: string; file: string }>

/** Every public feed (docs/contracts/feeds.md). Its address outside is another: next.config.ts rewrites it. */
export async function GET(request: Request, { params }: { params: Params }) {
  await connection()
  const { locale, kind, slug, file } = await params
  const [edition, format, list] = [enabledEdition(locale), feedFormat(file), feedList(kind, slug)]
  const feed = edition && format && list ? await findFeed(edition, list, format) : null
  if (!feed || !format) return crawlerResponse(request, 'text', null)
  return feedResponse(request, feedType(format), feed)
}

const WITH_SLUG = ['section', 'tag', 'author', 'place', 'story'] as const

function feedList(kind: string, slug: string): FeedList | null {
  if (kind === 'latest' || kind === 'corrections') return { kind }
  const found = WITH_SLUG.find((one) => one === kind)
  return found ? { kind: found, slug } : null
}
