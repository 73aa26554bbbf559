import { romanise } from '#domain/articles/slug.ts'
import type { Tx } from '#lib/db.ts'
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

/** Puts `rows` in the place of all rows of the articles `ids`, with the keys that the articles have now. */
export async function replaceRows(tx: Tx, ids: readonly number[], rows: readonly IndexRow[]): Promise<void> {
  await tx.$executeRaw`DELETE FROM article_search WHERE "articleId" = ANY(${[...ids]}::int[])`
  await tx.$executeRaw`
    INSERT INTO article_search ("articleId", "isLive", "isNewest", edition, "listedAt", keys, words)
    SELECT article.id, row.live, row.newest, article.edition, CASE WHEN row.live THEN article."publishedAt" END,
      own.keys, row.vector::tsvector || array_to_tsvector(own.keys)
    FROM unnest(${rows.map(({ id }) => id)}::int[], ${rows.map(({ isLive }) => isLive)}::bool[],
        ${rows.map(({ isNewest }) => isNewest)}::bool[], ${rows.map(({ vector }) => vector)}::text[])
      AS row (id, live, newest, vector)
    JOIN articles AS article ON article.id = row.id
    CROSS JOIN LATERAL (SELECT search_keys(article.id, row.live, row.newest) AS keys) AS own`
}

/** Remembers words that readers may meet. They come sorted, so that two transactions cannot wait for each other. */
export async function insertWords(tx: Tx, edition: string, words: readonly string[]): Promise<void> {
  const known = await tx.searchWord.findMany({
    where: { edition, word: { in: [...words] } },
    select: { word: true },
  })
  const isKnown = new Set(known.map(({ word }) => word))
  await tx.searchWord.createMany({
    data: words
      .filter((word) => !isKnown.has(word))
      .map((word) => ({ edition, word, stems: [...stemsOfWord(word)], latin: romanise(word) })),
    skipDuplicates: true,
  })
}
