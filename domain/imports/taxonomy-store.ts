import { slugFromHeadline } from '#domain/articles/slug.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { raw, sql, type Tx } from '#lib/db.ts'

/** What an article hangs on, each with a page of its own and a name in each edition. */
export type Kind = 'section' | 'tag' | 'author' | 'place'

const TABLES: Record<Kind, { table: string; texts: string; key: string }> = {
  section: { table: 'sections', texts: 'section_texts', key: 'sectionId' },
  tag: { table: 'tags', texts: 'tag_texts', key: 'tagId' },
  author: { table: 'authors', texts: 'author_texts', key: 'authorId' },
  place: { table: 'places', texts: 'place_texts', key: 'placeId' },
}

/** Ids by name in lower case, for one kind and edition. */
export type Ids = Map<string, number>

/**
 * The ids of names in an edition; those that are not known are made. A name is known by its words in the edition, else
 * by the slug that they give, which another edition may have made: then it gets its name in this edition.
 */
export async function findOrInsertNames(
  tx: Tx,
  kind: Kind,
  edition: Edition,
  names: readonly string[],
): Promise<Ids> {
  const wanted = new Map(names.map((name) => [name.toLowerCase(), name]))
  if (wanted.size === 0) return new Map()
  const { table, texts, key } = TABLES[kind]
  const found = await tx.$queryRaw<{ name: string; id: number }[]>(sql`
    SELECT lower(name) AS name, min(${raw(`"${key}"`)})::int AS id FROM ${raw(texts)}
    WHERE edition = ${edition} AND lower(name) = ANY(${[...wanted.keys()]}) GROUP BY 1`)
  const ids: Ids = new Map(found.map(({ name, id }) => [name, id]))
  const missing = [...wanted]
    .filter(([lower]) => !ids.has(lower))
    .map(([lower, name]) => ({ lower, name, slug: slugOf(name, kind) }))
  if (missing.length === 0) return ids
  const slugs = [...new Set(missing.map(({ slug }) => slug))]
  await insertSlugs(tx, kind, slugs)
  const rows = await tx.$queryRaw<{ id: number; slug: string }[]>(sql`
    SELECT id, slug FROM ${raw(table)} WHERE slug = ANY(${slugs})`)
  const idOf = new Map(rows.map(({ id, slug }) => [slug, id]))
  const added = missing.flatMap(({ lower, name, slug }) => {
    const id = idOf.get(slug)
    if (id !== undefined) ids.set(lower, id)
    return id === undefined ? [] : [{ id, name }]
  })
  await tx.$executeRaw(sql`
    INSERT INTO ${raw(texts)} (${raw(`"${key}"`)}, edition, name)
    SELECT id, ${edition}, name FROM unnest(${added.map(({ id }) => id)}::int[], ${added.map(({ name }) => name)}::text[]) AS t (id, name)
    ON CONFLICT DO NOTHING`)
  return ids
}

async function insertSlugs(tx: Tx, kind: Kind, slugs: readonly string[]): Promise<void> {
  const { table } = TABLES[kind]
  if (kind === 'section') {
    await tx.$executeRaw(sql`
      INSERT INTO sections (slug, position)
      SELECT slug, (SELECT coalesce(max(position), 0) FROM sections) + number
      FROM unnest(${slugs}::text[]) WITH ORDINALITY AS t (slug, number) ON CONFLICT (slug) DO NOTHING`)
  } else {
    await tx.$executeRaw(sql`
      INSERT INTO ${raw(table)} (slug) SELECT unnest(${slugs}::text[]) ON CONFLICT (slug) DO NOTHING`)
  }
}

/** The ids of agencies, which have one name in all editions. */
export async function findOrInsertAgencies(tx: Tx, names: readonly string[]): Promise<Ids> {
  if (names.length === 0) return new Map()
  const wanted = new Map(names.map((name) => [slugOf(name, 'agency'), name]))
  await tx.agency.createMany({
    data: [...wanted].map(([slug, name]) => ({ slug, name })),
    skipDuplicates: true,
  })
  const rows = await tx.agency.findMany({
    where: { slug: { in: [...wanted.keys()] } },
    select: { id: true, slug: true },
  })
  const idOf = new Map(rows.map(({ id, slug }) => [slug, id]))
  return new Map(
    names.flatMap((name) => {
      const id = idOf.get(slugOf(name, 'agency'))
      return id === undefined ? [] : [[name.toLowerCase(), id] as const]
    }),
  )
}

/** Names in a script that has no slug here get one from their letters' numbers, so that they keep it. */
function slugOf(name: string, kind: string): string {
  const slug = slugFromHeadline(name)
  if (slug) return slug
  const numbers = [...name].slice(0, 12).map((letter) => letter.codePointAt(0)?.toString(36) ?? '')
  return `${kind}-${numbers.join('')}`
}
