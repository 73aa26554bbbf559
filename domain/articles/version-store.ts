import { bodySchema } from '#domain/body/schema.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { type Db, db } from '#lib/db.ts'
import { type ArticleContent, articleContentSchema } from './schema.ts'

/** A kept version with who made it and when; `editorName` is empty for what was imported. */
export type KeptVersion = { version: number; content: ArticleContent; editorName: string; savedAt: string }

/** The newest version of an article. What was imported has none until it is first saved: its columns are its content. */
export async function findLatestVersion(client: Db, articleId: number): Promise<KeptVersion> {
  const kept = await client.articleVersion.findFirst({
    where: { articleId },
    orderBy: { number: 'desc' },
    select: { number: true, content: true, createdAt: true, editor: { select: { name: true } } },
  })
  if (!kept) return versionFromColumns(client, articleId)
  return {
    version: kept.number,
    content: articleContentSchema.parse(kept.content),
    editorName: kept.editor?.name ?? '',
    savedAt: kept.createdAt.toISOString(),
  }
}

/** The newest version, outside of a transaction. */
export async function findNewestVersion(articleId: number): Promise<KeptVersion> {
  return findLatestVersion(db, articleId)
}

async function versionFromColumns(client: Db, articleId: number): Promise<KeptVersion> {
  const row = await client.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      version: true,
      updatedAt: true,
      edition: true,
      headline: true,
      seoHeadline: true,
      socialHeadline: true,
      pushHeadline: true,
      standfirst: true,
      slug: true,
      noindex: true,
      body: true,
      sectionId: true,
      placeId: true,
      agencyId: true,
      heroId: true,
      heroAlt: true,
      heroCaption: true,
      heroCredit: true,
      tags: { orderBy: { position: 'asc' }, select: { tagId: true } },
      authors: { orderBy: { position: 'asc' }, select: { authorId: true } },
      recalls: { orderBy: { position: 'asc' }, select: { targetId: true } },
    },
  })
  const { version, updatedAt, heroId, heroAlt, heroCaption, heroCredit, tags, authors, recalls, ...columns } =
    row
  return {
    version,
    editorName: '',
    savedAt: updatedAt.toISOString(),
    content: {
      ...columns,
      edition: columns.edition as Edition,
      body: bodySchema.parse(columns.body),
      hero:
        heroId === null
          ? null
          : { pictureId: heroId, alt: heroAlt, caption: heroCaption, credit: heroCredit },
      tagIds: tags.map(({ tagId }) => tagId),
      authorIds: authors.map(({ authorId }) => authorId),
      recallIds: recalls.map(({ targetId }) => targetId),
    },
  }
}

/** Where an article stands, for the head of its form at the desk. Null when there is none. */
export async function findStanding(id: number) {
  const row = await db.article.findUnique({
    where: { id },
    select: {
      id: true,
      uuid: true,
      edition: true,
      slug: true,
      status: true,
      version: true,
      publishedVersion: true,
      publishedAt: true,
      modifiedAt: true,
      withdrawnAt: true,
      withdrawalNote: true,
      withdrawalReason: true,
      stage: true,
      reviewNote: true,
      scheduledAt: true,
      scheduledVersion: true,
      scheduledById: true,
      embargoUntil: true,
      expiresAt: true,
      expiryTo: true,
      expiryNote: true,
      createdById: true,
      corrections: {
        orderBy: { publishedAt: 'asc' },
        select: { id: true, kind: true, text: true, publishedAt: true },
      },
    },
  })
  if (!row) return null
  const { scheduledById, ...standing } = row
  const scheduler = scheduledById
    ? await db.editor.findUnique({ where: { id: scheduledById }, select: { name: true } })
    : null
  return { ...standing, scheduledBy: scheduler?.name ?? '' }
}

/** The versions of an article without their contents, the newest first. */
export async function listVersions(articleId: number) {
  const rows = await db.articleVersion.findMany({
    where: { articleId },
    orderBy: { number: 'desc' },
    take: 100,
    select: { number: true, createdAt: true, autosavedSince: true, editor: { select: { name: true } } },
  })
  return rows.map(({ number, createdAt, autosavedSince, editor }) => ({
    number,
    savedAt: createdAt.toISOString(),
    isAutosave: autosavedSince !== null,
    editorName: editor?.name ?? '',
  }))
}
