import { randomUUID } from 'node:crypto'
import { bodyPictureIds } from '#domain/body/pictures.ts'
import type { Body } from '#domain/body/schema.ts'
import { bodyText, countWords } from '#domain/body/text.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { Tx } from '#lib/db.ts'
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

/** Inserts articles with their links. Answers them in the order given, each with its id and the plain text of its body. */
export async function insertRows(
  tx: Tx,
  articles: readonly NewArticle[],
): Promise<(NewArticle & { id: number; text: string })[]> {
  const ready = articles.map((article) => ({ ...article, uuid: randomUUID(), text: bodyText(article.body) }))
  const rows = await tx.article.createManyAndReturn({
    data: ready.map(({ hero, authorIds, tagIds, text, ...article }) => ({
      ...article,
      wordCount: countWords(text),
      heroId: hero?.pictureId ?? null,
      heroAlt: hero?.alt ?? '',
      heroCaption: hero?.caption ?? '',
      heroCredit: hero?.credit ?? '',
      publishedVersion: article.status === 'draft' ? null : 1,
    })),
    select: { id: true, uuid: true },
  })
  const idOf = new Map(rows.map(({ id, uuid }) => [uuid, id]))
  const known = ready.map((article) => ({ ...article, id: idOf.get(article.uuid) ?? 0 }))
  await insertLinks(tx, known)
  return known
}

async function insertLinks(tx: Tx, articles: readonly (NewArticle & { id: number })[]): Promise<void> {
  const listing = articles.map((article) => ({
    ...article,
    listedAt: article.status === 'published' ? article.publishedAt : null,
  }))
  await tx.articleAuthor.createMany({
    data: listing.flatMap(({ id, authorIds, edition, listedAt }) =>
      authorIds.map((authorId, position) => ({ articleId: id, authorId, position, edition, listedAt })),
    ),
  })
  await tx.articleTag.createMany({
    data: listing.flatMap(({ id, tagIds, edition, listedAt }) =>
      tagIds.map((tagId, position) => ({ articleId: id, tagId, position, edition, listedAt })),
    ),
  })
  await tx.articlePicture.createMany({
    data: articles.flatMap(({ id, body }) =>
      bodyPictureIds(body).map((pictureId) => ({ articleId: id, pictureId })),
    ),
  })
}

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
  const where = { edition, slug: { in: [...slugs] } }
  const now = await tx.article.findMany({ where, select: { slug: true } })
  const before = await tx.articleOldSlug.findMany({ where, select: { slug: true } })
  const purged = await tx.articleTombstone.findMany({ where, select: { slug: true } })
  return new Set([...now, ...before, ...purged].map(({ slug }) => slug))
}

/** Gives an article its next version number without keeping a version: what was imported has none. */
export async function setVersion(tx: Tx, id: number, version: number): Promise<void> {
  await tx.article.update({ where: { id }, data: { version }, select: { id: true } })
}
