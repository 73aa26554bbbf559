import { db, empty, type Sql, sql } from '#lib/db.ts'
import { env } from '#lib/env.ts'
import { dayBounds } from '#lib/time.ts'
import { findFirstOpenDay } from './roll-up-store.ts'
import { type AnalyticsFilter, addDays, type HourVisits, type Span } from './rules.ts'

/** Where a span lies in the two kinds of table: whole closed days, and the hours after them. */
type Parts = { fromDay: string; toDay: string; from: Date; closed: Date; to: Date }

/** Cuts a span where the days that are rolled up end. */
async function partsOf({ firstDay, days, until }: Span): Promise<Parts> {
  const openDay = (await findFirstOpenDay()) ?? firstDay
  const lastDay = addDays(firstDay, days - 1)
  // The last day may be compared with only a part of another: it is always read by the hour.
  const toDay = [openDay, lastDay].sort()[0] ?? firstDay
  const cut = toDay > firstDay ? toDay : firstDay
  const beginOf = (day: string) => dayBounds(day)?.from ?? until
  return { fromDay: firstDay, toDay: cut, from: beginOf(firstDay), closed: beginOf(cut), to: until }
}

function about({ edition, sectionId, articleId }: AnalyticsFilter, column: Sql): Sql {
  return sql`${edition ? sql`AND a.edition = ${edition}` : empty}
    ${sectionId === null ? empty : sql`AND coalesce(a."sectionId", 0) = ${sectionId}`}
    ${articleId === null ? empty : sql`AND ${column} = ${articleId}`}`
}

/** Visits by hour of the newsroom's clock, edition and section. */
export async function listHourVisits(span: Span, filter: AnalyticsFilter): Promise<HourVisits[]> {
  const { from, closed, to } = await partsOf(span)
  const { edition, sectionId, articleId } = filter
  const local = sql`hour AT TIME ZONE ${env.SITE_TIMEZONE}`
  const live = (since: Date) => sql`
    SELECT h.hour, a.edition, coalesce(a."sectionId", 0) AS "sectionId", h.views
    FROM article_view_hours h JOIN articles a ON a.id = h."articleId"
    WHERE h.hour >= ${since} AND h.hour < ${to} ${about(filter, sql`h."articleId"`)}`
  // One article's hours are few and lie together; of all articles the closed days are summed already.
  const visits =
    articleId !== null
      ? live(from)
      : sql`SELECT hour, edition, "sectionId", views FROM section_view_hours
          WHERE hour >= ${from} AND hour < ${closed} ${edition ? sql`AND edition = ${edition}` : empty}
            ${sectionId === null ? empty : sql`AND "sectionId" = ${sectionId}`}
          UNION ALL ${live(closed)}`
  return db.$queryRaw<HourVisits[]>`
    SELECT (${local})::date::text AS day, extract(hour FROM ${local})::int AS hour, edition, "sectionId",
      sum(views)::float8 AS views
    FROM (${visits}) AS visits GROUP BY 1, 2, 3, 4`
}

/** The visits of each article of a span, as a query with the columns "articleId" and views. */
async function articleVisits(span: Span, filter: AnalyticsFilter): Promise<Sql> {
  const { fromDay, toDay, closed, to } = await partsOf(span)
  const isAll = filter.edition === null && filter.sectionId === null && filter.articleId === null
  const own = isAll ? empty : sql`JOIN articles a ON a.id = v."articleId"`
  const only = about(filter, sql`v."articleId"`)
  return sql`SELECT "articleId", sum(views) AS views FROM (
      SELECT v."articleId", v.views FROM article_view_days v ${own}
        WHERE v.day >= ${fromDay}::date AND v.day < ${toDay}::date ${only}
      UNION ALL
      SELECT v."articleId", v.views FROM article_view_hours v ${own}
        WHERE v.hour >= ${closed} AND v.hour < ${to} ${only}
    ) AS visits GROUP BY "articleId"`
}

type ArticleVisits = { id: number; headline: string; edition: string; views: number; before: number }

/** The most visited articles of a span, with their visits of the span before. */
export async function listTopArticles(
  spans: { now: Span; before: Span },
  filter: AnalyticsFilter,
  limit: number,
): Promise<ArticleVisits[]> {
  const now = await articleVisits(spans.now, filter)
  const top = await db.$queryRaw<{ id: number; views: number }[]>`
    SELECT "articleId" AS id, views::float8 AS views FROM (${now}) AS sums
    ORDER BY views DESC, "articleId" DESC LIMIT ${limit}`
  const ids = top.map(({ id }) => id)
  const [articles, earlier] = await Promise.all([
    db.article.findMany({ where: { id: { in: ids } }, select: { id: true, headline: true, edition: true } }),
    viewsOf(ids, spans.before),
  ])
  const byId = new Map(articles.map((article) => [article.id, article]))
  return top.flatMap(({ id, views }) => {
    const article = byId.get(id)
    return article ? [{ ...article, views, before: earlier.get(id) ?? 0 }] : []
  })
}

/** The visits of some articles in a span. */
async function viewsOf(ids: readonly number[], span: Span): Promise<Map<number, number>> {
  const { fromDay, toDay, closed, to } = await partsOf(span)
  const rows = await db.$queryRaw<{ id: number; views: number }[]>`
    SELECT id, sum(views)::float8 AS views FROM (
      SELECT "articleId" AS id, views FROM article_view_days
        WHERE "articleId" = ANY(${[...ids]}::int[]) AND day >= ${fromDay}::date AND day < ${toDay}::date
      UNION ALL
      SELECT "articleId", views FROM article_view_hours
        WHERE "articleId" = ANY(${[...ids]}::int[]) AND hour >= ${closed} AND hour < ${to}
    ) AS visits GROUP BY id`
  return new Map(rows.map(({ id, views }) => [id, views]))
}

/** The authors whose articles were visited most; an article by two counts for both. */
export async function listTopAuthors(
  spans: { now: Span; before: Span },
  filter: AnalyticsFilter,
  limit: number,
): Promise<{ id: number; views: number; before: number }[]> {
  const [now, before] = await Promise.all([
    articleVisits(spans.now, filter),
    articleVisits(spans.before, filter),
  ])
  return db.$queryRaw`
    SELECT w."authorId" AS id, sum(s.views)::float8 AS views, sum(s.before)::float8 AS before
    FROM (
      SELECT "articleId", views, 0 AS before FROM (${now}) AS present
      UNION ALL SELECT "articleId", 0, views FROM (${before}) AS past
    ) AS s JOIN article_authors w ON w."articleId" = s."articleId"
    GROUP BY w."authorId" HAVING sum(s.views) > 0 ORDER BY 2 DESC, 1 LIMIT ${limit}`
}

/** The names of authors, in whatever edition has one. */
export async function listAuthorNames(ids: readonly number[]): Promise<Map<number, string>> {
  const rows = await db.authorText.findMany({
    where: { authorId: { in: [...ids] } },
    orderBy: { edition: 'asc' },
    select: { authorId: true, name: true },
  })
  return new Map(rows.reverse().map(({ authorId, name }) => [authorId, name]))
}

/** The headline of an article, for the name of a filter; null when there is none. */
export async function findHeadline(id: number): Promise<string | null> {
  const row = await db.article.findUnique({ where: { id }, select: { headline: true } })
  return row?.headline ?? null
}
