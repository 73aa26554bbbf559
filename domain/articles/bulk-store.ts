import { randomUUID } from 'node:crypto'
import { bodyPictureIds } from '#domain/body/pictures.ts'
import type { Body } from '#domain/body/schema.ts'
import { bodyText, countWords } from '#domain/body/text.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { sql, type Tx } from '#lib/db.ts'
import type { ArticleStatus } from './rules.ts'

/** A whole article for seeds and imports, which come by the thousand. Slugs must be free, times not in the future. */
export type NewArticle = {
  edition: Edition
  slug: string
  status: ArticleStatus
  headline: string
  seoHeadline?: string
  socialHeadline?: string
  standfirst: string
  body: Body
  sectionId: number | null
  placeId: number | null
  agencyId: number | null
  hero: { pictureId: number; alt: string; caption: string; credit: string } | null
  authorIds: number[]
  tagIds: number[]
  publishedAt: Date | null
  modifiedAt?: Date | null
  withdrawnAt?: Date | null
  withdrawalNote?: string
  /** A UUID that translations share; a new one when absent. */
  translationGroup?: string
  importKey?: string
  importHash?: string
}

/**
 * Inserts articles with their links. Answers them in the order given, each with its id and the plain text of its body.
 * The statements are written by hand: Prisma would compile each of them anew, which costs more than running it.
 */
export async function insertRows(
  tx: Tx,
  articles: readonly NewArticle[],
): Promise<(NewArticle & { id: number; text: string })[]> {
  const ready = articles.map((article) => ({ ...article, uuid: randomUUID(), text: bodyText(article.body) }))
  const rows = JSON.stringify(ready.map(rowOf))
  const inserted = await tx.$queryRaw<{ id: number; uuid: string }[]>`
    INSERT INTO articles (uuid, edition, slug, status, headline, "seoHeadline", "socialHeadline", standfirst, body,
      "wordCount", "sectionId", "placeId", "agencyId", "heroId", "heroAlt", "heroCaption", "heroCredit", "publishedAt",
      "modifiedAt", "withdrawnAt", "withdrawalNote", "publishedVersion", translation_group, "importKey", "importHash",
      "updatedAt")
    SELECT uuid, edition, slug, status, headline, "seoHeadline", "socialHeadline", standfirst, body,
      "wordCount", "sectionId", "placeId", "agencyId", "heroId", "heroAlt", "heroCaption", "heroCredit", "publishedAt",
      "modifiedAt", "withdrawnAt", "withdrawalNote", "publishedVersion", "translationGroup", "importKey", "importHash",
      clock_timestamp()
    FROM jsonb_to_recordset(${rows}::jsonb) AS row (uuid uuid, edition text, slug text, status article_status,
      headline text, "seoHeadline" text, "socialHeadline" text, standfirst text, body jsonb, "wordCount" int,
      "sectionId" int, "placeId" int, "agencyId" int, "heroId" int, "heroAlt" text, "heroCaption" text,
      "heroCredit" text, "publishedAt" timestamptz, "modifiedAt" timestamptz, "withdrawnAt" timestamptz,
      "withdrawalNote" text, "publishedVersion" int, "translationGroup" uuid, "importKey" text, "importHash" text)
    RETURNING id, uuid::text`
  const idOf = new Map(inserted.map(({ id, uuid }) => [uuid, id]))
  const known = ready.map((article) => ({ ...article, id: idOf.get(article.uuid) ?? 0 }))
  await insertLinks(tx, known)
  return known
}

/** The columns of an article by their names, but for those that the database fills. */
function rowOf({ hero, authorIds, tagIds, text, ...article }: NewArticle & { uuid: string; text: string }) {
  return {
    ...article,
    seoHeadline: article.seoHeadline ?? '',
    socialHeadline: article.socialHeadline ?? '',
    withdrawalNote: article.withdrawalNote ?? '',
    translationGroup: article.translationGroup ?? randomUUID(),
    wordCount: countWords(text),
    heroId: hero?.pictureId ?? null,
    heroAlt: hero?.alt ?? '',
    heroCaption: hero?.caption ?? '',
    heroCredit: hero?.credit ?? '',
    publishedVersion: article.status === 'draft' ? null : 1,
  }
}

/**
 * Search follows these tables by triggers that wait for the end of the transaction. Here they have nothing to follow:
 * the articles are new, and search gets their rows afterwards. At once, they see that and are done.
 */
async function insertLinks(tx: Tx, articles: readonly (NewArticle & { id: number })[]): Promise<void> {
  await tx.$executeRaw`SET CONSTRAINTS article_tags_search_follow, article_authors_search_follow IMMEDIATE`
  const authors = articles.flatMap(({ id, authorIds }) => placed(id, authorIds))
  await tx.$executeRaw`
    INSERT INTO article_authors ("articleId", "authorId", position, edition, "listedAt")
    SELECT article.id, link.target, link.position, edition, CASE WHEN status = 'published' THEN "publishedAt" END
    FROM ${linksSql(authors)} JOIN articles AS article ON article.id = link.article`
  const tags = articles.flatMap(({ id, tagIds }) => placed(id, tagIds))
  await tx.$executeRaw`
    INSERT INTO article_tags ("articleId", "tagId", position, edition, "listedAt")
    SELECT article.id, link.target, link.position, edition, CASE WHEN status = 'published' THEN "publishedAt" END
    FROM ${linksSql(tags)} JOIN articles AS article ON article.id = link.article`
  await tx.$executeRaw`SET CONSTRAINTS article_tags_search_follow, article_authors_search_follow DEFERRED`
  const pictures = articles.flatMap(({ id, body }) => placed(id, bodyPictureIds(body)))
  if (pictures.length === 0) return
  await tx.$executeRaw`
    INSERT INTO article_pictures ("articleId", "pictureId") SELECT article, target FROM ${linksSql(pictures)}`
}

type Link = { article: number; target: number; position: number }

const placed = (article: number, targets: readonly number[]): Link[] =>
  targets.map((target, position) => ({ article, target, position }))

const linksSql = (links: readonly Link[]) => sql`
  unnest(${links.map(({ article }) => article)}::int[], ${links.map(({ target }) => target)}::int[],
    ${links.map(({ position }) => position)}::int[]) AS link (article, target, position)`

/** Inserts editors' Recall choices: for each article its targets in order. */
export async function insertRecalls(
  tx: Tx,
  recalls: readonly { articleId: number; targetIds: readonly number[] }[],
): Promise<void> {
  await tx.recall.createMany({
    data: recalls.flatMap(({ articleId, targetIds }) =>
      targetIds.map((targetId, position) => ({ articleId, targetId, position })),
    ),
  })
}

/** Those of `slugs` that an article of the edition has or once had. */
export async function findTakenSlugs(
  tx: Tx,
  edition: Edition,
  slugs: readonly string[],
): Promise<Set<string>> {
  const wanted = [...slugs]
  const rows = await tx.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM articles WHERE edition = ${edition} AND slug = ANY(${wanted}::text[])
    UNION SELECT slug FROM article_old_slugs WHERE edition = ${edition} AND slug = ANY(${wanted}::text[])
    UNION SELECT slug FROM article_tombstones WHERE edition = ${edition} AND slug = ANY(${wanted}::text[])`
  return new Set(rows.map(({ slug }) => slug))
}

/** Gives an article its next version number without keeping a version: what was imported has none. */
export async function setVersion(tx: Tx, id: number, version: number): Promise<void> {
  await tx.article.update({ where: { id }, data: { version }, select: { id: true } })
}
