import { Pool } from 'pg'
import type { Edition } from '#domain/editions/rules.ts'
import { db } from '#lib/db.ts'
import { env } from '#lib/env.ts'
import { ORIGIN_WORDS, ORIGINS_PER_DAY } from './origin.ts'
import type { Visits } from './visit-sums.ts'

// Totals before hours, both in the order of ids: two processes that write at once take their locks in one order.
// Where a day has its fill of hosts or campaigns, one that is new is counted as "other".
const ADD_VISITS = `
  WITH visits AS (
    SELECT v.id, v.count
    FROM unnest($1::int[], $2::int[]) AS v (id, count)
    JOIN articles a ON a.id = v.id AND a.status = 'published'
  ), today AS (
    SELECT (now() AT TIME ZONE $3)::date AS day
  ), totals AS (
    INSERT INTO article_views AS t ("articleId", total)
    SELECT id, count FROM visits ORDER BY id
    ON CONFLICT ("articleId") DO UPDATE SET total = t.total + excluded.total
    RETURNING t."articleId", t.total
  ), hours AS (
    INSERT INTO article_view_hours AS h ("articleId", hour, views)
    SELECT id, date_trunc('hour', now(), 'UTC'), count FROM visits ORDER BY id
    ON CONFLICT ("articleId", hour) DO UPDATE SET views = h.views + excluded.views
  ), recent AS (
    INSERT INTO recent_views AS r (slot, "articleId", views)
    SELECT date_bin('5 minutes', now(), 'epoch'), id, count FROM visits ORDER BY id
    ON CONFLICT (slot, "articleId") DO UPDATE SET views = r.views + excluded.views
  ), hosts AS (
    INSERT INTO referrer_days AS r (day, host, views)
    SELECT day, host, sum(count) FROM (
      SELECT today.day, came.count, CASE
        WHEN EXISTS (SELECT FROM referrer_days k WHERE k.day = today.day AND k.host = came.host)
          OR (SELECT count(*) FROM referrer_days k, today WHERE k.day = today.day) < ${ORIGINS_PER_DAY}
        THEN came.host ELSE '${ORIGIN_WORDS.other}' END AS host
      FROM today, unnest($4::int[], $5::text[], $6::int[]) AS came (id, host, count) JOIN visits USING (id)
    ) AS named GROUP BY day, host ORDER BY host
    ON CONFLICT (day, host) DO UPDATE SET views = r.views + excluded.views
  ), campaigns AS (
    INSERT INTO campaign_days AS c (day, source, medium, campaign, views)
    SELECT day, mark[1], mark[2], mark[3], sum(count) FROM (
      SELECT today.day, came.count, CASE
        WHEN EXISTS (SELECT FROM campaign_days k WHERE k.day = today.day AND k.source = came.source
            AND k.medium = came.medium AND k.campaign = came.campaign)
          OR (SELECT count(*) FROM campaign_days k, today WHERE k.day = today.day) < ${ORIGINS_PER_DAY}
        THEN ARRAY[came.source, came.medium, came.campaign]
        ELSE array_fill('${ORIGIN_WORDS.other}'::text, ARRAY[3]) END AS mark
      FROM today, unnest($7::int[], $8::text[], $9::text[], $10::text[], $11::int[])
        AS came (id, source, medium, campaign, count) JOIN visits USING (id)
    ) AS named GROUP BY day, mark ORDER BY 2, 3, 4
    ON CONFLICT (day, source, medium, campaign) DO UPDATE SET views = c.views + excluded.views
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
 * Adds `visits` to the totals, the running hour (UTC), the live numbers and the day's origins, in one statement, committed when it
 * answers. The answer has the new total of each article; articles that readers cannot see are missing in it, and count nowhere.
 */
export async function addVisits({ articles, hosts, campaigns }: Visits): Promise<Map<number, number>> {
  const [came, marked] = [[...hosts], [...campaigns]]
  const values = [
    [...articles.keys()],
    [...articles.values()],
    env.SITE_TIMEZONE,
    came.map(({ articleId }) => articleId),
    came.map(({ host }) => host),
    came.map(({ count }) => count),
    marked.map(({ articleId }) => articleId),
    marked.map(({ source }) => source),
    marked.map(({ medium }) => medium),
    marked.map(({ campaign }) => campaign),
    marked.map(({ count }) => count),
  ]
  const run = () =>
    writer().query<{ id: number; total: string }>({ name: 'add-visits', text: ADD_VISITS, values })
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
