import type { Edition } from '#domain/editions/rules.ts'

// Names of cache tags. Every cached read that shows an article carries the article's tag; every list carries its own.

/** Everything that shows anything of one article, in any list, box or feed. */
export const articleTag = (id: number) => `article:${id}`
/** What stands at one address, also when nothing does: a cached 404 goes when an article takes the slug. */
export const addressTag = (edition: Edition, slug: string) => `address:${edition}:${slug}`
/** Lists of the newest in an edition: front page, feeds, sitemaps, days, Recall that was filled. */
export const latestTag = (edition: Edition) => `latest:${edition}`
export const sectionListTag = (edition: Edition, slug: string) => `section-list:${edition}:${slug}`
export const tagListTag = (edition: Edition, slug: string) => `tag-list:${edition}:${slug}`
export const authorListTag = (edition: Edition, slug: string) => `author-list:${edition}:${slug}`
export const placeListTag = (edition: Edition, slug: string) => `place-list:${edition}:${slug}`
/** Every cached read of articles carries it: an import expires all at once. */
export const ALL_ARTICLES = 'all-articles'
/** The names of sections, tags, places, authors and pages, which stand on nearly every page. */
export const TAXONOMY = 'taxonomy'
