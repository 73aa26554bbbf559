import type { Edition } from '#domain/editions/rules.ts'
import { db, join, raw, sql } from '#lib/db.ts'
import { PAGE_SIZE } from './rules.ts'

/** Which articles a list holds. All lists run from the newest to the oldest. */
export type ListOf =
  | { kind: 'latest' }
  | { kind: 'section' | 'place' | 'tag' | 'author'; id: number }
  | { kind: 'day'; from: Date; to: Date }

const OWN_COLUMNS = { section: '"sectionId"', place: '"placeId"' } as const
const LINK_TABLES = {
  tag: { table: 'article_tags', column: '"tagId"' },
  author: { table: 'article_authors', column: '"authorId"' },
} as const

/** Each list is one range of one index: where it lies, and the two columns it is ordered by. */
function indexRange(list: ListOf, edition: Edition, now: Date) {
  if (list.kind === 'tag' || list.kind === 'author') {
    const { table, column } = LINK_TABLES[list.kind]
    return {
      table: raw(table),
      time: raw('"listedAt"'),
      id: raw('"articleId"'),
      where: sql`${raw(column)} = ${list.id} AND edition = ${edition} AND "listedAt" <= ${now}`,
    }
  }
  const conditions = [sql`edition = ${edition}`, sql`status = 'published'`, sql`"publishedAt" <= ${now}`]
  if (list.kind === 'section' || list.kind === 'place')
    conditions.unshift(sql`${raw(OWN_COLUMNS[list.kind])} = ${list.id}`)
  // What is archived is found in its lists, and is no news any more.
  if (list.kind === 'latest') conditions.push(sql`"archivedAt" IS NULL`)
  if (list.kind === 'day')
    conditions.push(sql`"publishedAt" >= ${list.from}`, sql`"publishedAt" < ${list.to}`)
  return {
    table: raw('articles'),
    time: raw('"publishedAt"'),
    id: raw('id'),
    where: join(conditions, ' AND '),
  }
}

/** Where a reader of a list by keys stands: after this article. */
export type ListKey = { time: Date; id: number }

/** The next rows of a list after a key, so that what arrives meanwhile moves nothing. From the newest without a key. */
export async function listKeysAfter(
  list: ListOf,
  edition: Edition,
  now: Date,
  size: number,
  after: ListKey | null,
): Promise<ListKey[]> {
  const { table, time, id, where } = indexRange(list, edition, now)
  const from = after ? sql`AND (${time}, ${id}) < (${after.time}, ${after.id})` : sql``
  return db.$queryRaw<ListKey[]>`
    SELECT ${time} AS time, ${id} AS id FROM ${table} WHERE ${where} ${from}
    ORDER BY ${time} DESC, ${id} DESC LIMIT ${size}`
}

/**
 * The ids of one page of a list, and of one more article when there is an older page.
 * The page's first row is found by walking the index alone; the rows are then taken from that key on.
 */
export async function listPageIds(list: ListOf, edition: Edition, page: number, now: Date, size = PAGE_SIZE) {
  const { table, time, id, where } = indexRange(list, edition, now)
  const from =
    page > 1
      ? sql`AND (${time}, ${id}) <= (SELECT ${time}, ${id} FROM ${table} WHERE ${where}
          ORDER BY ${time} DESC, ${id} DESC OFFSET ${(page - 1) * size} LIMIT 1)`
      : sql``
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT ${id} AS id FROM ${table} WHERE ${where} ${from}
    ORDER BY ${time} DESC, ${id} DESC LIMIT ${size + 1}`
  return rows.map((row) => row.id)
}

/** When the last article before a time was published, and the first from another time on; null where there is none. */
export async function findNeighbours(
  edition: Edition,
  { from, to }: { from: Date; to: Date },
  now: Date,
): Promise<{ before: Date | null; after: Date | null }> {
  const shown = { edition, status: 'published' } as const
  const select = { publishedAt: true } as const
  const [before, after] = await Promise.all([
    db.article.findFirst({
      where: { ...shown, publishedAt: { lt: from } },
      orderBy: { publishedAt: 'desc' },
      select,
    }),
    db.article.findFirst({
      where: { ...shown, publishedAt: { gte: to, lte: now } },
      orderBy: { publishedAt: 'asc' },
      select,
    }),
  ])
  return { before: before?.publishedAt ?? null, after: after?.publishedAt ?? null }
}
