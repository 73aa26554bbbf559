import { bodyPictureIds } from '#domain/body/pictures.ts'
import { bodySchema } from '#domain/body/schema.ts'
import { type Edition, textIn } from '#domain/editions/rules.ts'
import type { PictureView } from '#domain/pictures/rules.ts'
import { db } from '#lib/db.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import type { FeedItem } from './rules.ts'

const picture = { id: true, key: true, width: true, height: true, tint: true } as const
const names = { texts: { select: { edition: true, name: true } } } as const

const selectAt = (now: Date) =>
  ({
    id: true,
    uuid: true,
    slug: true,
    headline: true,
    standfirst: true,
    body: true,
    publishedAt: true,
    modifiedAt: true,
    hero: { select: picture },
    heroAlt: true,
    heroCaption: true,
    heroCredit: true,
    section: { select: names },
    tags: { orderBy: [{ position: 'asc' }, { tagId: 'asc' }], select: { tag: { select: names } } },
    authors: { orderBy: { position: 'asc' }, select: { author: { select: names } } },
    recalls: {
      where: { target: { status: 'published', publishedAt: { lte: now } } },
      orderBy: { position: 'asc' },
      select: { target: { select: { edition: true, slug: true, headline: true } } },
    },
  }) satisfies Prisma.ArticleSelect

function readRows(edition: Edition, now: Date, limit: number) {
  return db.article.findMany({
    where: { edition, status: 'published', publishedAt: { lte: now } },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select: selectAt(now),
  })
}

type Row = Awaited<ReturnType<typeof readRows>>[number]

/** The newest published articles of an edition with all that a feed tells of them, newest first. */
export async function listFeedItems(edition: Edition, now: Date, limit: number): Promise<FeedItem[]> {
  const rows = await readRows(edition, now, limit)
  const items = rows.map((row) => toItem(row, edition))
  const rowsById = await findPictures(items.flatMap((item) => bodyPictureIds(item.body)))
  const pictures = (ids: number[]) =>
    Object.fromEntries(ids.flatMap((id) => rowsById.get(id) ?? []).map((one) => [one.id, one]))
  return items.map((item) => ({
    ...item,
    bodyPictures: pictures(bodyPictureIds(item.body)),
  }))
}

async function findPictures(ids: number[]): Promise<Map<number, PictureView>> {
  const rows = await db.picture.findMany({ where: { id: { in: ids } }, select: picture })
  return new Map(rows.map((row) => [row.id, row]))
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

function toItem(row: Row, edition: Edition): Omit<FeedItem, 'bodyPictures'> {
  const name = (named: { texts: { edition: string; name: string }[] }) =>
    textIn(named.texts, edition)?.name ?? []
  return {
    id: row.id,
    uuid: row.uuid,
    edition,
    slug: row.slug,
    headline: row.headline,
    standfirst: row.standfirst,
    body: bodySchema.parse(row.body),
    recall: row.recalls.map(({ target }) => ({ ...target, edition: target.edition as Edition })),
    picture: row.hero && {
      picture: row.hero,
      alt: row.heroAlt,
      caption: row.heroCaption,
      credit: row.heroCredit,
    },
    authors: row.authors.flatMap(({ author }) => name(author)),
    categories: [...(row.section ? [row.section] : []), ...row.tags.map(({ tag }) => tag)].flatMap(name),
    publishedAt: (row.publishedAt ?? new Date(0)).toISOString(),
    modifiedAt: row.modifiedAt?.toISOString() ?? null,
  }
}
