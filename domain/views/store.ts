import { Pool } from 'pg'
import type { Edition } from '#domain/editions/rules.ts'
import { db } from '#lib/db.ts'

// Totals before hours, both in the order of ids: two processes that write at once take their locks in one order.
const ADD_VISITS = `
  WITH visits AS (
    SELECT v.id, v.count
    FROM unnest($1::int[], $2::int[]) AS v (id, count)
    JOIN articles a ON a.id = v.id AND a.status = 'published'
  ), totals AS (
    INSERT INTO article_views AS t ("articleId", total)
    SELECT id, count FROM visits ORDER BY id
    ON CONFLICT ("articleId") DO UPDATE SET total = t.total + excluded.total
    RETURNING t."articleId", t.total
  ), hours AS (
    INSERT INTO article_view_hours AS h ("articleId", hour, views)
    SELECT id, date_trunc('hour', now(), 'UTC'), count FROM visits ORDER BY id
    ON CONFLICT ("articleId", hour) DO UPDATE SET views = h.views + excluded.views
  )
  SELECT "articleId" AS id, total::text FROM totals`

/** Postgres rolled the statement back and it may be tried again: deadlock, serialization, an article that just went. */
const ROLLED_BACK = new Set(['40P01', '40001', '23503'])

type Holder = typeof globalThis & { datelineViewsPool?: Pool }
const holder = globalThis as Holder

// A pool of its own with one connection: visits are written one batch after another and never wait for a page's reads.
function writer(): Pool {
  holder.datelineViewsPool ??= openPool()
  return holder.datelineViewsPool
}

function openPool(): Pool {
  const pool = new Pool({
    connectionString: process.env.DATABASE_URL,
    application_name: 'dateline-views',
    max: 1,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    statement_timeout: 10_000,
    query_timeout: 12_000,
    keepAlive: true,
  })
  // An idle connection that Postgres closes is replaced at the next visit.
  pool.on('error', () => {})
  return pool
}

/**
 * Adds `visits` (article id to number) to the totals and to the running hour (UTC), in one statement, committed when it
 * answers. The answer has the new total of each article; articles that readers cannot see are missing in it.
 */
export async function addVisits(visits: ReadonlyMap<number, number>): Promise<Map<number, number>> {
  const query = { name: 'add-visits', text: ADD_VISITS, values: [[...visits.keys()], [...visits.values()]] }
  const run = () => writer().query<{ id: number; total: string }>(query)
  const { rows } = await run().catch((error: unknown) =>
    wasRolledBack(error) ? run() : Promise.reject(error),
  )
  return new Map(rows.map((row) => [row.id, Number(row.total)]))
}

function wasRolledBack(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ROLLED_BACK.has(String(error.code))
}

/** Closes the connection that writes visits; the next visit opens it again. */
export async function closeViewsPool(): Promise<void> {
  const pool = holder.datelineViewsPool
  holder.datelineViewsPool = undefined
  await pool?.end()
}

/** The total of a published article, 0 when nobody came yet; null when readers cannot see the article. */
export async function findTotal(articleId: number): Promise<number | null> {
  const article = await db.article.findFirst({
    where: { id: articleId, status: 'published' },
    select: { views: { select: { total: true } } },
  })
  return article ? Number(article.views?.total ?? 0) : null
}

/** The most visited published articles of an edition since the hour `since`, most visits first, then newest; from rank `skip` on. */
export async function mostReadIds(
  edition: Edition,
  since: Date,
  limit: number,
  skip = 0,
): Promise<{ id: number; views: number }[]> {
  return db.$queryRaw<{ id: number; views: number }[]>`
    SELECT h."articleId" AS id, sum(h.views)::float8 AS views
    FROM article_view_hours h
    JOIN articles a ON a.id = h."articleId"
    WHERE h.hour >= ${since} AND a.edition = ${edition} AND a.status = 'published' AND a."archivedAt" IS NULL
    GROUP BY h."articleId"
    ORDER BY sum(h.views) DESC, h."articleId" DESC
    LIMIT ${limit} OFFSET ${skip}`
}
