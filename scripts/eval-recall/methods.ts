import { findRecalls } from '#domain/recall/find.ts'
import { findQuestion } from '#domain/recall/store.ts'
import { db, empty, sql } from '#lib/db.ts'

/** Answers with the ids of ten articles, best first. */
type Method = (id: number, earlierOnly: boolean) => Promise<number[]>

const ids = (rows: { id: number }[]) => rows.map(({ id }) => id)
const earlier = (only: boolean) => (only ? sql`AND other."publishedAt" < own."publishedAt"` : empty)

const portal: Method = async (id, earlierOnly) => {
  const question = await findQuestion(id)
  if (!question) return []
  const found = await findRecalls(question, { limit: 10, earlierOnly })
  return found.map(({ candidate }) => candidate.id)
}

const newestInSection: Method = async (id, only) =>
  ids(
    await db.$queryRaw`
    SELECT other.id FROM articles AS own JOIN articles AS other ON other."sectionId" = own."sectionId" AND other.id <> own.id
    WHERE own.id = ${id} ${earlier(only)} ORDER BY other."publishedAt" DESC, other.id DESC LIMIT 10`,
  )

const sharedTags: Method = async (id, only) =>
  ids(
    await db.$queryRaw`
    SELECT other.id FROM articles AS own JOIN article_tags AS tag ON tag."articleId" = own.id
      JOIN article_tags AS same ON same."tagId" = tag."tagId" JOIN articles AS other ON other.id = same."articleId"
    WHERE own.id = ${id} AND other.id <> own.id ${earlier(only)}
    GROUP BY other.id ORDER BY count(*) DESC, other."publishedAt" DESC, other.id DESC LIMIT 10`,
  )

const headlineRank: Method = async (id, only) =>
  ids(
    await db.$queryRaw`
    SELECT other.id FROM articles AS own CROSS JOIN LATERAL (
        SELECT replace(plainto_tsquery('english', own.headline)::text, '&', '|')::tsquery AS words) AS asked
      JOIN articles AS other ON to_tsvector('english', other.headline) @@ asked.words AND other.id <> own.id
    WHERE own.id = ${id} ${earlier(only)}
    ORDER BY ts_rank(to_tsvector('english', other.headline), asked.words) DESC, other."publishedAt" DESC LIMIT 10`,
  )

/** What is measured: the portal's ranking, and what others do. */
export const METHODS: Record<string, Method> = {
  'Dateline Recall': portal,
  'newest in section': newestInSection,
  'shared tags, then newest': sharedTags,
  'ts_rank on the headline': headlineRank,
}
