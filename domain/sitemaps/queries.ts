import { cacheLife, cacheTag } from 'next/cache'
import { ALL_ARTICLES, latestTag } from '#domain/articles/tags.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { site } from '#lib/metadata/site.ts'
import { type NewsFile, writeIndex, writeNews, writeShard } from './files.ts'
import type { Shard, SitemapMonth } from './rules.ts'
import { listMonths } from './store.ts'

// Only the months are cached: the files are as many as the months of the archive and would push readers' pages out of
// the cache. A crawler takes one at a time, for one query on one index range; the front keeps the finished answer.

async function listCachedMonths(edition: Edition): Promise<SitemapMonth[]> {
  'use cache'
  cacheLife('front')
  cacheTag(ALL_ARTICLES, latestTag(edition))
  return listMonths(edition, new Date())
}

/** The index of every sitemap file of every edition, the news sitemaps among them. */
export async function getSitemapIndex(): Promise<string> {
  return writeIndex(
    await Promise.all(
      site.editions.map(async (edition) => ({ edition, months: await listCachedMonths(edition) })),
    ),
  )
}

/** One sitemap file, or null when the edition has no such file. */
export function getSitemapShard(edition: Edition, shard: Shard): Promise<string | null> {
  return writeShard(edition, shard, new Date())
}

/** One file (from 1) of an edition's news sitemap, as of this moment. Null past the last; the first always stands. */
export function getNewsSitemap(edition: Edition, page: number): Promise<NewsFile | null> {
  return writeNews(edition, page, new Date())
}
