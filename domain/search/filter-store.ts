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

const LISTERS = {
  a: { kind: 'author', list: (id: number[]) => db.author.findMany({ where: { id: { in: id } }, select }) },
  p: { kind: 'place', list: (id: number[]) => db.place.findMany({ where: { id: { in: id } }, select }) },
  t: { kind: 'tag', list: (id: number[]) => db.tag.findMany({ where: { id: { in: id } }, select }) },
} as const

/** What the keys of authors, places and tags stand for. */
export async function listByKeys(
  keys: readonly string[],
  edition: Edition,
): Promise<(NamedFilter & { key: string })[]> {
  const lists = await Promise.all(
    Object.entries(LISTERS).map(async ([letter, { kind, list }]) => {
      const ids = keys.filter((key) => key[1] === letter).map((key) => Number(key.slice(2)))
      const rows = ids.length > 0 ? await list(ids) : []
      return rows.map((row) => ({
        kind,
        slug: row.slug,
        name: nameIn(row, edition),
        key: `#${letter}${row.id}`,
      }))
    }),
  )
  return lists.flat()
}

/** The bodies of articles, for the lines that search shows of them. */
export async function listBodies(ids: readonly number[]): Promise<Map<number, unknown>> {
  const rows = await db.article.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, body: true },
  })
  return new Map(rows.map(({ id, body }) => [id, body]))
}
