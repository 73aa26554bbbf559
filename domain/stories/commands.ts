import { createDraftIn, writing } from '#domain/articles/commands.ts'
import { articleTag } from '#domain/articles/tags.ts'
import { createUpdateDraft } from '#domain/articles/update-commands.ts'
import { recordAct } from '#domain/audit/commands.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { announceExpiry } from '#lib/cache/announce.ts'
import { inTransaction, type Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import { createUpdateSchema, leaveSchema, relateSchema, updateOfSchema } from './schema.ts'
import { storyTag } from './tags.ts'
import {
  deletePart,
  findOwnStory,
  findPartArticle,
  insertStory,
  listPartArticleIds,
  lockStory,
  type StoryRow,
  writePart,
} from './write-store.ts'

export type Related = { storyId: number; staleTags: string[] }

/**
 * Makes an article a part of a story, one that is there or a new one. On a published article readers see it at once, so
 * that takes the right to publish.
 * @throws AppError 'conflict' when it is an update of another story already.
 */
export async function relateArticle(editor: Editor, input: unknown): Promise<Related> {
  assertCan(editor, 'article.write')
  const { articleId, story: wanted, type, toIds } = parse(relateSchema, input)
  return inTransaction(async (tx) => {
    const article = await getChangeable(tx, editor, articleId)
    const story =
      'id' in wanted
        ? await getStory(tx, wanted.id)
        : await insertStory(tx, article.edition as Edition, wanted.title)
    if (type === 'update_of') await assertNoOtherStory(tx, articleId, story.id)
    await writePart(tx, { storyId: story.id, articleId, type, toIds })
    await recordAct(tx, editor, {
      act: 'story.relate',
      subject: { kind: 'article', id: articleId, name: article.headline },
      detail: { storyId: story.id, type, toIds },
    })
    return { storyId: story.id, staleTags: await announceStory(tx, story) }
  })
}

/** Takes an article out of a story; a story that is left without parts and was at no other address goes with it. */
export async function leaveStory(editor: Editor, input: unknown): Promise<{ staleTags: string[] }> {
  assertCan(editor, 'article.write')
  const { articleId, storyId } = parse(leaveSchema, input)
  return inTransaction(async (tx) => {
    const article = await getChangeable(tx, editor, articleId)
    const story = await getStory(tx, storyId)
    const staleTags = await announceStory(tx, story)
    await deletePart(tx, storyId, articleId)
    await recordAct(tx, editor, {
      act: 'story.leave',
      subject: { kind: 'article', id: articleId, name: article.headline },
      detail: { storyId, slug: story.slug },
    })
    return { staleTags }
  })
}

/**
 * Makes an article the next part of another's story: an update of it. A story is made, named after the other, when it has
 * none yet.
 */
export async function makeUpdateOf(editor: Editor, input: unknown): Promise<Related> {
  assertCan(editor, 'article.write')
  const { articleId, targetId } = parse(updateOfSchema, input)
  return inTransaction(async (tx) => {
    await getChangeable(tx, editor, articleId)
    return continueStory(tx, editor, articleId, targetId)
  })
}

/**
 * Begins the next part of an article's story: a draft that is an update of it, with the article as its Recall and its
 * section, place, tags and authors taken over. Answers the draft's id.
 */
export async function writeUpdate(
  editor: Editor,
  articleId: unknown,
): Promise<{ id: number; staleTags: string[] }> {
  assertCan(editor, 'article.write')
  const { articleId: targetId } = parse(updateOfSchema.pick({ articleId: true }), { articleId })
  return inTransaction(async (tx) => {
    const { id } = await createUpdateDraft(editor, tx, targetId)
    const { staleTags } = await continueStory(tx, editor, id, targetId)
    return { id, staleTags }
  })
}

/** Keeps what is being written as a new draft that is an update of another article: both or neither. */
export async function createUpdateOf(
  editor: Editor,
  input: unknown,
): Promise<{ id: number; version: number; staleTags: string[] }> {
  assertCan(editor, 'article.write')
  const { content, targetId } = parse(createUpdateSchema, input)
  return writing(async (tx) => {
    const draft = await createDraftIn(tx, editor, content)
    const { staleTags } = await continueStory(tx, editor, draft.id, targetId)
    return { ...draft, staleTags }
  })
}

async function continueStory(tx: Tx, editor: Editor, articleId: number, targetId: number): Promise<Related> {
  const target = await findPartArticle(tx, targetId)
  if (!target || targetId === articleId) throw new AppError('not_found', 'There is no such article.')
  const known = await findOwnStory(tx, targetId)
  const story = known ?? (await insertStory(tx, target.edition as Edition, target.headline || 'Story'))
  if (!known) await writePart(tx, { storyId: story.id, articleId: targetId, type: 'update_of', toIds: [] })
  await assertNoOtherStory(tx, articleId, story.id)
  await writePart(tx, { storyId: story.id, articleId, type: 'update_of', toIds: [targetId] })
  await recordAct(tx, editor, {
    act: 'story.update',
    subject: { kind: 'article', id: articleId },
    detail: { storyId: story.id, updateOf: targetId },
  })
  return { storyId: story.id, staleTags: await announceStory(tx, story) }
}

async function assertNoOtherStory(tx: Tx, articleId: number, storyId: number): Promise<void> {
  const own = await findOwnStory(tx, articleId)
  // A partial unique index holds this too, against two at once.
  if (own && own.id !== storyId)
    throw new AppError(
      'conflict',
      'This article is an update of another story. Take it out there first, or let it follow this one.',
    )
}

async function getChangeable(tx: Tx, editor: Editor, articleId: number) {
  const article = await findPartArticle(tx, articleId)
  if (!article) throw new AppError('not_found', 'There is no such article.')
  if (article.status === 'published') assertCan(editor, 'article.publish')
  return article
}

async function getStory(tx: Tx, id: number): Promise<StoryRow> {
  const story = await lockStory(tx, id)
  if (!story) throw new AppError('not_found', 'There is no such story.')
  return story
}

/** Expires the story and every page of its parts: each names the story, its neighbours and newer reports. */
async function announceStory(tx: Tx, { id, slug }: StoryRow): Promise<string[]> {
  const staleTags = [storyTag(slug), ...(await listPartArticleIds(tx, id)).map(articleTag)]
  await announceExpiry(tx, staleTags)
  return staleTags
}
