import { db } from '#lib/db.ts'

const ids = (rows: { id: number }[]) => rows.map(({ id }) => id)

/** What readers got since an instant, the newest first. */
export async function listPublishedIds(editions: string[], since: Date, limit: number): Promise<number[]> {
  return ids(
    await db.article.findMany({
      where: { edition: { in: editions }, status: 'published', publishedAt: { gte: since } },
      orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
      take: limit,
      select: { id: true },
    }),
  )
}

/** What goes out by itself, the next first. */
export async function listScheduledIds(limit: number): Promise<number[]> {
  return ids(
    await db.article.findMany({
      where: { stage: 'scheduled' },
      orderBy: [{ scheduledAt: 'asc' }, { id: 'asc' }],
      take: limit,
      select: { id: true },
    }),
  )
}

/** What waits for an editor, the longest first. */
export async function listReviewIds(limit: number): Promise<number[]> {
  return ids(
    await db.article.findMany({
      where: { stage: 'review' },
      orderBy: [{ reviewAt: 'asc' }, { id: 'asc' }],
      take: limit,
      select: { id: true },
    }),
  )
}

/** What somebody was writing since an instant and readers have not seen yet, the last touched first. */
export async function listOwnIds(editorId: string, since: Date, limit: number): Promise<number[]> {
  return ids(
    await db.$queryRaw<{ id: number }[]>`
      SELECT id FROM articles
      WHERE "editedById" = ${editorId} AND "updatedAt" >= ${since} AND stage NOT IN ('bin', 'withdrawn')
        AND ("publishedVersion" IS NULL OR version > "publishedVersion")
      ORDER BY "updatedAt" DESC, id DESC LIMIT ${limit}`,
  )
}

/** How many lie in a stage. */
export function countStage(stage: 'review' | 'scheduled'): Promise<number> {
  return db.article.count({ where: { stage } })
}
