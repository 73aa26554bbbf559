import { type Edition, nameIn } from '#domain/editions/rules.ts'
import { db, type Tx } from '#lib/db.ts'
import type { Tag } from './rules.ts'

const namedSelect = { id: true, slug: true, texts: { select: { edition: true, name: true } } } as const

/** The tag at a slug, or null. */
export async function findTagRow(edition: Edition, slug: string): Promise<Tag | null> {
  const row = await db.tag.findUnique({ where: { slug }, select: namedSelect })
  return row && { id: row.id, slug: row.slug, name: nameIn(row, edition) }
}

/** Tags whose name in any edition holds `q`, by name; the first `limit` of them. */
export async function findTagsByName(edition: Edition, q: string, limit: number) {
  const rows = await db.tag.findMany({
    where: { texts: { some: { name: { contains: q, mode: 'insensitive' } } } },
    orderBy: { slug: 'asc' },
    take: limit,
    select: namedSelect,
  })
  return rows.map((row) => ({ id: row.id, slug: row.slug, name: nameIn(row, edition) }))
}

/** Tags with these ids, in the order of `ids`; one that was merged has the name of the tag that it was merged into. */
export async function listTagsById(edition: Edition, ids: readonly number[]) {
  const rows = await db.tag.findMany({
    where: { OR: [{ id: { in: [...ids] } }, { merged: { some: { id: { in: [...ids] } } } }] },
    select: { ...namedSelect, merged: { select: { id: true } } },
  })
  const byId = new Map(
    rows.flatMap((row) =>
      [row.id, ...row.merged.map(({ id }) => id)].map((id) => [
        id,
        { id, slug: row.slug, name: nameIn(row, edition) },
      ]),
    ),
  )
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The tag of this exact name in the edition, made when there is none. `slug` is only used when it is made. */
export async function findOrInsertTag(
  tx: Tx,
  edition: Edition,
  name: string,
  slugs: (taken: Set<string>) => string,
) {
  const known = await tx.tagText.findFirst({ where: { edition, name }, select: { tagId: true } })
  if (known) return { id: known.tagId, isNew: false }
  const rows = await tx.tag.findMany({
    select: { slug: true },
    where: { slug: { startsWith: slugs(new Set()) } },
  })
  const slug = slugs(new Set(rows.map((row) => row.slug)))
  const { id } = await tx.tag.create({
    data: { slug, texts: { create: { edition, name } } },
    select: { id: true },
  })
  return { id, isNew: true }
}
