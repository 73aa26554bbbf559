import { bodyPictureIds } from '#domain/body/pictures.ts'
import { bodyText, countWords } from '#domain/body/text.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { Tx } from '#lib/db.ts'
import type { ArticleStage } from './flow/rules.ts'
import type { ArticleStatus } from './rules.ts'
import type { ArticleContent } from './schema.ts'

/** What a command must know of an article before it changes it. */
export type ArticleState = {
  id: number
  edition: Edition
  slug: string
  status: ArticleStatus
  stage: ArticleStage
  headline: string
  version: number
  publishedVersion: number | null
  publishedAt: Date | null
  modifiedAt: Date | null
  scheduledAt: Date | null
  embargoUntil: Date | null
  expiresAt: Date | null
  createdById: string | null
  translationGroup: string
}

const stateSelect = {
  id: true,
  edition: true,
  slug: true,
  status: true,
  stage: true,
  headline: true,
  version: true,
  publishedVersion: true,
  publishedAt: true,
  modifiedAt: true,
  scheduledAt: true,
  embargoUntil: true,
  expiresAt: true,
  createdById: true,
  translationGroup: true,
} as const

/** Reads an article and holds it until the transaction ends, so that two saves cannot cross. Null when there is none. */
export async function lockArticle(tx: Tx, id: number): Promise<ArticleState | null> {
  const locked = await tx.$queryRaw<{ id: number }[]>`SELECT id FROM articles WHERE id = ${id} FOR UPDATE`
  if (locked.length === 0) return null
  const row = await tx.article.findUniqueOrThrow({ where: { id }, select: stateSelect })
  return { ...row, edition: row.edition as Edition }
}

/** Makes an empty draft at a placeholder address, a translation of `original` or a new article; `writeContent` fills it. */
export async function insertDraft(
  tx: Tx,
  edition: Edition,
  createdById: string,
  original: ArticleState | null,
): Promise<ArticleState> {
  const row = await tx.article.create({
    data: {
      ...{ edition, slug: `draft-${crypto.randomUUID()}`, headline: '', body: {}, version: 0, createdById },
      ...(original && {
        translationGroup: original.translationGroup,
        translatedFromId: original.id,
        translatedVersion: original.publishedVersion ?? original.version,
      }),
    },
    select: stateSelect,
  })
  return { ...row, edition }
}

/** A version as it is kept. `autosavedSince` is null for what somebody saved on purpose. */
export type NewVersion = {
  articleId: number
  number: number
  content: ArticleContent
  editorId: string
  autosavedSince: Date | null
}

/** Keeps a version: in a row of its own, or in that of the version `inPlaceOf`, which it goes on from. */
export async function insertVersion(tx: Tx, version: NewVersion, inPlaceOf: number | null): Promise<void> {
  const { articleId, number, editorId } = version
  const select = { number: true } as const
  if (inPlaceOf === null) await tx.articleVersion.create({ data: version, select })
  else
    await tx.articleVersion.update({
      where: { articleId_number: { articleId, number: inPlaceOf } },
      data: { ...version, createdAt: new Date() },
      select,
    })
  await tx.article.update({
    where: { id: articleId },
    data: { version: number, editedById: editorId },
    select: { id: true },
  })
}

/** True when another article of the edition has the slug, or once had it and still sends readers on from it. */
export async function isSlugTaken(
  tx: Tx,
  edition: Edition,
  slug: string,
  articleId: number,
): Promise<boolean> {
  const others = { edition, slug }
  const now = await tx.article.count({ where: { ...others, id: { not: articleId } } })
  const before = await tx.articleOldSlug.count({ where: { ...others, articleId: { not: articleId } } })
  const purged = await tx.articleTombstone.count({ where: others })
  return now + before + purged > 0
}

/** The dates and state that go with a content when it is written over the article's own columns. */
export type Standing = {
  status: ArticleStatus
  publishedAt: Date | null
  modifiedAt: Date | null
  publishedVersion: number | null
}

/** Writes `content` over the article's columns and links: what lists, pages and feeds read from now on. */
export async function writeContent(
  tx: Tx,
  article: ArticleState,
  content: ArticleContent,
  standing: Standing,
): Promise<void> {
  const { hero, tagIds: namedTagIds, authorIds, recallIds, edition, slug, ...columns } = content
  await tx.article.update({
    where: { id: article.id },
    data: {
      ...columns,
      ...standing,
      slug: slug || article.slug,
      wordCount: countWords(bodyText(content.body)),
      heroId: hero?.pictureId ?? null,
      heroAlt: hero?.alt ?? '',
      heroCaption: hero?.caption ?? '',
      heroCredit: hero?.credit ?? '',
    },
    select: { id: true },
  })
  const listedAt = standing.status === 'published' ? standing.publishedAt : null
  const articleId = article.id
  const tagIds = await listStandingTagIds(tx, namedTagIds)
  await tx.articleTag.deleteMany({ where: { articleId } })
  await tx.articleAuthor.deleteMany({ where: { articleId } })
  await tx.recall.deleteMany({ where: { articleId } })
  await tx.articlePicture.deleteMany({ where: { articleId } })
  await tx.articleTag.createMany({
    data: tagIds.map((tagId, position) => ({ articleId, tagId, position, edition, listedAt })),
  })
  await tx.articleAuthor.createMany({
    data: authorIds.map((authorId, position) => ({ articleId, authorId, position, edition, listedAt })),
  })
  await tx.recall.createMany({
    data: recallIds.map((targetId, position) => ({ articleId, targetId, position })),
  })
  await tx.articlePicture.createMany({
    data: bodyPictureIds(content.body).map((pictureId) => ({ articleId, pictureId })),
  })
}

/** The tags that a content means: a merged one is the one it was merged into, a deleted one is none. */
async function listStandingTagIds(tx: Tx, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return []
  const merged = await tx.mergedTag.findMany({ where: { id: { in: [...ids] } } })
  const into = new Map(merged.map(({ id, intoId }) => [id, intoId]))
  const meant = [...new Set(ids.map((id) => into.get(id) ?? id))]
  const standing = await tx.tag.findMany({ where: { id: { in: meant } }, select: { id: true } })
  const known = new Set(standing.map(({ id }) => id))
  return meant.filter((id) => known.has(id))
}

/** Remembers that the article was at `oldSlug`, and forgets that it once was at `newSlug`, where it is now. */
export async function moveSlug(tx: Tx, article: ArticleState, newSlug: string): Promise<void> {
  const { id: articleId, edition, slug } = article
  await tx.articleOldSlug.deleteMany({ where: { edition, slug: newSlug, articleId } })
  await tx.articleOldSlug.create({ data: { edition, slug, articleId }, select: { slug: true } })
}
