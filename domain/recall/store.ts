import type { RecallLink } from '#domain/articles/rules.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { db, sql } from '#lib/db.ts'
import type { RecallCandidate } from './rules.ts'

const linkSelect = { id: true, edition: true, slug: true, headline: true, publishedAt: true } as const
const candidateSelect = {
  id: true,
  headline: true,
  standfirst: true,
  sectionId: true,
  placeId: true,
  publishedAt: true,
  tags: { select: { tagId: true } },
} as const

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

/** Published articles whose editors chose `articleId` as a Recall, the newest first. */
export async function listRecalling(articleId: number, now: Date, limit: number): Promise<RecallLink[]> {
  const rows = await db.article.findMany({
    where: { status: 'published', publishedAt: { lte: now }, recalls: { some: { targetId: articleId } } },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select: linkSelect,
  })
  return rows.map(toLink)
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

/** A published article as the ranking sees it; null when readers cannot see it. */
export async function findForRanking(id: number) {
  const row = await db.article.findFirst({
    where: { id, status: 'published' },
    select: { ...candidateSelect, edition: true },
  })
  return row && { ...toCandidate(row), edition: row.edition as Edition }
}

type CandidateRow = Omit<RecallCandidate, 'tagIds' | 'publishedAt'> & {
  publishedAt: Date | null
  tags: { tagId: number }[]
}

function toCandidate({ tags, publishedAt, ...row }: CandidateRow): RecallCandidate {
  return { ...row, publishedAt: publishedAt ?? new Date(0), tagIds: tags.map(({ tagId }) => tagId) }
}

/**
 * Earlier published articles of the edition that share a tag, the place or the section: the newest of each, so that
 * the reading is three short index ranges however large the archive is.
 */
export async function listCandidates(
  article: RecallCandidate & { edition: Edition },
): Promise<RecallCandidate[]> {
  const { edition, publishedAt, sectionId, placeId, tagIds } = article
  const near = (column: ReturnType<typeof sql>, limit: number) => sql`
    (SELECT id FROM articles WHERE ${column} AND edition = ${edition} AND status = 'published'
      AND "publishedAt" < ${publishedAt} ORDER BY "publishedAt" DESC, id DESC LIMIT ${limit})`
  const found = await db.$queryRaw<{ id: number }[]>`
    (SELECT earlier."articleId" AS id FROM unnest(${tagIds}::int[]) AS tag (id)
      CROSS JOIN LATERAL (SELECT "articleId" FROM article_tags WHERE "tagId" = tag.id AND edition = ${edition}
        AND "listedAt" < ${publishedAt} ORDER BY "listedAt" DESC, "articleId" DESC LIMIT 30) AS earlier)
    UNION ${near(sql`"placeId" = ${placeId}`, 40)}
    UNION ${near(sql`"sectionId" = ${sectionId}`, 60)}`
  const rows = await db.article.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    select: candidateSelect,
  })
  return rows.map(toCandidate)
}
