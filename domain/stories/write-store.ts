import { freeSlug, slugFromHeadline } from '#domain/articles/slug.ts'
import type { Edition } from '#domain/editions/rules.ts'
import type { Tx } from '#lib/db.ts'
import type { RelationType } from './rules.ts'

export type StoryRow = { id: number; slug: string; texts: { edition: string; title: string }[] }

const storySelect = { id: true, slug: true, texts: { select: { edition: true, title: true } } } as const

/** Reads a story and holds it until the transaction ends. Null when there is none. */
export async function lockStory(tx: Tx, id: number): Promise<StoryRow | null> {
  const locked = await tx.$queryRaw<{ id: number }[]>`SELECT id FROM stories WHERE id = ${id} FOR UPDATE`
  return locked.length === 0 ? null : tx.story.findUnique({ where: { id }, select: storySelect })
}

/** What a command must know of an article that becomes a part. */
export async function findPartArticle(tx: Tx, id: number) {
  return tx.article.findUnique({
    where: { id },
    select: { id: true, edition: true, headline: true, status: true },
  })
}

/** The story that an article updates, or null. */
export async function findOwnStory(tx: Tx, articleId: number): Promise<StoryRow | null> {
  const part = await tx.storyPart.findFirst({
    where: { articleId, type: 'update_of' },
    select: { story: { select: storySelect } },
  })
  return part?.story ?? null
}

/** Makes a story with a title in one edition, at a free slug made from the title. */
export async function insertStory(tx: Tx, edition: Edition, title: string): Promise<StoryRow> {
  const wish = slugFromHeadline(title) || 'story'
  const like = { startsWith: wish }
  const now = await tx.story.findMany({ where: { slug: like }, select: { slug: true } })
  const before = await tx.storyOldSlug.findMany({ where: { slug: like }, select: { slug: true } })
  const taken = new Set([...now, ...before].map(({ slug }) => slug))
  return tx.story.create({
    data: { slug: freeSlug(wish, (slug) => taken.has(slug)), texts: { create: { edition, title } } },
    select: storySelect,
  })
}

/** True when another story is at the slug, or once was. */
export async function isStorySlugTaken(tx: Tx, slug: string, id: number): Promise<boolean> {
  const now = await tx.story.count({ where: { slug, id: { not: id } } })
  const before = await tx.storyOldSlug.count({ where: { slug, storyId: { not: id } } })
  return now + before > 0
}

/** Makes an article a part of a story, related to `toIds`: those of them that are parts. What stood before is replaced. */
export async function writePart(
  tx: Tx,
  part: { storyId: number; articleId: number; type: RelationType; toIds: readonly number[] },
): Promise<void> {
  const { storyId, articleId, type, toIds } = part
  await tx.articleRelation.deleteMany({ where: { storyId, fromId: articleId } })
  await tx.storyPart.upsert({
    where: { storyId_articleId: { storyId, articleId } },
    create: { storyId, articleId, type },
    update: { type },
    select: { storyId: true },
  })
  const parts = await tx.storyPart.findMany({
    where: { storyId, articleId: { in: toIds.filter((id) => id !== articleId) } },
    select: { articleId: true },
  })
  await tx.articleRelation.createMany({
    data: parts.map((to) => ({ storyId, fromId: articleId, toId: to.articleId, type })),
  })
  await tx.story.update({ where: { id: storyId }, data: { updatedAt: new Date() }, select: { id: true } })
}

/** Takes an article out of a story, and the story away when nothing is left of it. */
export async function deletePart(tx: Tx, storyId: number, articleId: number): Promise<void> {
  await tx.storyPart.deleteMany({ where: { storyId, articleId } })
  await tx.story.deleteMany({ where: { id: storyId, parts: { none: {} }, oldSlugs: { none: {} } } })
}

/** The parts of a story with their relations, as they move when stories are merged or split. */
export async function listMovingParts(tx: Tx, storyId: number, articleIds?: readonly number[]) {
  const rows = await tx.storyPart.findMany({
    where: { storyId, ...(articleIds ? { articleId: { in: [...articleIds] } } : {}) },
    select: { articleId: true, type: true, relations: { select: { toId: true } } },
  })
  return rows.map(({ relations, ...part }) => ({ ...part, toIds: relations.map(({ toId }) => toId) }))
}

/** Moves parts from one story to another with the relations between them; a part that is there already stays as it is. */
export async function moveParts(
  tx: Tx,
  parts: Awaited<ReturnType<typeof listMovingParts>>,
  fromId: number,
  toId: number,
): Promise<void> {
  await tx.storyPart.deleteMany({
    where: { storyId: fromId, articleId: { in: parts.map(({ articleId }) => articleId) } },
  })
  await tx.storyPart.createMany({
    data: parts.map(({ articleId, type }) => ({ storyId: toId, articleId, type })),
    skipDuplicates: true,
  })
  const there = await tx.storyPart.findMany({
    where: { storyId: toId },
    select: { articleId: true, type: true },
  })
  const types = new Map(there.map(({ articleId, type }) => [articleId, type]))
  await tx.articleRelation.createMany({
    data: parts.flatMap(({ articleId, toIds }) => {
      const type = types.get(articleId)
      return type
        ? toIds
            .filter((id) => types.has(id))
            .map((id) => ({ storyId: toId, fromId: articleId, toId: id, type }))
        : []
    }),
    skipDuplicates: true,
  })
}

/** Takes a story away whose parts have moved to `keep`; its slug, and every older one, leads there from now on. */
export async function replaceStory(tx: Tx, gone: StoryRow, keepId: number): Promise<void> {
  await tx.storyOldSlug.updateMany({ where: { storyId: gone.id }, data: { storyId: keepId } })
  await tx.story.delete({ where: { id: gone.id }, select: { id: true } })
  await tx.storyOldSlug.create({ data: { slug: gone.slug, storyId: keepId }, select: { slug: true } })
}

export type StoryText = { edition: Edition; title: string; summary: string }

/** Writes a story's slug and texts. The old slug leads on; a text without a title is no text. */
export async function writeStory(
  tx: Tx,
  story: StoryRow,
  slug: string,
  texts: readonly StoryText[],
): Promise<void> {
  if (slug !== story.slug) {
    await tx.storyOldSlug.deleteMany({ where: { slug, storyId: story.id } })
    await tx.storyOldSlug.create({ data: { slug: story.slug, storyId: story.id }, select: { slug: true } })
  }
  await tx.story.update({
    where: { id: story.id },
    data: { slug, updatedAt: new Date() },
    select: { id: true },
  })
  await tx.storyText.deleteMany({ where: { storyId: story.id } })
  await tx.storyText.createMany({
    data: texts.filter(({ title }) => title !== '').map((text) => ({ ...text, storyId: story.id })),
  })
}

/** The ids of all parts of a story, whatever their state. */
export async function listPartArticleIds(tx: Tx, storyId: number): Promise<number[]> {
  const rows = await tx.storyPart.findMany({ where: { storyId }, select: { articleId: true } })
  return rows.map(({ articleId }) => articleId)
}
