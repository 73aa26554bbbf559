import { type Edition, nameIn, textIn } from '#domain/editions/rules.ts'
import { PICTURE_COLUMNS, shownPicture } from '#domain/pictures/view.ts'
import { db } from '#lib/db.ts'
import type { Author } from './rules.ts'

const select = {
  id: true,
  slug: true,
  email: true,
  links: true,
  picture: { select: PICTURE_COLUMNS },
  texts: { select: { edition: true, name: true, jobTitle: true, bio: true } },
} as const

/** The author at a slug, or null. */
export async function findAuthorRow(edition: Edition, slug: string): Promise<Author | null> {
  const row = await db.author.findUnique({ where: { slug }, select })
  if (!row) return null
  const { texts, picture, ...author } = row
  const text = textIn(texts, edition)
  return {
    ...author,
    picture: shownPicture(picture, new Date()),
    name: text?.name ?? slug,
    jobTitle: text?.jobTitle ?? '',
    bio: text?.bio ?? '',
  }
}

const namedSelect = { id: true, slug: true, texts: { select: { edition: true, name: true } } } as const

/** Authors whose name in any edition holds `q`, by name; the first `limit` of them. */
export async function findAuthorsByName(edition: Edition, q: string, limit: number) {
  const rows = await db.author.findMany({
    where: { texts: { some: { name: { contains: q, mode: 'insensitive' } } } },
    orderBy: { slug: 'asc' },
    take: limit,
    select: namedSelect,
  })
  return rows.map((row) => ({ id: row.id, slug: row.slug, name: nameIn(row, edition) }))
}

/** Authors with these ids, in the order of `ids`. */
export async function listAuthorsById(edition: Edition, ids: readonly number[]) {
  const rows = await db.author.findMany({ where: { id: { in: [...ids] } }, select: namedSelect })
  const byId = new Map(
    rows.map((row) => [row.id, { id: row.id, slug: row.slug, name: nameIn(row, edition) }]),
  )
  return ids.flatMap((id) => byId.get(id) ?? [])
}
