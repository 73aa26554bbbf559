import type { Edition } from '#domain/editions/rules.ts'
import { db, join, type Sql, sql } from '#lib/db.ts'
import type { ArticleStage } from './flow/rules.ts'
import { LATE_MS } from './flow/rules.ts'

/** The last row of a page: where the next one goes on. */
export type DeskCursor = { updatedAt: Date; id: number }

export type DeskFilter = {
  q: string
  /** What search found for `q`; null when it has no word. */
  found: readonly number[] | null
  stage: ArticleStage | null
  edition: Edition | null
  sectionId: number | null
  /** A part of a name in the byline. */
  author: string
  /** Who saved it last. */
  editedById: string | null
  /** Who began it. */
  createdById: string | null
  /** Only what missed its time, and what the desk was told of and has not acknowledged. */
  missed: boolean
  /** Only translations whose original says something else by now. */
  stale: boolean
  /** Older than this row, or newer than it. */
  after: DeskCursor | null
  before: DeskCursor | null
}

export const DESK_PAGE = 50
/** Past it the desk says "more than": nobody pages that far, and counting on would cost more than the page. */
export const DESK_COUNT_MOST = 1000

function conditionsOf(filter: DeskFilter, now: Date): Sql[] {
  const { q, found, stage, edition, sectionId, author, editedById, createdById, missed, stale } = filter
  const conditions = [stage ? sql`stage = ${stage}::article_stage` : sql`stage <> 'bin'`]
  if (edition) conditions.push(sql`edition = ${edition}`)
  if (sectionId !== null) conditions.push(sql`"sectionId" = ${sectionId}`)
  if (editedById !== null) conditions.push(sql`"editedById" = ${editedById}`)
  if (createdById !== null) conditions.push(sql`"createdById" = ${createdById}`)
  if (author)
    conditions.push(sql`id IN (SELECT "articleId" FROM article_authors WHERE "authorId" IN
      (SELECT "authorId" FROM author_texts WHERE name ILIKE ${anywhere(author)}))`)
  if (stale) conditions.push(sql`"translationStaleAt" IS NOT NULL`)
  if (missed) {
    const late = new Date(now.getTime() - LATE_MS)
    conditions.push(sql`id IN (SELECT "articleId" FROM desk_alerts WHERE "acknowledgedAt" IS NULL
      UNION SELECT id FROM articles WHERE "scheduledAt" < ${late} AND stage = 'scheduled')`)
  }
  // An address may be pasted, and half a word typed; each part of the question has an index of its own.
  if (q) {
    const slug = q.split('/').at(-1) ?? q
    conditions.push(
      sql`(id = ANY(${[...(found ?? [])]}::int[]) OR headline ILIKE ${anywhere(q)} OR (edition IN ('en', 'uk') AND slug = ${slug}))`,
    )
  }
  return conditions
}

const anywhere = (words: string) => `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`

/** The ids of a page, the last touched first, and of one more when the list goes on. */
export function deskPageSql(filter: DeskFilter, now: Date): Sql {
  const conditions = conditionsOf(filter, now)
  const { after, before } = filter
  if (after) conditions.push(sql`("updatedAt", id) < (${after.updatedAt}, ${after.id})`)
  if (before) conditions.push(sql`("updatedAt", id) > (${before.updatedAt}, ${before.id})`)
  const order = before ? sql`"updatedAt" ASC, id ASC` : sql`"updatedAt" DESC, id DESC`
  return sql`SELECT id FROM articles WHERE ${join(conditions, ' AND ')} ORDER BY ${order} LIMIT ${DESK_PAGE + 1}`
}

/** How many there are, up to one more than `DESK_COUNT_MOST`. */
export function deskCountSql(filter: DeskFilter, now: Date): Sql {
  return sql`SELECT count(*)::int AS count FROM (SELECT id FROM articles
    WHERE ${join(conditionsOf(filter, now), ' AND ')}
    ORDER BY "updatedAt" DESC, id DESC LIMIT ${DESK_COUNT_MOST + 1}) AS listed`
}

/** The accounts of the desk by name, for its filters. */
export async function listPeople(): Promise<{ id: string; name: string }[]> {
  return db.editor.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }], select: { id: true, name: true } })
}

/** A page of ids with whether there are newer and older ones, and how many there are. */
export async function listDeskIds(
  filter: DeskFilter,
  now: Date,
): Promise<{ ids: number[]; hasNewer: boolean; hasOlder: boolean; total: number }> {
  const [found, counted] = await Promise.all([
    db.$queryRaw<{ id: number }[]>(deskPageSql(filter, now)),
    db.$queryRaw<{ count: number }[]>(deskCountSql(filter, now)),
  ])
  const goesOn = found.length > DESK_PAGE
  const ids = found.slice(0, DESK_PAGE).map(({ id }) => id)
  if (filter.before) ids.reverse()
  return {
    ids,
    hasNewer: filter.before ? goesOn : filter.after !== null,
    hasOlder: filter.before ? true : goesOn,
    total: counted[0]?.count ?? 0,
  }
}
