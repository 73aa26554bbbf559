import type { Edition } from '#domain/editions/rules.ts'
import { db } from '#lib/db.ts'

/** The visits since two times: of the last half an hour, and since the day began. */
export async function countLive(recent: Date, dayBegan: Date): Promise<{ recent: number; today: number }> {
  const [row] = await db.$queryRaw<{ recent: number; today: number }[]>`
    SELECT (SELECT coalesce(sum(views), 0)::float8 FROM recent_views WHERE slot >= ${recent}) AS recent,
      (SELECT coalesce(sum(views), 0)::float8 FROM article_view_hours WHERE hour >= ${dayBegan}) AS today`
  return row ?? { recent: 0, today: 0 }
}

/** What is read most since `recent`, the most first. */
export async function listLiveArticles(
  recent: Date,
  limit: number,
): Promise<{ id: number; edition: Edition; headline: string; views: number }[]> {
  return db.$queryRaw`
    SELECT a.id, a.edition, a.headline, sum(r.views)::float8 AS views
    FROM recent_views r JOIN articles a ON a.id = r."articleId"
    WHERE r.slot >= ${recent} GROUP BY a.id ORDER BY 3 DESC, 1 DESC LIMIT ${limit}`
}
