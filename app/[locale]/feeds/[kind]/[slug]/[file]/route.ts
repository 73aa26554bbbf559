import { permanentRedirect } from 'next/navigation'
import { connection } from 'next/server'
import type { Edition } from '#domain/editions/rules.ts'
import { findFeed } from '#domain/feeds/queries.ts'
import type { FeedList } from '#domain/feeds/rules.ts'
import { feedType } from '#domain/feeds/write-feed.ts'
import { findStoryAtAddress } from '#domain/stories/queries.ts'
import { crawlerResponse } from '#lib/metadata/crawler-response.ts'
import { feedResponse } from '#lib/metadata/feed-response.ts'
import { enabledEdition } from '#lib/metadata/site.ts'
import { type FeedFormat, feedFormat, feedPath } from '#lib/url.ts'
import { leadOn } from '../../../../lead-on.ts'

type Params = Promise<{ locale: string; kind: string; slug: string; file: string }>

/** Every public feed (docs/contracts/feeds.md). Its address outside is another: next.config.ts rewrites it. */
export async function GET(request: Request, { params }: { params: Params }) {
  await connection()
  const { locale, kind, slug, file } = await params
  const [edition, format, list] = [enabledEdition(locale), feedFormat(file), feedList(kind, slug)]
  const feed = edition && format && list ? await findFeed(edition, list, format) : null
  if (!feed && edition && format && list && 'slug' in list) await leadFollowersOn(edition, list, format)
  if (!feed || !format) return crawlerResponse(request, 'text', null)
  return feedResponse(request, feedType(format), feed)
}

const WITH_SLUG = ['section', 'tag', 'author', 'place', 'story'] as const

function feedList(kind: string, slug: string): FeedList | null {
  if (kind === 'latest' || kind === 'corrections') return { kind }
  const found = WITH_SLUG.find((one) => one === kind)
  return found ? { kind: found, slug } : null
}

/** Who follows a list that was renamed or merged goes on following it. */
async function leadFollowersOn(
  edition: Edition,
  list: Extract<FeedList, { slug: string }>,
  format: FeedFormat,
): Promise<void> {
  const pathAt = (slug: string) => feedPath(edition, { ...list, slug }, format)
  if (list.kind !== 'story') return leadOn(list.kind, list.slug, pathAt)
  const found = await findStoryAtAddress(edition, list.slug)
  if (found.kind === 'moved') permanentRedirect(pathAt(found.slug))
}
