import { db } from '#lib/db.ts'

const MOST = 2_000
const TIME_LIMIT_MS = '2500'

/** The ids of articles whose newest version matches, the newest first; `editorId` leaves those that this editor saved. */
export async function findForDesk(where: string, editorId: string | null): Promise<number[]> {
  const [, rows] = await db.$transaction([
    db.$executeRaw`SELECT set_config('enable_seqscan', 'off', true), set_config('statement_timeout', ${TIME_LIMIT_MS}, true)`,
    db.$queryRaw<{ id: number }[]>`
      WITH found AS MATERIALIZED (SELECT "articleId" FROM article_search WHERE words @@ ${where}::tsquery)
      SELECT "articleId" AS id FROM found
      WHERE ${editorId}::text IS NULL OR EXISTS (
        SELECT 1 FROM article_versions AS version
        WHERE version."articleId" = found."articleId" AND version."editorId" = ${editorId})
      ORDER BY "articleId" DESC LIMIT ${MOST}`,
  ])
  return rows.map(({ id }) => id)
}
