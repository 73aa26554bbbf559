import { isEdition } from '#domain/editions/rules.ts'
import { atomFeed } from '#domain/feeds/formats/atom.ts'
import { jsonFeed } from '#domain/feeds/formats/json-feed.ts'
import { ninjsFeed } from '#domain/feeds/formats/ninjs.ts'
import { rssFeed } from '#domain/feeds/formats/rss.ts'
import { listFeedItems } from '#domain/feeds/item-queries.ts'
import { FEED_ITEMS, type FeedHead } from '#domain/feeds/rules.ts'
import { currentPaper } from '#domain/paper/commands.ts'
import { env } from '#lib/env.ts'
import { site } from '#lib/metadata/site.ts'
import { absoluteUrl, type FeedFormat } from '#lib/url.ts'
import { deletedEntry, forPartner, type Partner } from './rules.ts'
import { listDeleted, listPartnerIds } from './store.ts'

/** A partner's feed as it is now. Not cached anywhere: a key that is shut opens nothing from then on. */
export async function getPartnerFeed(
  partner: Partner,
  format: FeedFormat,
  self: string,
  now = new Date(),
): Promise<string> {
  const [only, ...others] = partner.editions.filter(isEdition)
  const language = (others.length === 0 && only) || env.DEFAULT_EDITION
  const [paper, ids, deleted] = await Promise.all([
    currentPaper(language),
    listPartnerIds(partner, now, FEED_ITEMS),
    listDeleted(partner, now, FEED_ITEMS),
  ])
  const items = (await listFeedItems(ids)).map((item) => forPartner(item, partner))
  const head: FeedHead = {
    title: `${paper.name}: ${partner.name}`,
    description: paper.name,
    language,
    publisher: paper.name,
    link: absoluteUrl('/'),
    self,
    hubs: [],
    icon: site.logoUrl,
    changedAt: deleted[0]?.at ?? null,
  }
  if (format === 'rss') return rssFeed(head, items)
  if (format === 'atom') return atomFeed(head, items, deleted.map(deletedEntry))
  const told = deleted.map(({ uri, at, headline }) => ({ id: uri, title: headline, date_deleted: at }))
  return format === 'json' ? jsonFeed(head, items, told) : ninjsFeed(head, items, deleted)
}
