import { db, inTransaction, sql } from '#lib/db.ts'
import { env } from '#lib/env.ts'

/** The first day that is not rolled up yet; null when nothing ever was. */
export async function findFirstOpenDay(): Promise<string | null> {
  const [row] = await db.$queryRaw<{ day: string | null }[]>`
    SELECT (max(day) + 1)::text AS day FROM article_view_days`
  return row?.day ?? null
}

/** The newsroom's day of the oldest hour; null when nobody ever came. */
export async function findOldestDay(): Promise<string | null> {
  const [row] = await db.$queryRaw<{ day: string | null }[]>`
    SELECT (min(hour) AT TIME ZONE ${env.SITE_TIMEZONE})::date::text AS day FROM article_view_hours`
  return row?.day ?? null
}

/** Sums the hours from `from` to `to` as a closed day, by article and by section. Doing it twice is the same as once. */
export async function rollUpDay(day: string, { from, to }: { from: Date; to: Date }): Promise<void> {
  const hours = sql`h.hour >= ${from} AND h.hour < ${to}`
  await inTransaction(async (tx) => {
    await tx.$executeRaw`
      INSERT INTO section_view_hours (hour, edition, "sectionId", views)
      SELECT h.hour, a.edition, coalesce(a."sectionId", 0), sum(h.views)
      FROM article_view_hours h JOIN articles a ON a.id = h."articleId" WHERE ${hours} GROUP BY 1, 2, 3
      ON CONFLICT (hour, edition, "sectionId") DO UPDATE SET views = excluded.views`
    await tx.$executeRaw`
      INSERT INTO article_view_days (day, "articleId", views)
      SELECT ${day}::date, h."articleId", sum(h.views) FROM article_view_hours h WHERE ${hours} GROUP BY 2
      ON CONFLICT (day, "articleId") DO UPDATE SET views = excluded.views`
  }, 60_000)
}

/** Forgets the steps of the live numbers before `before`. */
export async function deleteRecentBefore(before: Date): Promise<void> {
  await db.recentView.deleteMany({ where: { slot: { lt: before } } })
}
