import type { ArticleStatus, Correction } from '#domain/articles/rules.ts'
import { bodyPictureIds } from '#domain/body/pictures.ts'
import { bodySchema } from '#domain/body/schema.ts'
import { type Edition, nameIn, textIn } from '#domain/editions/rules.ts'
import type { PictureView } from '#domain/pictures/rules.ts'
import { distributedPicture, PICTURE_COLUMNS } from '#domain/pictures/view.ts'
import { db } from '#lib/db.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import type { FeedSource } from './rules.ts'

const named = { slug: true, texts: { select: { edition: true, name: true } } } as const
const seenAt = (now: Date) => ({ status: 'published', publishedAt: { lte: now } }) as const

const selectAt = (now: Date) =>
  ({
    id: true,
    uuid: true,
    edition: true,
    slug: true,
    version: true,
    publishedVersion: true,
    headline: true,
    standfirst: true,
    body: true,
    wordCount: true,
    publishedAt: true,
    modifiedAt: true,
    translationGroup: true,
    translationStaleAt: true,
    hero: { select: PICTURE_COLUMNS },
    heroAlt: true,
    heroCaption: true,
    heroCredit: true,
    section: { select: named },
    place: { select: { ...named, latitude: true, longitude: true } },
    agency: { select: { name: true } },
    tags: { orderBy: [{ position: 'asc' }, { tagId: 'asc' }], select: { tag: { select: named } } },
    authors: {
      orderBy: { position: 'asc' },
      select: {
        author: { select: { slug: true, texts: { select: { edition: true, name: true, jobTitle: true } } } },
      },
    },
    corrections: {
      orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }],
      select: { id: true, kind: true, text: true, publishedAt: true },
    },
    recalls: {
      where: { target: seenAt(now) },
      orderBy: { position: 'asc' },
      select: { target: { select: { edition: true, slug: true, headline: true } } },
    },
  }) satisfies Prisma.ArticleSelect

function readRows(ids: readonly number[], now: Date) {
  return db.article.findMany({
    where: { id: { in: [...ids] }, ...seenAt(now), noindex: false },
    select: selectAt(now),
  })
}

type Row = Awaited<ReturnType<typeof readRows>>[number]

/** The published ones among `ids` with all that leaves the house, in the order of `ids`. */
export async function listFeedSources(ids: readonly number[], now: Date): Promise<FeedSource[]> {
  if (ids.length === 0) return []
  const rows = await readRows(ids, now)
  const bodies = new Map(rows.map((row) => [row.id, bodySchema.parse(row.body)]))
  const [pictures, translations] = await Promise.all([
    findPictures([...bodies.values()].flatMap(bodyPictureIds), now),
    listTranslations(rows, now),
  ])
  const sources = new Map(
    rows.map((row) => {
      const body = bodies.get(row.id) ?? { type: 'doc' as const, content: [] }
      const shown = bodyPictureIds(body).flatMap((id) => pictures.get(id) ?? [])
      return [
        row.id,
        {
          ...toSource(row, now),
          body,
          bodyPictures: Object.fromEntries(shown.map((one) => [one.id, one])),
          translations: translations
            .filter(({ group, uuid }) => isTranslation(row, group, uuid))
            .map(({ group: _, ...other }) => other),
        },
      ]
    }),
  )
  return ids.flatMap((id) => sources.get(id) ?? [])
}

/** The newest corrections of an edition, each with the article that readers may still see. */
export async function listCorrections(
  edition: Edition,
  now: Date,
  limit: number,
): Promise<{ articleId: number; correction: Correction }[]> {
  const rows = await db.correction.findMany({
    where: { article: { edition, ...seenAt(now), noindex: false } },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select: { id: true, kind: true, text: true, publishedAt: true, articleId: true },
  })
  return rows.map(({ articleId, publishedAt, ...rest }) => ({
    articleId,
    correction: { ...rest, publishedAt: publishedAt.toISOString() },
  }))
}

/** When anything that readers may have seen of an edition last changed, a withdrawal too. Null when it is empty. */
export async function findLastChange(edition: Edition): Promise<Date | null> {
  const row = await db.article.findFirst({
    where: { edition, status: { not: 'draft' } },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    select: { updatedAt: true },
  })
  return row?.updatedAt ?? null
}

/** The article of a uuid, whatever its state. */
export function findByUuid(uuid: string): Promise<{ id: number; status: ArticleStatus } | null> {
  return db.article.findUnique({ where: { uuid }, select: { id: true, status: true } })
}

async function findPictures(ids: number[], now: Date): Promise<Map<number, PictureView>> {
  if (ids.length === 0) return new Map()
  const rows = await db.picture.findMany({ where: { id: { in: ids } }, select: PICTURE_COLUMNS })
  return new Map(
    rows.flatMap((row) => {
      const picture = distributedPicture(row, now)
      return picture ? [[picture.id, picture]] : []
    }),
  )
}

/** What is stale is linked neither way (ADR 0044). */
function isTranslation(row: Row, group: string, uuid: string): boolean {
  return row.translationStaleAt === null && group === row.translationGroup && uuid !== row.uuid
}

async function listTranslations(rows: readonly Row[], now: Date) {
  const found = await db.article.findMany({
    where: {
      translationGroup: { in: rows.map((row) => row.translationGroup) },
      translationStaleAt: null,
      ...seenAt(now),
      noindex: false,
    },
    orderBy: { edition: 'asc' },
    select: { uuid: true, edition: true, slug: true, translationGroup: true },
  })
  return found.map(({ translationGroup, ...other }) => ({
    ...other,
    edition: other.edition as Edition,
    group: translationGroup,
  }))
}

function toSource(row: Row, now: Date): Omit<FeedSource, 'body' | 'bodyPictures' | 'translations'> {
  const edition = row.edition as Edition
  const link = <T extends Parameters<typeof nameIn>[0]>(one: T) => ({
    slug: one.slug,
    name: nameIn(one, edition),
  })
  const { section, place } = row
  const picture = distributedPicture(row.hero, now)
  return {
    id: row.id,
    uuid: row.uuid,
    edition,
    slug: row.slug,
    version: row.publishedVersion ?? row.version,
    headline: row.headline,
    standfirst: row.standfirst,
    wordCount: row.wordCount,
    recall: row.recalls.map(({ target }) => ({ ...target, edition: target.edition as Edition })),
    picture: picture && {
      picture,
      alt: row.heroAlt,
      caption: row.heroCaption,
      credit: row.heroCredit,
    },
    section: section && link(section),
    tags: row.tags.map(({ tag }) => link(tag)),
    place: place && { ...link(place), latitude: place.latitude, longitude: place.longitude },
    agency: row.agency?.name ?? '',
    authors: row.authors.map(({ author }) => ({
      ...link(author),
      jobTitle: textIn(author.texts, edition)?.jobTitle ?? '',
    })),
    corrections: row.corrections.map((one) => ({ ...one, publishedAt: one.publishedAt.toISOString() })),
    publishedAt: (row.publishedAt ?? new Date(0)).toISOString(),
    modifiedAt: row.modifiedAt?.toISOString() ?? null,
  }
}
