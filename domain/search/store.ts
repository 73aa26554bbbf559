import type { Edition } from '#domain/editions/rules.ts'
import { db, type Tx } from '#lib/db.ts'
import type { SearchText } from './rules.ts'
import { stemsOf } from './words.ts'

// A tsvector holds at most 1 MB; the words past this many say nothing new.
const MOST_WORDS = 20_000

/** Makes articles findable, or findable anew, in the caller's transaction. Only published ones belong here. */
export async function indexArticles(tx: Tx, articles: readonly SearchText[]): Promise<void> {
  if (articles.length === 0) return
  const stems = (text: string) => stemsOf(text).slice(0, MOST_WORDS).join(' ')
  await tx.$executeRaw`
    INSERT INTO article_search ("articleId", words)
    SELECT id, setweight(to_tsvector('simple', headline), 'A') || setweight(to_tsvector('simple', standfirst), 'B')
      || setweight(to_tsvector('simple', body), 'D')
    FROM unnest(${articles.map(({ id }) => id)}::int[], ${articles.map(({ headline }) => stems(headline))}::text[],
      ${articles.map(({ standfirst }) => stems(standfirst))}::text[], ${articles.map(({ text }) => stems(text))}::text[])
      AS article (id, headline, standfirst, body)
    ON CONFLICT ("articleId") DO UPDATE SET words = EXCLUDED.words`
}

/** Takes an article out of search. */
export async function unindexArticle(tx: Tx, articleId: number): Promise<void> {
  await tx.$executeRaw`DELETE FROM article_search WHERE "articleId" = ${articleId}`
}

/**
 * A page of the published articles of an edition that hold every one of `stems`, best first: where the words stand
 * (headline, standfirst, body) and how near each other, lifted a little for the new.
 */
export async function findMatches(edition: Edition, stems: readonly string[], skip: number, take: number) {
  const question = stems.map((stem) => `'${stem.replaceAll("'", "''")}'`).join(' & ')
  const rows = await db.$queryRaw<{ id: number; total: bigint }[]>`
    SELECT article.id, count(*) OVER () AS total
    FROM article_search JOIN articles AS article ON article.id = "articleId", to_tsquery('simple', ${question}) AS question
    WHERE words @@ question AND article.edition = ${edition} AND article.status = 'published'
      AND article."publishedAt" <= now()
    ORDER BY ts_rank_cd(words, question) * (1 + 1 / (1 + extract(epoch FROM now() - article."publishedAt") / 2592000)) DESC,
      article."publishedAt" DESC, article.id DESC
    OFFSET ${skip} LIMIT ${take}`
  return { ids: rows.map(({ id }) => id), total: Number(rows[0]?.total ?? 0) }
}

/** The bodies of articles, for the lines that search shows of them. */
export async function listBodies(ids: readonly number[]): Promise<Map<number, unknown>> {
  const rows = await db.article.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, body: true },
  })
  return new Map(rows.map(({ id, body }) => [id, body]))
}
