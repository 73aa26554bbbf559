import { romanise } from '#domain/articles/slug.ts'
import { db, sql, type Tx } from '#lib/db.ts'
import { stemsOfWord } from './words.ts'

/** An article as it is indexed: what readers see, and the newest version where that is another one. */
export type IndexSource = {
  id: number
  edition: string
  isPublished: boolean
  live: { headline: string; standfirst: string; body: unknown }
  newest: unknown
}

/** A row to write: the words of what readers see, of the newest version, or of both when they are one. */
export type IndexRow = { id: number; isLive: boolean; isNewest: boolean; vector: string }

/**
 * Holds these articles until the transaction ends, one after the other. Whoever changes one holds it before its words:
 * who rewrites the index does the same, or the two would wait for each other.
 */
export async function holdArticles(tx: Tx, ids: readonly number[]): Promise<void> {
  await tx.$executeRaw`SELECT FROM articles WHERE id = ANY(${[...ids]}::int[]) ORDER BY id FOR NO KEY UPDATE`
}

/** What is indexed of these articles, as they stand in the caller's transaction. */
export async function listSources(tx: Tx, ids: readonly number[]): Promise<IndexSource[]> {
  const rows = await tx.article.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      edition: true,
      status: true,
      headline: true,
      standfirst: true,
      body: true,
      version: true,
      publishedVersion: true,
    },
  })
  const changed = rows.filter(({ version, publishedVersion }) => version > (publishedVersion ?? version))
  const versions = await tx.articleVersion.findMany({
    where: { OR: changed.map(({ id, version }) => ({ articleId: id, number: version })) },
    select: { articleId: true, content: true },
  })
  const newest = new Map(versions.map(({ articleId, content }) => [articleId, content]))
  return rows.map(({ id, edition, status, headline, standfirst, body }) => ({
    id,
    edition,
    isPublished: status === 'published',
    live: { headline, standfirst, body },
    newest: newest.get(id) ?? null,
  }))
}

/** What the rows of the index should be, by the keys that the articles have now. */
function wantedRows(rows: readonly IndexRow[]) {
  return sql`
    SELECT article.id AS "articleId", row.live AS "isLive", row.newest AS "isNewest", article.edition,
      CASE WHEN row.live THEN article."publishedAt" END AS "listedAt", own.keys,
      row.vector::tsvector || array_to_tsvector(own.keys) AS words
    FROM unnest(${rows.map(({ id }) => id)}::int[], ${rows.map(({ isLive }) => isLive)}::bool[],
        ${rows.map(({ isNewest }) => isNewest)}::bool[], ${rows.map(({ vector }) => vector)}::text[])
      AS row (id, live, newest, vector)
    JOIN articles AS article ON article.id = row.id
    CROSS JOIN LATERAL (SELECT search_keys(article.id, row.live, row.newest) AS keys) AS own`
}

/** Takes all rows of these articles away. */
export async function deleteRows(tx: Tx, ids: readonly number[]): Promise<void> {
  await tx.$executeRaw`DELETE FROM article_search WHERE "articleId" = ANY(${[...ids]}::int[])`
}

/** Adds rows of articles that have none. */
export async function insertRows(tx: Tx, rows: readonly IndexRow[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO article_search ("articleId", "isLive", "isNewest", edition, "listedAt", keys, words) ${wantedRows(rows)}`
}

/** Those of the articles `ids` whose rows are not exactly `rows`. */
export async function listWrong(
  tx: Tx,
  ids: readonly number[],
  rows: readonly IndexRow[],
): Promise<number[]> {
  const wrong = await tx.$queryRaw<{ id: number }[]>`
    SELECT DISTINCT coalesce(wanted."articleId", here."articleId") AS id FROM (${wantedRows(rows)}) AS wanted
    FULL JOIN (SELECT * FROM article_search WHERE "articleId" = ANY(${[...ids]}::int[])) AS here
      ON here."articleId" = wanted."articleId" AND here."isLive" = wanted."isLive"
    WHERE (wanted."isNewest", wanted.edition, wanted."listedAt", wanted.words)
      IS DISTINCT FROM (here."isNewest", here.edition, here."listedAt", here.words)`
  return wrong.map(({ id }) => id)
}

/** Remembers words that readers may meet. They come sorted, so that two transactions cannot wait for each other. */
export async function insertWords(tx: Tx, edition: string, words: readonly string[]): Promise<void> {
  const stems = words.map((word) => stemsOfWord(word).join(' '))
  await tx.$executeRaw`
    INSERT INTO search_words (edition, word, stems, latin)
    SELECT ${edition}, word, string_to_array(stems, ' '), latin
    FROM unnest(${[...words]}::text[], ${stems}::text[], ${words.map(romanise)}::text[]) AS given (word, stems, latin)
    WHERE NOT EXISTS (SELECT 1 FROM search_words AS known WHERE known.edition = ${edition} AND known.word = given.word)
    ORDER BY word ON CONFLICT DO NOTHING`
}

/** The ids of the next articles after `afterId`, in order. */
export async function listIdsAfter(afterId: number, limit: number): Promise<number[]> {
  const rows = await db.article.findMany({
    where: { id: { gt: afterId } },
    orderBy: { id: 'asc' },
    take: limit,
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

/** How many articles there are. */
export async function countArticles(): Promise<number> {
  return db.article.count()
}

const FACT = 'search-index'

/** How far the index was rewritten for which shape of it; null when it never was. */
export async function findReindexing(): Promise<unknown> {
  return (await db.systemFact.findUnique({ where: { name: FACT }, select: { value: true } }))?.value ?? null
}

/** Remembers how far the rewriting of the index is. */
export async function saveReindexing(
  tx: Tx,
  value: { shape: number; afterId: number; isDone: boolean },
): Promise<void> {
  await tx.systemFact.upsert({ where: { name: FACT }, create: { name: FACT, value }, update: { value } })
}

/** Lets the planner know what the tables hold now. */
export async function analyzeIndex(): Promise<void> {
  await db.$executeRaw`ANALYZE article_search, search_words`
}
