import type { Edition } from '#domain/editions/rules.ts'
import type { PictureFiles } from '#domain/pictures/rules.ts'

/** One address in a sitemap. `translations` are the same thing in other editions: published ones that agree with it. */
export type SitemapEntry = {
  slug: string
  /** The last change that a reader would notice, ISO 8601. */
  changedAt: string
  translations: Version[]
  /** The picture that leads it. */
  picture: PictureFiles | null
}

export type Version = { edition: Edition; slug: string }

/** The published articles of one month (UTC), as "2026-03". */
export type SitemapMonth = { month: string; articles: number; changedAt: string }

/** One article of the news sitemap. Times are ISO 8601. */
export type NewsEntry = { slug: string; headline: string; publishedAt: string }

/** The protocol allows 50,000 addresses and 50 MB a file; smaller files are quicker to make and are held in memory whole. */
export const SHARD_SIZE = 1_000
/** So many authors stand in the file of pages: all that any newsroom has had. */
export const MOST_AUTHORS = 10_000
/** Google reads at most 1,000 articles of a news sitemap, none published over two days ago. */
export const NEWS_SIZE = 1_000
export const NEWS_HOURS = 48

/** A file of the sitemap: the pages of an edition, or a part (from 1) of a month's articles. */
export type Shard = { kind: 'pages' } | { kind: 'month'; month: string; part: number }

/** The name of a shard in its address: "pages", "2026-03", "2026-03-2". */
export function shardName(shard: Shard): string {
  if (shard.kind === 'pages') return 'pages'
  return shard.part > 1 ? `${shard.month}-${shard.part}` : shard.month
}

/** The shard that a name means; null when it is no name that `shardName` gives. */
export function parseShard(name: string): Shard | null {
  if (name === 'pages') return { kind: 'pages' }
  const [, month, part] = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-([1-9]\d{0,3}))?$/.exec(name) ?? []
  if (!month || part === '1') return null
  return { kind: 'month', month, part: Number(part ?? 1) }
}

/** The shards that hold a month's articles; none when it has none. */
export function shardsOfMonth({ month, articles }: Pick<SitemapMonth, 'month' | 'articles'>): Shard[] {
  const parts = Math.ceil(articles / SHARD_SIZE)
  return Array.from({ length: parts }, (_, index) => ({ kind: 'month', month, part: index + 1 }))
}

/** The instants between which a month "2026-03" lies, in UTC; the end is the next month's beginning. */
export function monthBounds(month: string): { from: Date; to: Date } {
  const from = new Date(`${month}-01T00:00:00Z`)
  return { from, to: new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1)) }
}

/** How many files the news sitemap has for so many articles: at least one, as its first file always stands. */
export function newsPages(articles: number): number {
  return Math.max(1, Math.ceil(articles / NEWS_SIZE))
}

/** The instant after which an article must have been published to be news at `now`. */
export function newsBegins(now: Date): Date {
  return new Date(now.getTime() - NEWS_HOURS * 3_600_000)
}

/** A shared cache keeps a file of the news sitemap for a minute at most. */
const NEWS_KEPT_SECONDS = 60

/**
 * How many seconds a file of the news sitemap with these articles, the oldest last, is right from `now` on: until a second
 * before that one has its 48 hours. In that last second it is made for each request.
 */
export function newsLife(articles: readonly Pick<NewsEntry, 'publishedAt'>[], now: Date): number {
  const oldest = articles.at(-1)
  if (!oldest) return NEWS_KEPT_SECONDS
  const leavesIn = Date.parse(oldest.publishedAt) - newsBegins(now).getTime()
  return Math.max(0, Math.min(NEWS_KEPT_SECONDS, Math.floor(leavesIn / 1_000) - 1))
}

/**
 * The hreflang set of a thing in several editions, itself among them: every version lists the same set, so that it is
 * reciprocal, and `x-default` is the first edition in `order` that has one. Empty when there is but one version in
 * the editions that are on (developers.google.com/search/docs/specialty/international/localized-versions).
 */
export function hreflangSet<V extends { edition: Edition }>(
  versions: readonly V[],
  order: readonly Edition[],
): { hreflang: string; version: V }[] {
  const found = order.flatMap((edition) => versions.find((version) => version.edition === edition) ?? [])
  const [fallback] = found
  if (!fallback || found.length < 2) return []
  const each = found.map((version) => ({ hreflang: version.edition as string, version }))
  return [...each, { hreflang: 'x-default', version: fallback }]
}
