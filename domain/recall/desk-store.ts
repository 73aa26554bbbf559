import type { Edition } from '#domain/editions/rules.ts'
import { db, sql } from '#lib/db.ts'
import type { Profile } from './profile.ts'

const SAME_EVENT_ROWS = 400

export type RecentRow = {
  id: number
  headline: string
  standfirst: string
  status: string
  at: Date
  /** How alike the headlines look, letter by letter: 0 to 1. */
  close: number
  profile: Profile | null
}

/** The statement of `listRecent`: two short ranges of indexes, however large the archive is. */
export function recentSql(edition: Edition, headline: string, since: Date, exceptId: number | null) {
  return sql`
    WITH recent AS (
      SELECT id FROM articles WHERE edition = ${edition} AND status = 'published' AND "publishedAt" >= ${since}
      UNION SELECT id FROM articles WHERE status = 'draft' AND "updatedAt" >= ${since} AND edition = ${edition})
    SELECT articles.id, headline, standfirst, status::text, coalesce(articles."publishedAt", "updatedAt") AS at,
      similarity(headline, ${headline})::float8 AS close, terms, weights
    FROM recent JOIN articles USING (id) LEFT JOIN recall_profiles ON "articleId" = articles.id
    WHERE "binnedAt" IS NULL AND headline <> '' AND articles.id <> ${exceptId ?? 0}
    ORDER BY close DESC, articles.id DESC LIMIT ${SAME_EVENT_ROWS}`
}

/** What an edition published or began since `since`, drafts too, the headlines most like `headline` first. */
export async function listRecent(
  edition: Edition,
  headline: string,
  since: Date,
  exceptId: number | null,
): Promise<RecentRow[]> {
  const rows = await db.$queryRaw<
    (Omit<RecentRow, 'profile'> & { terms: string[] | null; weights: number[] | null })[]
  >(recentSql(edition, headline, since, exceptId))
  return rows.map(({ terms, weights, ...row }) => ({
    ...row,
    profile: terms && weights ? { terms, weights } : null,
  }))
}

/** Published articles whose chosen Recall readers cannot see: the target is withdrawn, archived away or a draft. */
export async function listBrokenRecalls(limit: number) {
  const rows = await db.recall.findMany({
    where: { article: { status: 'published' }, target: { status: { not: 'published' } } },
    orderBy: [{ articleId: 'desc' }, { position: 'asc' }],
    take: limit,
    select: {
      article: { select: { id: true, edition: true, headline: true } },
      target: { select: { id: true, headline: true, status: true } },
    },
  })
  return rows
}

/** The names of tags in an edition, for the reasons of suggestions. */
export async function listTagNames(edition: Edition, ids: readonly number[]): Promise<Map<number, string>> {
  const rows = await db.tagText.findMany({
    where: { tagId: { in: [...ids] }, edition },
    select: { tagId: true, name: true },
  })
  return new Map(rows.map(({ tagId, name }) => [tagId, name]))
}
