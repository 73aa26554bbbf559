import { bodyPictureIds } from '#domain/body/pictures.ts'
import { bodySchema } from '#domain/body/schema.ts'
import { type Edition, textIn } from '#domain/editions/rules.ts'
import { findShownPictures } from '#domain/pictures/queries.ts'
import { db } from '#lib/db.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { cardSelect, nameSelect, toCard, toNamedLink } from './card-store.ts'
import type { ArticleAtAddress, PublishedArticle } from './rules.ts'

export const placeSelect = { ...nameSelect, latitude: true, longitude: true } as const
export const writerSelect = {
  slug: true,
  links: true,
  texts: { select: { edition: true, name: true, jobTitle: true } },
} as const

const pageSelect = {
  ...cardSelect,
  uuid: true,
  seoHeadline: true,
  socialHeadline: true,
  pushHeadline: true,
  status: true,
  stage: true,
  version: true,
  publishedVersion: true,
  noindex: true,
  body: true,
  wordCount: true,
  translationGroup: true,
  translationStaleAt: true,
  withdrawnAt: true,
  withdrawalNote: true,
  place: { select: placeSelect },
  agency: { select: { name: true } },
  authors: { orderBy: { position: 'asc' }, select: { author: { select: writerSelect } } },
  tags: { orderBy: { position: 'asc' }, select: { tag: { select: nameSelect } } },
  storyParts: {
    orderBy: [{ type: 'asc' }, { storyId: 'asc' }],
    take: 1,
    select: { story: { select: { slug: true, texts: { select: { edition: true, title: true } } } } },
  },
  corrections: {
    orderBy: { publishedAt: 'asc' },
    select: { id: true, kind: true, text: true, publishedAt: true },
  },
} satisfies Prisma.ArticleSelect

async function readRow(edition: Edition, slug: string) {
  return db.article.findUnique({ where: { edition_slug: { edition, slug } }, select: pageSelect })
}

/** An article's row with all that its page shows. */
export type PageRow = NonNullable<Awaited<ReturnType<typeof readRow>>>

/** The row of an article, whatever it is to readers. */
export function findPageRow(id: number): Promise<PageRow | null> {
  return db.article.findUnique({ where: { id }, select: pageSelect })
}

/** What stands at an address of an edition. An article dated after `now`, or a draft, is unknown to readers. */
export async function findAtAddress(edition: Edition, slug: string, now: Date): Promise<ArticleAtAddress> {
  const row = await readRow(edition, slug)
  if (row?.status === 'published' && row.publishedAt && row.publishedAt <= now)
    return { kind: 'published', article: await toPublished(row, now) }
  if (row?.status === 'withdrawn')
    return {
      kind: 'withdrawn',
      headline: row.headline,
      note: row.withdrawalNote,
      withdrawnAt: (row.withdrawnAt ?? now).toISOString(),
    }
  const old = await db.articleOldSlug.findUnique({
    where: { edition_slug: { edition, slug } },
    select: { article: { select: { slug: true, status: true } } },
  })
  if (old && old.article.status !== 'draft') return { kind: 'moved', slug: old.article.slug }
  return findPurged(edition, slug)
}

/** What was withdrawn and then purged from the bin is gone for ever, with its note. */
async function findPurged(edition: Edition, slug: string): Promise<ArticleAtAddress> {
  const stone = await db.articleTombstone.findUnique({
    where: { edition_slug: { edition, slug } },
    select: { headline: true, note: true, withdrawnAt: true },
  })
  return stone
    ? { kind: 'withdrawn', ...stone, withdrawnAt: stone.withdrawnAt.toISOString() }
    : { kind: 'unknown' }
}

/** A row as readers' code knows an article. */
export async function toPublished(row: PageRow, now: Date): Promise<PublishedArticle> {
  const edition = row.edition as Edition
  const body = bodySchema.parse(row.body)
  const [pictures, translations] = await Promise.all([
    findShownPictures(bodyPictureIds(body), now),
    listCurrentTranslations(row, now),
  ])
  return {
    ...toCard(row, now),
    uuid: row.uuid,
    seoHeadline: row.seoHeadline,
    socialHeadline: row.socialHeadline,
    pushHeadline: row.pushHeadline,
    body,
    wordCount: row.wordCount,
    noindex: row.noindex,
    place: row.place && {
      ...toNamedLink(row.place, edition),
      latitude: row.place.latitude,
      longitude: row.place.longitude,
    },
    agency: row.agency?.name ?? '',
    authors: row.authors.map(({ author }) => ({
      ...toNamedLink(author, edition),
      jobTitle: textIn(author.texts, edition)?.jobTitle ?? '',
      links: author.links,
    })),
    tags: row.tags.map(({ tag }) => toNamedLink(tag, edition)),
    corrections: row.corrections.map((item) => ({ ...item, publishedAt: item.publishedAt.toISOString() })),
    story: toStory(row.storyParts[0]?.story, edition),
    translations,
    bodyPictures: Object.fromEntries(pictures),
  }
}

/** The same article in other editions, as long as all of them agree: what is stale is linked neither way (ADR 0044). */
async function listCurrentTranslations(
  { id, translationGroup, translationStaleAt, noindex }: PageRow,
  now: Date,
): Promise<PublishedArticle['translations']> {
  if (translationStaleAt) return []
  const rows = await db.article.findMany({
    where: {
      translationGroup,
      translationStaleAt: null,
      status: 'published',
      publishedAt: { lte: now },
      noindex,
      id: { not: id },
    },
    orderBy: { edition: 'asc' },
    select: { edition: true, slug: true },
  })
  return rows.map(({ edition, slug }) => ({ edition: edition as Edition, slug }))
}

type StoryRow = { slug: string; texts: { edition: string; title: string }[] }

function toStory(story: StoryRow | undefined, edition: Edition): PublishedArticle['story'] {
  return story ? { slug: story.slug, title: textIn(story.texts, edition)?.title ?? story.slug } : null
}
