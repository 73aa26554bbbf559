import { type Edition, nameIn } from '#domain/editions/rules.ts'
import { db } from '#lib/db.ts'
import type { FilterKind, NamedFilter } from './rules.ts'

const select = { id: true, slug: true, texts: { select: { edition: true, name: true } } } as const

type Row = { id: number; slug: string; texts: { edition: string; name: string }[] } | null

const FINDERS: Record<FilterKind, (slug: string) => Promise<Row>> = {
  section: (slug) => db.section.findUnique({ where: { slug }, select }),
  author: (slug) => db.author.findUnique({ where: { slug }, select }),
  place: (slug) => db.place.findUnique({ where: { slug }, select }),
  tag: (slug) => db.tag.findUnique({ where: { slug }, select }),
}

/** What a filter names, with the key that its articles carry; null when there is no such thing. */
export async function findFilter(
  kind: FilterKind,
  slug: string,
  edition: Edition,
): Promise<(NamedFilter & { key: string }) | null> {
  const row = await FINDERS[kind](slug)
  return row && { kind, slug, name: nameIn(row, edition), key: `#${kind[0]}${row.id}` }
}

/** The bodies of articles, for the lines that search shows of them. */
export async function listBodies(ids: readonly number[]): Promise<Map<number, unknown>> {
  const rows = await db.article.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, body: true },
  })
  return new Map(rows.map(({ id, body }) => [id, body]))
}
