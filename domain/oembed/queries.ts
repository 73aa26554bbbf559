import { findArticleAtAddress } from '#domain/articles/queries.ts'
import { findFeedItem, listFeedItems } from '#domain/feeds/item-queries.ts'
import type { FeedItem } from '#domain/feeds/rules.ts'
import { enabledEdition, site } from '#lib/metadata/site.ts'
import { articleAt } from './rules.ts'

/** The published article that an address of ours leads to, also an old one; null when there is none. */
export async function findItemAt(url: string): Promise<FeedItem | null> {
  const found = articleAt(url, site.editions, site.editions[0] ?? '')
  const edition = found && enabledEdition(found.edition)
  if (!found || !edition) return null
  const first = await findArticleAtAddress(edition, found.slug)
  const at = first.kind === 'moved' ? await findArticleAtAddress(edition, first.slug) : first
  if (at.kind !== 'published') return null
  const [item] = await listFeedItems([at.article.id])
  return item ?? null
}

/** The published article of a uuid, for its card; null when readers may not see it. */
export async function findCardItem(uuid: string): Promise<FeedItem | null> {
  if (!/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(uuid)) return null
  const item = await findFeedItem(uuid)
  return item === 'withdrawn' ? null : item
}
