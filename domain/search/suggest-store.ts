import type { Edition } from '#domain/editions/rules.ts'
import { db, sql } from '#lib/db.ts'
import type { SuggestedName } from './rules.ts'

const LOOKED_THROUGH = 2_000
const MOST_NAMES = 4
const LONGEST_NAMES = 40

/** What was typed, as words: each of them must begin a word of what is suggested, in its letters or in Latin ones. */
export type Typed = { edition: Edition; words: readonly string[]; latin: readonly string[]; now: Date }
export type HeadlineRow = { id: number; edition: Edition; slug: string; headline: string }

/**
 * The statement of `listRecentHeadlines`: a walk over the newest articles of an edition, as short in an archive of a
 * million. Words have only letters and digits, so they are patterns as they stand.
 */
export function recentHeadlinesSql({ edition, words, latin, now }: Typed, limit: number) {
  return sql`
    WITH recent AS MATERIALIZED (
      SELECT "articleId", "listedAt" FROM article_search WHERE edition = ${edition} AND "listedAt" <= ${now}
      ORDER BY "listedAt" DESC, "articleId" DESC LIMIT ${LOOKED_THROUGH})
    SELECT article.id, article.edition, article.slug, article.headline
    FROM recent CROSS JOIN LATERAL (SELECT * FROM articles WHERE id = "articleId" OFFSET 0) AS article
    WHERE article.status = 'published' AND (article.headline ~* ALL (${beginnings(words)}::text[])
      OR article.slug ~ ALL (${beginnings(latin)}::text[]))
    ORDER BY recent."listedAt" DESC, article.id DESC LIMIT ${limit}`
}

const beginnings = (words: readonly string[]) => words.map((word) => `\\m${word}`)

/** The newest headlines of an edition in which each typed word begins a word. */
export async function listRecentHeadlines(typed: Typed, limit: number): Promise<HeadlineRow[]> {
  return db.$queryRaw<HeadlineRow[]>(recentHeadlinesSql(typed, limit))
}

/** The headlines of those of these articles that readers see, in the order of `ids`. */
export async function listHeadlines(ids: readonly number[]): Promise<HeadlineRow[]> {
  const rows = await db.article.findMany({
    where: { id: { in: [...ids] }, status: 'published' },
    select: { id: true, edition: true, slug: true, headline: true },
  })
  const byId = new Map(rows.map((row) => [row.id, { ...row, edition: row.edition as Edition }]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

// Only what leads somewhere is suggested: what has an article that readers of the edition see.
const KINDS = [
  {
    kind: 'section',
    table: sql`sections`,
    texts: sql`section_texts AS own ON own."sectionId" = named.id`,
    title: sql`own.name`,
    used: sql`SELECT 1 FROM articles AS article WHERE article."sectionId" = named.id`,
  },
  {
    kind: 'place',
    table: sql`places`,
    texts: sql`place_texts AS own ON own."placeId" = named.id`,
    title: sql`own.name`,
    used: sql`SELECT 1 FROM articles AS article WHERE article."placeId" = named.id`,
  },
  {
    kind: 'tag',
    table: sql`tags`,
    texts: sql`tag_texts AS own ON own."tagId" = named.id`,
    title: sql`own.name`,
    used: sql`SELECT 1 FROM article_tags AS link JOIN articles AS article ON article.id = link."articleId" WHERE link."tagId" = named.id`,
  },
  {
    kind: 'author',
    table: sql`authors`,
    texts: sql`author_texts AS own ON own."authorId" = named.id`,
    title: sql`own.name`,
    used: sql`SELECT 1 FROM article_authors AS link JOIN articles AS article ON article.id = link."articleId" WHERE link."authorId" = named.id`,
  },
  {
    kind: 'story',
    table: sql`stories`,
    texts: sql`story_texts AS own ON own."storyId" = named.id`,
    title: sql`own.title`,
    used: sql`SELECT 1 FROM story_parts AS link JOIN articles AS article ON article.id = link."articleId" WHERE link."storyId" = named.id`,
  },
] as const

/** Sections, places, tags, authors and stories whose name has each typed word as the beginning of a word, shortest first. */
export async function listNamesBeginning({ edition, words, latin, now }: Typed): Promise<SuggestedName[]> {
  const lists = await Promise.all(
    KINDS.map(
      ({ kind, table, texts, title, used }) => db.$queryRaw<SuggestedName[]>`
        WITH found AS MATERIALIZED (
          SELECT named.id, named.slug, ${title} AS name FROM ${table} AS named JOIN ${texts} AND own.edition = ${edition}
          WHERE ${title} ~* ALL (${beginnings(words)}::text[]) OR named.slug ~ ALL (${beginnings(latin)}::text[])
          ORDER BY length(${title}), named.id LIMIT ${LONGEST_NAMES})
        SELECT ${kind}::text AS kind, slug, name FROM found AS named
        WHERE EXISTS (${used} AND article.edition = ${edition} AND article.status = 'published' AND article."publishedAt" <= ${now})
        ORDER BY length(name), id LIMIT ${MOST_NAMES}`,
    ),
  )
  return lists.flat()
}
