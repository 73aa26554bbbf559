import { isSlug } from '#domain/articles/slug.ts'
import type { Body } from '#domain/body/schema.ts'
import { EDITIONS, type Edition } from '#domain/editions/rules.ts'
import type { PictureView } from '#domain/pictures/rules.ts'

/** A page that the newsroom writes about itself. */
export type Page = {
  slug: string
  edition: Edition
  title: string
  body: Body
  version: number
  updatedAt: string
}

/** What a page said at one saving. */
export type PageVersion = Pick<Page, 'title' | 'body'> & { number: number; savedAt: string; byName: string }

/** A version without its text. */
export type PageVersionRow = Omit<PageVersion, 'title' | 'body'>

/** A page as readers get it: with the pictures of its text by id, and the editions that have it at the same slug. */
export type ShownPage = Page & { pictures: Record<number, PictureView>; editions: Edition[] }

/** The pages that every edition is offered, in the order of the footer; those that the newsroom adds come after them. */
export const PAGE_SLUGS = ['about', 'editorial-policy', 'contacts', 'privacy', 'how-we-count-views'] as const

/** First parts of addresses that lead elsewhere: a page there would never be seen. */
const TAKEN = new Set<string>([
  ...EDITIONS,
  ...[
    'admin',
    'api',
    'archive',
    'assets',
    'author',
    'corrections',
    'developers',
    'feeds',
    'fonts',
    'media',
    'most-read',
  ],
  ...['news', 'news-sitemap', 'page', 'place', 'search', 'section', 'sitemaps', 'story', 'tag'],
])

/** True when a page may stand at `slug`. */
export function isPageSlug(slug: string): boolean {
  return slug.length <= 100 && isSlug(slug) && !TAKEN.has(slug)
}

/** Pages in the order of the footer: those that every edition is offered, then the others by their address. */
export function inFooterOrder<T extends { slug: string }>(pages: readonly T[]): T[] {
  const place = ({ slug }: T) => (PAGE_SLUGS as readonly string[]).indexOf(slug) + 1 || PAGE_SLUGS.length + 1
  return pages.toSorted((a, b) => place(a) - place(b) || a.slug.localeCompare(b.slug))
}
