import type { Edition } from '#domain/editions/rules.ts'
import { db, sql } from '#lib/db.ts'
import { periodKeys } from './period.ts'
import { allOf, anyOf } from './tsquery.ts'

/** What is looked for, in Postgres's words: `where` decides, `rank` orders by relevance (null: by time). */
export type Ask = {
  where: string
  rank: string | null
  /** True when words are asked for in their order. */
  hasPhrase: boolean
  editions: readonly Edition[]
  from: Date | null
  to: Date | null
}
/** `facets` says of the ranked ones how many carry which key; empty when nothing is ranked, and past the first page. */
export type Matches = { ids: number[]; total: number; isMore: boolean; facets: Record<string, number> }
/** `ranked` is how many of the newest matches are ranked, 500 where nothing is said; more where a later page needs them. */
type Page = { skip: number; take: number; ranked?: number }

/** The most that are counted, and the newest of them that are ranked: what bounds the work for common words. */
export const MOST_COUNTED = 5_000
const MOST_RANKED = 500
const MOST_FACETS = 16
const RUNG_LIFE_MS = 300_000
// As long as nothing is found, and once there is something to show instead.
const TIME_LIMIT_MS = 2_500
const PATIENCE_MS = 300

/**
 * How many of an edition's newest articles are looked through before all of them are, and how many matches are enough to
 * look no further. The index knows where a word stands, but the order of two words only the texts themselves tell.
 */
export type Ladder = { rungs: readonly number[]; enough: number }
const OF_WORDS: Ladder = {
  rungs: [20_000, 50_000, 100_000, 200_000, 800_000, 3_200_000],
  enough: MOST_COUNTED,
}
const OF_PHRASES: Ladder = { rungs: [2_000, 5_000, 10_000, ...OF_WORDS.rungs], enough: 100 }

/**
 * The published articles that match, the best or the newest first. For words that stand in very many articles only the
 * newest articles are looked through, as many as it takes to count 5,000 (100 of a phrase); `isMore` then says that
 * there are others.
 */
export async function findMatches(
  ask: Ask,
  page: Page,
  { rungs, enough: most }: Ladder = ask.hasPhrase ? OF_PHRASES : OF_WORDS,
): Promise<Matches> {
  const now = new Date()
  // To count what is not even ranked would be of no use to who wants only some.
  const enough = Math.min(most, page.ranked ?? most)
  let size = rungs[0] ?? null
  let reached: Date | null = null
  let limit = TIME_LIMIT_MS
  try {
    while (size !== null) {
      const since = await timeOfNewest(ask, size, now)
      if (since === null || (ask.from && since <= ask.from)) break
      const look = await lookSince(ask, page, { since, now, enough }, limit)
      if (look.isMore || look.total > enough) return { ...look, isMore: true }
      if (look.total > 0) [reached, limit] = [since, ask.hasPhrase ? PATIENCE_MS : TIME_LIMIT_MS]
      size = nextRung(rungs, size, look.total, enough)
    }
    return await lookSince(ask, page, { since: null, now, enough: -1 }, limit)
  } catch (error) {
    // Readers would rather have the newest than wait.
    if (reached === null || !isOutOfTime(error)) throw error
    return {
      ...(await lookSince(ask, page, { since: reached, now, enough: -1 }, TIME_LIMIT_MS)),
      isMore: true,
    }
  }
}

/** The first rung that should hold enough when `size` holds `found`; null when that is all there is. */
function nextRung(rungs: readonly number[], size: number, found: number, enough: number): number | null {
  return rungs.find((rung) => rung > size && (found * rung) / size > enough * 1.2) ?? null
}

function isOutOfTime(error: unknown): boolean {
  return error instanceof Error && /57014|statement timeout/.test(error.message)
}

const rungTimes = new Map<string, { time: Date | null; until: number }>()
const MOST_RUNG_TIMES = 1_000

/**
 * The time of an edition's article number `size` back from the newest, or from the newest before `to`; null when there
 * are fewer. Remembered for minutes.
 */
async function timeOfNewest(
  ask: Pick<Ask, 'editions' | 'to'>,
  size: number,
  now: Date,
): Promise<Date | null> {
  const times = await Promise.all(ask.editions.map((edition) => timeInEdition(edition, ask.to, size, now)))
  const known = times.filter((time) => time !== null)
  return known.length < times.length ? null : new Date(Math.min(...known.map(Number)))
}

async function timeInEdition(
  edition: Edition,
  to: Date | null,
  size: number,
  now: Date,
): Promise<Date | null> {
  const end = to && to < now ? to : null
  const name = `${process.env.DATABASE_URL} ${edition} ${size} ${end?.getTime()}`
  const known = rungTimes.get(name)
  if (known && known.until > now.getTime()) return known.time
  const rows = await db.$queryRaw<{ time: Date }[]>`
    SELECT "listedAt" AS time FROM article_search WHERE edition = ${edition} AND "listedAt" <= ${end ?? now}
    ORDER BY "listedAt" DESC, "articleId" DESC OFFSET ${size} LIMIT 1`
  const time = rows[0]?.time ?? null
  if (rungTimes.size >= MOST_RUNG_TIMES) rungTimes.clear()
  rungTimes.set(name, { time, until: now.getTime() + RUNG_LIFE_MS })
  return time
}

// One key for a year instead of one for each of its months: nothing is listed later than now.
const endOfYear = (now: Date) => new Date(Date.UTC(now.getUTCFullYear(), 11, 31))

/** The query that says what matches: readers' keys are in it, so that nothing else can. */
function questionOf({ where, editions, from, to }: Ask, since: Date | null, now: Date): string {
  const begin = since ?? from
  const keys = begin
    ? periodKeys(editions, begin, to && to < now ? to : endOfYear(now))
    : editions.map((edition) => `@${edition}`)
  return allOf([...(where ? [where] : []), anyOf(keys.length > 0 ? keys : ['@'])])
}

/** One look: from `since` on, null for all; its answers are read only when there are more than `enough`. */
export type Look = { since: Date | null; now: Date; enough: number }

/**
 * The SQL of one look. Only the words' index can serve it: the times are compared in a form that no index knows, and
 * "isLive" is left to the keys, for otherwise the planner takes a walk over another index for cheap, which reads the
 * words of every article on the way.
 */
export function matchSql(
  ask: Ask,
  { skip, take, ranked: most = MOST_RANKED }: Page,
  { since, now, enough }: Look,
) {
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
    ), counted AS MATERIALIZED (
      SELECT count(*)::int AS total FROM (SELECT FROM found LIMIT ${MOST_COUNTED + 1}) AS bounded
    ), newest AS MATERIALIZED (
      SELECT * FROM found WHERE (SELECT total FROM counted) > ${enough}
      ORDER BY "listedAt" DESC, "articleId" DESC LIMIT ${ask.rank ? Math.max(most, skip + take) : skip + take}
    ), ranked AS MATERIALIZED (${ranked})
    SELECT total, ${ask.rank && skip === 0 ? FACETS : sql`'{}'::jsonb`} AS facets, ARRAY(
      SELECT "articleId" FROM ranked ORDER BY rank DESC, "listedAt" DESC, "articleId" DESC OFFSET ${skip} LIMIT ${take}) AS ids
    FROM counted`
}

// Authors, tags and places; sections stand in the form.
const FACETS = sql`(
  SELECT coalesce(jsonb_object_agg(key, articles), '{}') FROM (
    SELECT key, count(*) AS articles FROM ranked, unnest(keys) AS key
    WHERE key LIKE '#a%' OR key LIKE '#t%' OR key LIKE '#p%' GROUP BY key ORDER BY articles DESC, key LIMIT ${MOST_FACETS}
  ) AS counted)`

/** Settings for one look, until its transaction ends: the indexes alone, memory for exact bitmaps, a limit of time. */
export function boundedSettings(limitMs = TIME_LIMIT_MS) {
  return sql`SELECT set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
    set_config('enable_mergejoin', 'off', true), set_config('work_mem', '32MB', true),
    set_config('max_parallel_workers_per_gather', '0', true), set_config('statement_timeout', ${`${limitMs}`}, true)`
}

async function lookSince(ask: Ask, page: Page, look: Look, limitMs: number): Promise<Matches> {
  const [, rows] = await db.$transaction([
    db.$executeRaw(boundedSettings(limitMs)),
    db.$queryRaw<Omit<Matches, 'isMore'>[]>(matchSql(ask, page, look)),
  ])
  const { ids = [], total = 0, facets = {} } = rows[0] ?? {}
  return { ids, total: Math.min(total, MOST_COUNTED), isMore: total > MOST_COUNTED, facets }
}
