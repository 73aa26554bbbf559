import type { Edition } from '#domain/editions/rules.ts'
import { db, sql } from '#lib/db.ts'

/** Words of published articles that are written with these letters in Latin: "kyiv" is "київ". */
export async function listByLatin(editions: readonly Edition[], latin: readonly string[]) {
  if (latin.length === 0) return []
  return db.searchWord.findMany({
    where: { edition: { in: [...editions] }, latin: { in: [...latin] } },
    select: { word: true, latin: true },
    take: 200,
  })
}

/** The Latin spellings of the words that share a stem with `stems`, in whatever edition they stand. */
export async function listLatinForms(stems: readonly string[]) {
  if (stems.length === 0) return []
  return db.searchWord.findMany({
    where: { stems: { hasSome: [...stems] } },
    select: { latin: true, stems: true },
    take: 200,
  })
}

/** Those of `stems` that stand in what the editions published. */
export async function listKnownStems(editions: readonly Edition[], stems: readonly string[]) {
  const rows = await db.$queryRaw<{ stem: string }[]>`
    SELECT stem FROM unnest(${[...stems]}::text[]) AS stem
    WHERE EXISTS (SELECT 1 FROM search_words WHERE stems @> ARRAY[stem] AND edition = ANY(${[...editions]}::text[]))`
  return rows.map(({ stem }) => stem)
}

/** Published words that are written much like `word`, the likest first. */
export async function listSimilar(editions: readonly Edition[], word: string): Promise<string[]> {
  const least = word.length <= 5 ? 0.2 : 0.3
  const [, rows] = await db.$transaction([
    db.$executeRaw`SELECT set_config('pg_trgm.similarity_threshold', ${String(least)}, true)`,
    db.$queryRaw<{ word: string }[]>`
      SELECT word FROM search_words WHERE word % ${word} AND edition = ANY(${[...editions]}::text[])
        AND length(word) BETWEEN ${word.length - 2} AND ${word.length + 2}
      ORDER BY similarity(word, ${word}) DESC, word LIMIT 40`,
  ])
  return [...new Set(rows.map((row) => row.word))]
}

const TABLES = [
  { key: 'a', table: sql`author_texts`, id: sql`"authorId"` },
  { key: 't', table: sql`tag_texts`, id: sql`"tagId"` },
  { key: 'p', table: sql`place_texts`, id: sql`"placeId"` },
  { key: 's', table: sql`section_texts`, id: sql`"sectionId"` },
] as const
const MOST_NAMES = 100

/** Names of authors, tags, places and sections that hold one of these beginnings of words, with the keys of their articles. */
export async function listNames(beginnings: readonly string[]): Promise<{ key: string; name: string }[]> {
  if (beginnings.length === 0) return []
  const patterns = beginnings.map((text) => `%${text.replace(/[\\%_]/g, '')}%`)
  const lists = await Promise.all(
    TABLES.map(
      ({ key, table, id }) => db.$queryRaw<{ key: string; name: string }[]>`
        SELECT '#' || ${key}::text || ${id} AS key, name FROM ${table} WHERE name ILIKE ANY (${patterns}::text[]) LIMIT ${MOST_NAMES}`,
    ),
  )
  return lists.flat()
}
