import type { RecallLink } from '#domain/articles/rules.ts'
import { bodySchema } from '#domain/body/schema.ts'
import { bodyText } from '#domain/body/text.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { db, sql } from '#lib/db.ts'
import type { RecallCandidate } from './rules.ts'

const linkSelect = { id: true, edition: true, slug: true, headline: true, publishedAt: true } as const
type LinkRow = { id: number; edition: string; slug: string; headline: string; publishedAt: Date | null }

function toLink(row: LinkRow): RecallLink {
  const { edition, publishedAt } = row
  return { ...row, edition: edition as Edition, publishedAt: (publishedAt ?? new Date(0)).toISOString() }
}

/** The editor's choices for an article, in order, that readers may see. */
export async function listChosen(articleId: number, now: Date): Promise<RecallLink[]> {
  const rows = await db.recall.findMany({
    where: { articleId, target: { status: 'published', publishedAt: { lte: now } } },
    orderBy: { position: 'asc' },
    select: { target: { select: linkSelect } },
  })
  return rows.map(({ target }) => toLink(target))
}

/**
 * Visible articles that carry `articleId` on, the newest first: later ones whose editors chose it as a Recall or related
 * them to it, and the newest part of the story that it updates.
 */
export async function listNewer(articleId: number, now: Date, limit: number): Promise<RecallLink[]> {
  const rows = await db.$queryRaw<LinkRow[]>`/* by key */
    WITH own AS (SELECT id, edition, "publishedAt" FROM articles WHERE id = ${articleId}),
    linked AS (
      SELECT "articleId" AS id FROM recalls WHERE "targetId" = ${articleId}
      UNION SELECT "fromId" FROM article_relations WHERE "toId" = ${articleId} AND type <> 'background_to'),
    newest AS (
      SELECT article.id FROM own JOIN story_parts AS part ON part."articleId" = own.id AND part.type = 'update_of'
        JOIN story_parts AS other ON other."storyId" = part."storyId" AND other.type = 'update_of'
        JOIN articles AS article ON article.id = other."articleId"
      WHERE article.edition = own.edition AND article.status = 'published' AND article."publishedAt" <= ${now}
      ORDER BY article."publishedAt" DESC, article.id DESC LIMIT 1)
    SELECT article.id, article.edition, article.slug, article.headline, article."publishedAt"
    FROM articles AS article, own
    WHERE article.id IN (SELECT id FROM linked UNION SELECT id FROM newest) AND article.status = 'published'
      AND article."publishedAt" <= ${now} AND article."publishedAt" > own."publishedAt"
    ORDER BY article."publishedAt" DESC, article.id DESC LIMIT ${limit}`
  return rows.map(toLink)
}

/**
 * Earlier visible articles of the edition that the desk tied to `articleId` without choosing a Recall: what it updates or
 * follows, what is background to it, and the part before it in its story. The newest first.
 */
export async function listRelatedEarlier(articleId: number, limit: number): Promise<RecallLink[]> {
  const rows = await db.$queryRaw<LinkRow[]>`/* by key */
    WITH own AS (SELECT id, edition, "publishedAt" FROM articles WHERE id = ${articleId}),
    linked AS (
      SELECT "toId" AS id FROM article_relations WHERE "fromId" = ${articleId} AND type <> 'background_to'
      UNION SELECT "fromId" FROM article_relations WHERE "toId" = ${articleId} AND type = 'background_to'),
    before AS (
      SELECT article.id FROM own JOIN story_parts AS part ON part."articleId" = own.id AND part.type = 'update_of'
        JOIN story_parts AS other ON other."storyId" = part."storyId" AND other.type = 'update_of'
        JOIN articles AS article ON article.id = other."articleId"
      WHERE article.edition = own.edition AND article.status = 'published' AND article."publishedAt" < own."publishedAt"
      ORDER BY article."publishedAt" DESC, article.id DESC LIMIT 1)
    SELECT article.id, article.edition, article.slug, article.headline, article."publishedAt"
    FROM articles AS article, own
    WHERE article.id IN (SELECT id FROM linked UNION SELECT id FROM before) AND article.edition = own.edition
      AND article.status = 'published' AND article."publishedAt" < own."publishedAt"
    ORDER BY article."publishedAt" DESC, article.id DESC LIMIT ${limit}`
  return rows.map(toLink)
}

/** The slugs of the stories that an article is a part of: what is new in them concerns its Recall and its notices. */
export async function listStorySlugs(articleId: number): Promise<string[]> {
  const parts = await db.storyPart.findMany({
    where: { articleId },
    select: { story: { select: { slug: true } } },
  })
  return parts.map(({ story }) => story.slug)
}

/** The links of the published ones among `ids`, in the order of `ids`. */
export async function listLinks(ids: readonly number[]): Promise<RecallLink[]> {
  const rows = await db.article.findMany({
    where: { id: { in: [...ids] }, status: 'published' },
    select: linkSelect,
  })
  const byId = new Map(rows.map((row) => [row.id, toLink(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** A published article as the question that its Recall answers; null when readers cannot see it. */
export async function findQuestion(id: number) {
  const [[candidate], row] = await Promise.all([
    listCandidateRows([id]),
    db.article.findUnique({ where: { id }, select: { edition: true, body: true } }),
  ])
  if (!candidate || !row) return null
  return { ...candidate, edition: row.edition as Edition, text: bodyText(bodySchema.parse(row.body)) }
}

type CandidateRow = Omit<RecallCandidate, 'publishedAt' | 'profile'> & {
  publishedAt: Date | null
  terms: string | null
  weights: string | null
}

/** The published ones among `ids` as the ranking sees them. */
export async function listCandidateRows(ids: readonly number[]): Promise<RecallCandidate[]> {
  // A hundred profiles of a hundred terms: as texts they come in half the time that lists take.
  const rows = await db.$queryRaw<CandidateRow[]>`
    SELECT article.id, headline, standfirst, "sectionId", "placeId", article."publishedAt",
      ARRAY(SELECT "tagId" FROM article_tags WHERE "articleId" = article.id) AS "tagIds",
      array_to_string(profile.terms, E'\\n') AS terms, array_to_string(profile.weights, ' ') AS weights
    FROM articles AS article LEFT JOIN recall_profiles AS profile ON profile."articleId" = article.id
    WHERE article.id = ANY(${ids}::int[]) AND status = 'published'`
  return rows.map(toCandidate)
}

function toCandidate({ terms, weights, publishedAt, ...row }: CandidateRow): RecallCandidate {
  const candidate = { ...row, publishedAt: publishedAt ?? new Date(0) }
  if (!terms || !weights) return candidate
  return { ...candidate, profile: { terms: terms.split('\n'), weights: weights.split(' ').map(Number) } }
}

type Near = Pick<RecallCandidate, 'publishedAt' | 'sectionId' | 'placeId' | 'tagIds'> & { edition: Edition }

/** The statement of `listNearIds`: the newest of each, three short index ranges however large the archive is. */
export function nearSql({ edition, publishedAt, sectionId, placeId, tagIds }: Near) {
  const near = (column: ReturnType<typeof sql>, limit: number) => sql`
    (SELECT id FROM articles WHERE ${column} AND edition = ${edition} AND status = 'published'
      AND "publishedAt" < ${publishedAt} ORDER BY "publishedAt" DESC, id DESC LIMIT ${limit})`
  return sql`
    (SELECT earlier."articleId" AS id FROM unnest(${tagIds}::int[]) AS tag (id)
      CROSS JOIN LATERAL (SELECT "articleId" FROM article_tags WHERE "tagId" = tag.id AND edition = ${edition}
        AND "listedAt" < ${publishedAt} ORDER BY "listedAt" DESC, "articleId" DESC LIMIT 20) AS earlier LIMIT 60)
    UNION ${near(sql`"placeId" = ${placeId}`, 30)}
    UNION ${near(sql`"sectionId" = ${sectionId}`, 30)}`
}

/** Earlier published articles of the edition that share a tag, the place or the section. */
export async function listNearIds(article: Near): Promise<number[]> {
  const found = await db.$queryRaw<{ id: number }[]>(nearSql(article))
  return found.map(({ id }) => id)
}
