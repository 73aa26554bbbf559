import { db, sql } from '#lib/db.ts'

/** A published article, what it leads to that its readers no longer see, and since when. */
export type LostLink = { articleId: number; name: string; target: string; since: Date }

// The first of the reasons: it does not move while the target stays away, so a finding is told once.
const SINCE = sql`coalesce(target."withdrawnAt", target."binnedAt", target."createdAt")`

/** Chosen Recalls of published articles whose target readers cannot see, the last lost first. */
export async function listLostRecalls(limit: number): Promise<LostLink[]> {
  return db.$queryRaw<LostLink[]>`
    SELECT article.id AS "articleId", article.headline AS name, target.headline AS target, ${SINCE} AS since
    FROM articles AS target JOIN recalls ON recalls."targetId" = target.id
      JOIN articles AS article ON article.id = recalls."articleId" AND article.status = 'published'
    WHERE target.status <> 'published' ORDER BY since DESC, article.id DESC, target.id DESC LIMIT ${limit}`
}

/**
 * Relations of published articles to what was taken from readers: what they update, follow or have as their background.
 * A draft is none of these: it is still to come.
 */
export async function listLostRelations(limit: number): Promise<LostLink[]> {
  return db.$queryRaw<LostLink[]>`
    WITH ends AS (
      SELECT "fromId" AS "articleId", "toId" AS "targetId" FROM article_relations WHERE type <> 'background_to'
      UNION SELECT "toId", "fromId" FROM article_relations WHERE type = 'background_to')
    SELECT article.id AS "articleId", article.headline AS name, target.headline AS target, ${SINCE} AS since
    FROM articles AS target JOIN ends ON ends."targetId" = target.id
      JOIN articles AS article ON article.id = ends."articleId" AND article.status = 'published'
    WHERE target.status = 'withdrawn' ORDER BY since DESC, article.id DESC, target.id DESC LIMIT ${limit}`
}
