import { type Edition, textIn } from '#domain/editions/rules.ts'
import { db } from '#lib/db.ts'
import type { DeskPart, DeskStory } from './rules.ts'

const listSelect = {
  id: true,
  slug: true,
  updatedAt: true,
  texts: { select: { edition: true, title: true } },
  _count: { select: { parts: true } },
} as const

/** Stories whose title in any edition holds `q`, the last touched first. */
export async function listStoryRows(
  edition: Edition,
  q: string,
  skip: number,
  take: number,
): Promise<DeskStory[]> {
  const rows = await db.story.findMany({
    where: q ? { texts: { some: { title: { contains: q, mode: 'insensitive' } } } } : {},
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    skip,
    take,
    select: listSelect,
  })
  return rows.map(({ id, slug, updatedAt, texts, _count }) => ({
    id,
    slug,
    title: textIn(texts, edition)?.title ?? slug,
    parts: _count.parts,
    updatedAt: updatedAt.toISOString(),
  }))
}

/** How many stories there are whose title holds `q`. */
export async function countStoryRows(q: string): Promise<number> {
  return db.story.count({
    where: q ? { texts: { some: { title: { contains: q, mode: 'insensitive' } } } } : {},
  })
}

/** A story with its texts and all its parts, in the order of time; null when there is none. */
export async function findDeskStory(id: number) {
  const row = await db.story.findUnique({
    where: { id },
    select: {
      id: true,
      slug: true,
      texts: { select: { edition: true, title: true, summary: true } },
      oldSlugs: { orderBy: { slug: 'asc' }, select: { slug: true } },
    },
  })
  return row && { ...row, oldSlugs: row.oldSlugs.map(({ slug }) => slug), parts: await listDeskParts(id) }
}

/** All parts of a story, drafts too, the newest first. */
export async function listDeskParts(storyId: number): Promise<DeskPart[]> {
  const rows = await db.storyPart.findMany({
    where: { storyId },
    orderBy: [{ article: { publishedAt: { sort: 'desc', nulls: 'first' } } }, { articleId: 'desc' }],
    take: 500,
    select: {
      articleId: true,
      type: true,
      article: { select: { edition: true, headline: true, status: true, publishedAt: true } },
      relations: { select: { toId: true } },
    },
  })
  return rows.map(({ articleId, type, article, relations }) => ({
    articleId,
    type,
    edition: article.edition as Edition,
    headline: article.headline,
    status: article.status,
    publishedAt: article.publishedAt?.toISOString() ?? null,
    toIds: relations.map(({ toId }) => toId),
  }))
}

/** The stories that an article is a part of, the one it updates first. */
export async function listStoriesOf(articleId: number) {
  const rows = await db.storyPart.findMany({
    where: { articleId },
    orderBy: [{ type: 'asc' }, { storyId: 'asc' }],
    select: {
      type: true,
      relations: { select: { toId: true } },
      article: { select: { edition: true } },
      story: { select: { id: true, slug: true, texts: { select: { edition: true, title: true } } } },
    },
  })
  return rows.map(({ type, relations, article, story }) => ({
    storyId: story.id,
    type,
    title: textIn(story.texts, article.edition as Edition)?.title ?? story.slug,
    toIds: relations.map(({ toId }) => toId),
  }))
}
