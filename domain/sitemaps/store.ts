import { z } from 'zod'
import { EDITIONS, type Edition } from '#domain/editions/rules.ts'
import { cropsSchema } from '#domain/pictures/view.ts'
import { db, sql } from '#lib/db.ts'
import {
  MOST_AUTHORS,
  monthBounds,
  NEWS_SIZE,
  type NewsEntry,
  newsBegins,
  SHARD_SIZE,
  type SitemapEntry,
  type SitemapMonth,
} from './rules.ts'

const time = z.date().transform((date) => date.toISOString())
const months = z.array(z.object({ month: z.string(), articles: z.number(), changedAt: time }))
const versions = z.array(z.object({ edition: z.enum(EDITIONS), slug: z.string() }))
const picture = z.object({ key: z.string(), cuts: cropsSchema })
const entries = z.array(
  z.object({ slug: z.string(), changedAt: time, translations: versions, picture: picture.nullable() }),
)
const news = z.array(z.object({ slug: z.string(), headline: z.string(), publishedAt: time }))

/** What readers may see of an edition at `now` and search engines may keep. The columns are those of an index, in its order. */
const visible = (edition: Edition, now: Date) =>
  sql`a.edition = ${edition} AND a.status = 'published' AND a."publishedAt" <= ${now} AND NOT a.noindex`

/** The months (UTC) that have articles to list, oldest first, with how many and when that last changed. */
export async function listMonths(edition: Edition, now: Date): Promise<SitemapMonth[]> {
  const rows = await db.$queryRaw`
    SELECT m.month, (m.articles - coalesce(ahead.articles, 0))::int AS articles, m."changedAt"
    FROM sitemap_months m LEFT JOIN (
      SELECT sitemap_month(a."publishedAt") AS month, count(*) AS articles FROM articles a
      WHERE a.edition = ${edition} AND a.status = 'published' AND a."publishedAt" > ${now} AND NOT a.noindex
      GROUP BY 1) ahead ON ahead.month = m.month
    WHERE m.edition = ${edition} AND m.articles > coalesce(ahead.articles, 0) ORDER BY m.month`
  return months.parse(rows)
}

/** Part `part` (from 1) of a month's published articles, oldest first, so that full parts keep what they hold. */
export async function listMonthEntries(
  edition: Edition,
  { month, part }: { month: string; part: number },
  now: Date,
): Promise<SitemapEntry[]> {
  const { from, to } = monthBounds(month)
  // The page is cut first: Postgres would otherwise look up pictures and translations of every article it skips too.
  const rows = await db.$queryRaw`
    SELECT page.slug, page."changedAt", CASE WHEN p.id IS NOT NULL THEN json_build_object('key', p.key, 'cuts', p.cuts) END AS picture,
      coalesce((SELECT json_agg(json_build_object('edition', t.edition, 'slug', t.slug)) FROM articles t
        WHERE t.translation_group = page.translation_group AND t.id <> page.id
          AND page."translationStaleAt" IS NULL AND t."translationStaleAt" IS NULL
          AND t.status = 'published' AND t."publishedAt" <= ${now} AND NOT t.noindex), '[]') AS translations
    FROM (
      SELECT a.id, a.slug, a."publishedAt", greatest(a."modifiedAt", a."publishedAt") AS "changedAt",
        a."heroId", a.translation_group, a."translationStaleAt"
      FROM articles a
      WHERE ${visible(edition, now)} AND a."publishedAt" >= ${from} AND a."publishedAt" < ${to}
      ORDER BY a."publishedAt", a.id OFFSET ${(part - 1) * SHARD_SIZE} LIMIT ${SHARD_SIZE}
    ) page LEFT JOIN pictures p ON p.id = page."heroId" AND (p."rightsUntil" IS NULL OR p."rightsUntil" > ${now})
    ORDER BY page."publishedAt", page.id`
  return entries.parse(rows)
}

/** Page `page` (from 1) of the articles published within the last 48 hours before `now`, newest first. */
export async function listNews(edition: Edition, page: number, now: Date): Promise<NewsEntry[]> {
  const rows = await db.$queryRaw`
    SELECT a.slug, a.headline, a."publishedAt" FROM articles a
    WHERE ${visible(edition, now)} AND a."publishedAt" > ${newsBegins(now)}
    ORDER BY a."publishedAt" DESC, a.id DESC OFFSET ${(page - 1) * NEWS_SIZE} LIMIT ${NEWS_SIZE}`
  return news.parse(rows)
}

/** How many articles were published within the last 48 hours before `now`. */
export function countNews(edition: Edition, now: Date): Promise<number> {
  const publishedAt = { gt: newsBegins(now), lte: now }
  return db.article.count({ where: { edition, status: 'published', noindex: false, publishedAt } })
}

/** The sections, authors and own pages of an edition that have something to show, and its corrections, with their last change. */
export async function listPageEntries(edition: Edition, now: Date) {
  const named = z.array(z.object({ slug: z.string(), changedAt: time }))
  const [sections, authors, corrected, pages] = await Promise.all([
    db.$queryRaw`
      SELECT s.slug, newest."publishedAt" AS "changedAt" FROM sections s CROSS JOIN LATERAL (
        SELECT a."publishedAt" FROM articles a WHERE a."sectionId" = s.id AND ${visible(edition, now)}
        ORDER BY a."publishedAt" DESC LIMIT 1) newest ORDER BY s.position, s.id`,
    db.$queryRaw`
      SELECT au.slug, newest."listedAt" AS "changedAt" FROM authors au CROSS JOIN LATERAL (
        SELECT l."listedAt" FROM article_authors l
        WHERE l."authorId" = au.id AND l.edition = ${edition} AND l."listedAt" <= ${now}
        ORDER BY l."listedAt" DESC LIMIT 1) newest ORDER BY au.id LIMIT ${MOST_AUTHORS}`,
    db.correction.findFirst({
      where: { article: { edition, status: 'published', publishedAt: { lte: now } } },
      orderBy: { publishedAt: 'desc' },
      select: { publishedAt: true },
    }),
    db.page.findMany({
      where: { edition },
      orderBy: { slug: 'asc' },
      select: { slug: true, updatedAt: true },
    }),
  ])
  return {
    sections: named.parse(sections),
    authors: named.parse(authors),
    correctedAt: corrected?.publishedAt.toISOString(),
    pages: pages.map(({ slug, updatedAt }) => ({ slug, changedAt: updatedAt.toISOString() })),
  }
}
