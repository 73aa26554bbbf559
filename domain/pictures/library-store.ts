import { db, join, type Sql, sql } from '#lib/db.ts'
import type { LibraryPicture } from './library-rules.ts'
import { isUsed } from './use-store.ts'
import { PICTURE_COLUMNS, toPictureView } from './view.ts'

export type LibraryKey = { createdAt: Date; id: number }

export type LibraryQuery = {
  q: string
  by: string
  /** Sent within these times: from the first to before the second. */
  from: Date | null
  to: Date | null
  use: 'used' | 'unused' | null
  show: 'uncredited' | 'ended' | 'ending' | 'withheld' | null
  after: LibraryKey | null
  before: LibraryKey | null
}

export const LIBRARY_PAGE = 48
const MOST_WORDS = 6
/** How long before their end rights are "ending". */
const SOON_MS = 7 * 86_400_000

const anywhere = (word: string) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`

/** Each word stands in one of the texts; an address of one of its files finds a picture too. */
function conditionsOfWords(q: string): Sql[] {
  const [, key] = /\/media\/([0-9a-f]{24})\//.exec(q) ?? []
  if (key)
    return [sql`(p.key = ${key} OR p.id IN (SELECT "pictureId" FROM picture_former_keys WHERE key = ${key}))`]
  return q
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS)
    .map((word) => {
      const like = anywhere(word)
      return sql`(p.alt ILIKE ${like} OR p.caption ILIKE ${like} OR p.credit ILIKE ${like} OR p."fileName" ILIKE ${like})`
    })
}

function conditionOfShow(show: LibraryQuery['show'], now: Date): Sql[] {
  if (show === 'uncredited') return [sql`p.credit = ''`]
  if (show === 'withheld') return [sql`NOT p.distributable`]
  if (show === 'ended') return [sql`p."rightsUntil" <= ${now}`]
  if (show === 'ending')
    return [sql`p."rightsUntil" > ${now} AND p."rightsUntil" <= ${new Date(now.getTime() + SOON_MS)}`]
  return []
}

/** The ids of a page of the library, the newest first, and of one more when it goes on. */
export function libraryPageSql(query: LibraryQuery, now: Date): Sql {
  const { q, by, from, to, use, show, after, before } = query
  const conditions = [sql`true`, ...conditionsOfWords(q), ...conditionOfShow(show, now)]
  if (by) conditions.push(sql`p."createdById" = ${by}`)
  if (from) conditions.push(sql`p."createdAt" >= ${from}`)
  if (to) conditions.push(sql`p."createdAt" < ${to}`)
  if (use) conditions.push(use === 'used' ? isUsed : sql`NOT ${isUsed}`)
  if (after) conditions.push(sql`(p."createdAt", p.id) < (${after.createdAt}, ${after.id})`)
  if (before) conditions.push(sql`(p."createdAt", p.id) > (${before.createdAt}, ${before.id})`)
  const order = before ? sql`p."createdAt" ASC, p.id ASC` : sql`p."createdAt" DESC, p.id DESC`
  return sql`SELECT p.id FROM pictures p WHERE ${join(conditions, ' AND ')} ORDER BY ${order} LIMIT ${LIBRARY_PAGE + 1}`
}

/** A page of the library, with whether there are newer and older ones. */
export async function listLibraryPage(query: LibraryQuery, now: Date) {
  const found = await db.$queryRaw<{ id: number }[]>(libraryPageSql(query, now))
  const goesOn = found.length > LIBRARY_PAGE
  const ids = found.slice(0, LIBRARY_PAGE).map(({ id }) => id)
  if (query.before) ids.reverse()
  const byId = new Map((await readPictures(ids)).map((picture) => [picture.view.id, picture]))
  return {
    pictures: ids.flatMap((id) => byId.get(id) ?? []),
    hasNewer: query.before ? goesOn : query.after !== null,
    hasOlder: query.before ? true : goesOn,
  }
}

/** A picture of the library, or null. */
export async function findLibraryPicture(id: number) {
  const row = await db.picture.findUnique({
    where: { id },
    select: {
      ...LIBRARY_COLUMNS,
      rights: true,
      focusX: true,
      focusY: true,
      crops: true,
      formerKeys: { orderBy: { replacedAt: 'desc' }, take: 20, select: { key: true, replacedAt: true } },
    },
  })
  if (!row) return null
  const { rights, focusX, focusY, crops, formerKeys } = row
  return { ...toLibraryPicture(row), rights, focus: { x: focusX, y: focusY }, crops, formerKeys }
}

const LIBRARY_COLUMNS = {
  ...PICTURE_COLUMNS,
  alt: true,
  caption: true,
  credit: true,
  fileName: true,
  createdAt: true,
  createdById: true,
  createdBy: { select: { name: true } },
} as const

async function readPictures(ids: readonly number[]): Promise<LibraryPicture[]> {
  const rows = await db.picture.findMany({ where: { id: { in: [...ids] } }, select: LIBRARY_COLUMNS })
  return rows.map(toLibraryPicture)
}

type LibraryRow = Parameters<typeof toPictureView>[0] & {
  alt: string
  caption: string
  credit: string
  fileName: string
  createdAt: Date
  createdById: string | null
  createdBy: { name: string } | null
}

function toLibraryPicture(row: LibraryRow): LibraryPicture {
  const { alt, caption, credit, fileName, createdAt, createdById, createdBy, rightsUntil, distributable } =
    row
  const { id, key, width, height, tint, cuts, hasAvif } = row
  return {
    view: toPictureView({ id, key, width, height, tint, cuts, hasAvif, rightsUntil, distributable }),
    words: { alt, caption, credit },
    fileName,
    createdAt: createdAt.toISOString(),
    createdById,
    createdBy: createdBy?.name ?? null,
    rightsUntil: rightsUntil?.toISOString() ?? null,
    distributable,
  }
}
