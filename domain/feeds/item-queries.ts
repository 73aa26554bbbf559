import { toFeedItem } from './item.ts'
import type { FeedItem } from './rules.ts'
import { findByUuid, listFeedSources } from './store.ts'

// Not cached, and free of Next: the worker that pushes runs outside of it.

/** What stands under a uuid: the published article as the outputs tell it, that it was withdrawn, or nothing. */
export async function findFeedItem(uuid: string): Promise<FeedItem | 'withdrawn' | null> {
  const row = await findByUuid(uuid)
  if (row?.status === 'withdrawn') return 'withdrawn'
  const [item] = row ? await listFeedItems([row.id]) : []
  return item ?? null
}

/** The published ones among `ids` as the outputs tell them, in that order. */
export async function listFeedItems(ids: readonly number[]): Promise<FeedItem[]> {
  return (await listFeedSources(ids, new Date())).map(toFeedItem)
}
