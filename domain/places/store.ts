import { type Edition, nameIn } from '#domain/editions/rules.ts'
import { db } from '#lib/db.ts'
import type { Place } from './rules.ts'

const namedSelect = { id: true, slug: true, texts: { select: { edition: true, name: true } } } as const

/** The place at a slug, or null. */
export async function findPlaceRow(edition: Edition, slug: string): Promise<Place | null> {
  const row = await db.place.findUnique({ where: { slug }, select: namedSelect })
  return row && { id: row.id, slug: row.slug, name: nameIn(row, edition) }
}

/** Places whose name in any edition holds `q`, by name; the first `limit` of them. */
export async function findPlacesByName(edition: Edition, q: string, limit: number) {
  const rows = await db.place.findMany({
    where: { texts: { some: { name: { contains: q, mode: 'insensitive' } } } },
    orderBy: { slug: 'asc' },
    take: limit,
    select: namedSelect,
  })
  return rows.map((row) => ({ id: row.id, slug: row.slug, name: nameIn(row, edition) }))
}

/** Places with these ids, in the order of `ids`. */
export async function listPlacesById(edition: Edition, ids: readonly number[]) {
  const rows = await db.place.findMany({ where: { id: { in: [...ids] } }, select: namedSelect })
  const byId = new Map(
    rows.map((row) => [row.id, { id: row.id, slug: row.slug, name: nameIn(row, edition) }]),
  )
  return ids.flatMap((id) => byId.get(id) ?? [])
}
