import type { Edition } from '#domain/editions/rules.ts'
import { db, sql } from '#lib/db.ts'
import { periodKeys } from './period.ts'
import { allOf, anyOf } from './tsquery.ts'

/** What is looked for, in Postgres's words: `where` decides, `rank` orders by relevance (null: by time). */
export type Ask = {
  where: string
  rank: string | null
  editions: readonly Edition[]
  from: Date | null
  to: Date | null
}
/** `facets` says of the ranked ones how many carry which key; empty when nothing is ranked, and past the first page. */
export type Matches = { ids: number[]; total: number; isMore: boolean; facets: Record<string, number> }
type Page = { skip: number; take: number }

/** The most that are counted, and the newest of them that are ranked: what bounds the work for common words. */
export const MOST_COUNTED = 10_000
const MOST_RANKED = 2_000
const MOST_FACETS = 16
// How many of an edition's newest articles are looked through before all of them are.
const RUNGS = [20_000, 100_000, 400_000]
const RUNG_LIFE_MS = 300_000
const TIME_LIMIT_MS = 2_500

/**
 * The published articles that match, the best or the newest first. For words that stand in very many articles only the
 * newest articles are looked through, as many as it takes to count 10,000; `isMore` then says that there are others.
 */
export async function findMatches(ask: Ask, page: Page): Promise<Matches> {
  const now = new Date()
  let size: number | null = RUNGS[0] ?? null
  let best: Matches | null = null
  while (size !== null) {
    const since = await timeOfNewest(ask.editions, size, now)
    if (since === null || (ask.from && since <= ask.from)) break
    best = await matchSince(ask, page, since, now)
    if (best.isMore) return best
    size = nextRung(size, best.total)
  }
  try {
    return await matchSince(ask, page, null, now)
  } catch (error) {
    // Readers would rather have the newest than wait.
    if (best === null || !isOutOfTime(error)) throw error
    return { ...best, isMore: true }
  }
}

/** The first rung that should hold enough of what has `found` matches in `size`; null when that is all there is. */
function nextRung(size: number, found: number): number | null {
  return RUNGS.find((rung) => rung > size && (found * rung) / size > MOST_COUNTED * 1.2) ?? null
}

function isOutOfTime(error: unknown): boolean {
  return error instanceof Error && /57014|statement timeout/.test(error.message)
}

const rungs = new Map<string, { time: Date | null; until: number }>()

/** The time of an edition's article number `size` from the newest; null when there are fewer. Remembered for minutes. */
async function timeOfNewest(editions: readonly Edition[], size: number, now: Date): Promise<Date | null> {
  const times = await Promise.all(editions.map((edition) => timeInEdition(edition, size, now)))
  const known = times.filter((time) => time !== null)
  return known.length < times.length ? null : new Date(Math.min(...known.map(Number)))
}

async function timeInEdition(edition: Edition, size: number, now: Date): Promise<Date | null> {
  const name = `${process.env.DATABASE_URL} ${edition} ${size}`
  const known = rungs.get(name)
  if (known && known.until > now.getTime()) return known.time
  const rows = await db.$queryRaw<{ time: Date }[]>`
    SELECT "listedAt" AS time FROM article_search WHERE edition = ${edition} AND "listedAt" <= ${now}
    ORDER BY "listedAt" DESC, "articleId" DESC OFFSET ${size} LIMIT 1`
  const time = rows[0]?.time ?? null
  rungs.set(name, { time, until: now.getTime() + RUNG_LIFE_MS })
  return time
}

/** The query that says what matches: readers' keys are in it, so that nothing else can. */
function questionOf({ where, editions, from, to }: Ask, since: Date | null, now: Date): string {
  const begin = since ?? from
  const keys = begin
    ? periodKeys(editions, begin, to && to < now ? to : now)
    : editions.map((edition) => `@${edition}`)
  return allOf([...(where ? [where] : []), anyOf(keys.length > 0 ? keys : ['@'])])
}

/**
 * The SQL of one look. Only the words' index can serve it: the times are compared in a form that no index knows, and
 * "isLive" is left to the keys, for otherwise the planner takes a walk over another index for cheap, which reads the
 * words of every article on the way.
 */
export function matchSql(ask: Ask, { skip, take }: Page, since: Date | null, now: Date) {
  const from = since && ask.from && since < ask.from ? ask.from : (since ?? ask.from)
  const until = ask.to && ask.to < now ? ask.to : now
  const times = sql`"listedAt" + '0'::interval <= ${until} ${from ? sql`AND "listedAt" + '0'::interval >= ${from}` : sql``}`
  const rank = sql`ts_rank_cd('{0.1,0.3,0.6,1}', search.words, ${ask.rank}::tsquery, 1)
    * (1 + 1 / (1 + extract(epoch FROM ${now} - newest."listedAt") / 2592000))`
  const ranked = ask.rank
    ? sql`SELECT newest.*, search.keys, ${rank} AS rank
        FROM newest JOIN article_search AS search ON search."articleId" = newest."articleId" AND search."isLive"`
    : sql`SELECT newest.*, 0 AS rank FROM newest`
  return sql`
    WITH found AS MATERIALIZED (
      SELECT "articleId", "listedAt" FROM article_search
      WHERE words @@ ${questionOf(ask, since, now)}::tsquery AND ${times}
    ), newest AS MATERIALIZED (
      SELECT * FROM found ORDER BY "listedAt" DESC, "articleId" DESC LIMIT ${ask.rank ? MOST_RANKED : skip + take}
    ), ranked AS MATERIALIZED (${ranked})
    SELECT "articleId" AS id, (SELECT count(*) FROM (SELECT 1 FROM found LIMIT ${MOST_COUNTED + 1}) AS counted)::int AS total,
      ${ask.rank && skip === 0 ? FACETS : sql`'{}'::jsonb`} AS facets
    FROM ranked ORDER BY rank DESC, "listedAt" DESC, "articleId" DESC OFFSET ${skip} LIMIT ${take}`
}

// Authors, tags and places; sections stand in the form.
const FACETS = sql`(
  SELECT coalesce(jsonb_object_agg(key, articles), '{}') FROM (
    SELECT key, count(*) AS articles FROM ranked, unnest(keys) AS key
    WHERE key LIKE '#a%' OR key LIKE '#t%' OR key LIKE '#p%' GROUP BY key ORDER BY articles DESC, key LIMIT ${MOST_FACETS}
  ) AS counted)`

/** Settings for one look, until its transaction ends: the indexes alone, memory for exact bitmaps, a limit of time. */
export function boundedSettings() {
  return sql`SELECT set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
    set_config('enable_mergejoin', 'off', true), set_config('work_mem', '32MB', true),
    set_config('max_parallel_workers_per_gather', '0', true), set_config('statement_timeout', ${`${TIME_LIMIT_MS}`}, true)`
}

async function matchSince(ask: Ask, page: Page, since: Date | null, now: Date): Promise<Matches> {
  const [, rows] = await db.$transaction([
    db.$executeRaw(boundedSettings()),
    db.$queryRaw<{ id: number; total: number; facets: Record<string, number> }[]>(
      matchSql(ask, page, since, now),
    ),
  ])
  const { total = 0, facets = {} } = rows[0] ?? {}
  const ids = rows.map(({ id }) => id)
  return { ids, total: Math.min(total, MOST_COUNTED), isMore: total > MOST_COUNTED, facets }
}
