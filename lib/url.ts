import { env } from '#lib/env.ts'

// Every address of the portal is made here, so that a change of shape is a change of one file (docs/contracts/urls.md).

/** The path of `path` (which starts with "/") in an edition: the default edition has no prefix. */
export function editionPath(edition: string, path = '/'): string {
  if (edition === env.DEFAULT_EDITION) return path
  return path === '/' ? `/${edition}` : `/${edition}${path}`
}

/** The address of an article's page. */
export function articlePath({ edition, slug }: { edition: string; slug: string }): string {
  return editionPath(edition, `/news/${slug}`)
}

function listPath(edition: string, base: string, page: number): string {
  return editionPath(edition, page > 1 ? `${base}/page/${page}` : base)
}

/** The address of a section's page; page 1 has no number in it. */
export function sectionPath(edition: string, slug: string, page = 1): string {
  return listPath(edition, `/section/${slug}`, page)
}

/** The address of a tag's page. */
export function tagPath(edition: string, slug: string, page = 1): string {
  return listPath(edition, `/tag/${slug}`, page)
}

/** The address of an author's page. */
export function authorPath(edition: string, slug: string, page = 1): string {
  return listPath(edition, `/author/${slug}`, page)
}

/** The address of a place's page. */
export function placePath(edition: string, slug: string, page = 1): string {
  return listPath(edition, `/place/${slug}`, page)
}

/** The address of a running story's page. */
export function storyPath(edition: string, slug: string, page = 1): string {
  return listPath(edition, `/story/${slug}`, page)
}

/** The address of the most read articles. */
export function mostReadPath(edition: string, page = 1): string {
  return listPath(edition, '/most-read', page)
}

/** The address of everything that an edition put right. */
export function correctionsPath(edition: string, page = 1): string {
  return listPath(edition, '/corrections', page)
}

/** The address of the archive of one day, given as "YYYY-MM-DD". */
export function dayPath(edition: string, day: string, page = 1): string {
  return listPath(edition, `/archive/${day.replaceAll('-', '/')}`, page)
}

/** The address of the search page, with the question in it when there is one, and filters by their names. */
export function searchPath(edition: string, q = '', page = 1, filters: Record<string, string> = {}): string {
  const query = new URLSearchParams()
  if (q) query.set('q', q)
  for (const [name, value] of Object.entries(filters)) if (value) query.set(name, value)
  if (page > 1) query.set('page', String(page))
  return editionPath(edition, `/search${query.size > 0 ? `?${query}` : ''}`)
}

/** The formats of a feed, each with the last part of its address. */
const FEED_FILES = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json', ninjs: 'ninjs.json' } as const

export type FeedFormat = keyof typeof FEED_FILES

export const FEED_FORMATS = Object.keys(FEED_FILES) as FeedFormat[]

/** The format of a feed whose address ends in `file`; null when there is none. */
export function feedFormat(file: string): FeedFormat | null {
  return FEED_FORMATS.find((format) => FEED_FILES[format] === file) ?? null
}

/** The address of a feed: below the page that it follows. */
export function feedPath(
  edition: string,
  list: { kind: string; slug?: string },
  format: FeedFormat = 'rss',
): string {
  const base = list.slug ? `/${list.kind}/${list.slug}` : list.kind === 'latest' ? '' : `/${list.kind}`
  return editionPath(edition, `${base}/${FEED_FILES[format]}`)
}

/** The whole address of a path on this site. */
export function absoluteUrl(path: string): string {
  return new URL(path, env.SITE_URL).href.replace(/\/$/, path === '/' ? '/' : '')
}

/** The same addresses of pictures as readers get them: below MEDIA_PUBLIC_URL where that is set. Takes a `srcset` too. */
export function mediaUrl(addresses: string): string {
  const { MEDIA_PUBLIC_URL: base } = env
  return base ? addresses.replaceAll(/(^|, )\/media\//g, `$1${base}/`) : addresses
}

/** Where readers' browsers get pictures from besides this site, for the policies of pages; empty for nowhere. */
export function mediaOrigin(): string {
  return env.MEDIA_PUBLIC_URL ? new URL(env.MEDIA_PUBLIC_URL).origin : ''
}

/** The whole address of a picture. */
export function absoluteMediaUrl(address: string): string {
  return absoluteUrl(mediaUrl(address))
}
