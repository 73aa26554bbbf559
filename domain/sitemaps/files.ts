import type { Edition } from '#domain/editions/rules.ts'
import { currentPaper } from '#domain/paper/commands.ts'
import { pictureUrl } from '#domain/pictures/rules.ts'
import { site } from '#lib/metadata/site.ts'
import { isoWithOffset } from '#lib/time.ts'
import {
  absoluteMediaUrl,
  absoluteUrl,
  articlePath,
  authorPath,
  correctionsPath,
  editionPath,
  sectionPath,
} from '#lib/url.ts'
import {
  hreflangSet,
  newsLife,
  newsPages,
  type Shard,
  type SitemapEntry,
  type SitemapMonth,
  shardName,
  shardsOfMonth,
} from './rules.ts'
import { countNews, listMonthEntries, listNews, listPageEntries } from './store.ts'
import { newsSitemapXml, type SitemapUrl, sitemapIndexXml, sitemapXml } from './xml.ts'

/** The index of every file of the editions with these months. */
export async function writeIndex(
  editions: readonly { edition: Edition; months: readonly SitemapMonth[] }[],
): Promise<string> {
  const files = await Promise.all(editions.map(({ edition, months }) => listFiles(edition, months)))
  return sitemapIndexXml(files.flat())
}

async function listFiles(edition: Edition, months: readonly SitemapMonth[]): Promise<SitemapUrl[]> {
  const news = await countNews(edition, new Date())
  const changes = months.map((month) => month.changedAt).sort()
  const pages = { url: shardUrl(edition, { kind: 'pages' }), changedAt: dated(changes.at(-1)) }
  const articles = months.flatMap((month) =>
    shardsOfMonth(month).map((shard) => ({
      url: shardUrl(edition, shard),
      changedAt: dated(month.changedAt),
    })),
  )
  const newsFiles = Array.from({ length: newsPages(news) }, (_, index) => ({
    url: newsUrl(edition, index + 1),
  }))
  return [...newsFiles, pages, ...articles]
}

/** One sitemap file as of `now`, or null when the edition has no such file. */
export async function writeShard(edition: Edition, shard: Shard, now: Date): Promise<string | null> {
  if (shard.kind === 'pages') return sitemapXml(await listPageUrls(edition, now))
  const entries = await listMonthEntries(edition, shard, now)
  return entries.length === 0 ? null : sitemapXml(entries.map((entry) => articleUrl(edition, entry)))
}

function articleUrl(edition: Edition, { slug, changedAt, translations, picture }: SitemapEntry): SitemapUrl {
  const alternates = hreflangSet([{ edition, slug }, ...translations], site.editions)
  return {
    url: absoluteUrl(articlePath({ edition, slug })),
    changedAt: dated(changedAt),
    alternates: alternates.map(({ hreflang, version }) => ({
      hreflang,
      url: absoluteUrl(articlePath(version)),
    })),
    images: picture === null ? [] : [absoluteMediaUrl(pictureUrl(picture, '16x9', 1200, 'jpg'))],
  }
}

async function listPageUrls(edition: Edition, now: Date): Promise<SitemapUrl[]> {
  const { sections, authors, correctedAt, pages } = await listPageEntries(edition, now)
  const newest = sections
    .map((section) => section.changedAt)
    .sort()
    .at(-1)
  const at = (path: string, changedAt?: string) => ({ url: absoluteUrl(path), changedAt: dated(changedAt) })
  return [
    at(editionPath(edition), newest),
    ...sections.map(({ slug, changedAt }) => at(sectionPath(edition, slug), changedAt)),
    ...authors.map(({ slug, changedAt }) => at(authorPath(edition, slug), changedAt)),
    ...(correctedAt ? [at(correctionsPath(edition), correctedAt)] : []),
    ...pages.map(({ slug, changedAt }) => at(editionPath(edition, `/${slug}`), changedAt)),
  ]
}

/** A file of the news sitemap, and for how long it is right. */
export type NewsFile = { xml: string; keptSeconds: number }

/** One file (from 1) of an edition's news sitemap, as of `now`. Null past the last; the first always stands. */
export async function writeNews(edition: Edition, page: number, now: Date): Promise<NewsFile | null> {
  const articles = await listNews(edition, page, now)
  if (articles.length === 0 && page > 1) return null
  const urls = articles.map(({ slug, headline, publishedAt }) => ({
    url: absoluteUrl(articlePath({ edition, slug })),
    headline,
    publishedAt: isoWithOffset(publishedAt),
  }))
  const { name } = await currentPaper(edition)
  return { xml: newsSitemapXml(urls, name, edition), keptSeconds: newsLife(articles, now) }
}

/** Files lie at the root, as a sitemap speaks only for addresses at and below its own folder. */
function shardUrl(edition: Edition, shard: Shard): string {
  return absoluteUrl(`/sitemap-${edition}-${shardName(shard)}.xml`)
}

function newsUrl(edition: Edition, page: number): string {
  return absoluteUrl(editionPath(edition, page > 1 ? `/news-sitemap-${page}.xml` : '/news-sitemap.xml'))
}

function dated(iso: string | undefined): string | undefined {
  return iso && isoWithOffset(iso)
}
