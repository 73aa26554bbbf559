import { articleTag } from '#domain/articles/tags.ts'
import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { announceExpiry } from '#lib/cache/announce.ts'
import { inTransaction, type Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import { mergeSchema, saveStorySchema, splitSchema } from './schema.ts'
import { storyTag } from './tags.ts'
import {
  insertStory,
  isStorySlugTaken,
  listMovingParts,
  listPartArticleIds,
  lockStory,
  moveParts,
  replaceStory,
  type StoryRow,
  writeStory,
} from './write-store.ts'

/** Writes a story's address, titles and summaries. Its old address leads on for ever. */
export async function saveStory(editor: Editor, input: unknown): Promise<{ staleTags: string[] }> {
  assertCan(editor, 'story.manage')
  const { id, slug, texts } = parse(saveStorySchema, input)
  return inTransaction(async (tx) => {
    const story = await getStory(tx, id)
    if (await isStorySlugTaken(tx, slug, id))
      throw new AppError('invalid', 'Another story has this address, or had it before. Choose another.', {
        fields: { slug: 'Taken: choose another.' },
      })
    await writeStory(tx, story, slug, texts)
    await record(tx, editor, 'story.save', story, { slug, texts })
    return { staleTags: await announce(tx, id, [story.slug, slug]) }
  })
}

/** Makes one story of two. The kept one keeps its address and texts; the other's addresses lead to it for ever. */
export async function mergeStories(editor: Editor, input: unknown): Promise<{ staleTags: string[] }> {
  assertCan(editor, 'story.manage')
  const { keepId, mergedId } = parse(mergeSchema, input)
  if (keepId === mergedId) throw new AppError('invalid', 'Choose another story to merge.')
  return inTransaction(async (tx) => {
    // In the order of ids, so that two who merge the same pair the other way round cannot hold each other up.
    for (const id of [keepId, mergedId].toSorted((a, b) => a - b)) await getStory(tx, id)
    const [kept, merged] = [await getStory(tx, keepId), await getStory(tx, mergedId)]
    await moveParts(tx, await listMovingParts(tx, mergedId), mergedId, keepId)
    await replaceStory(tx, merged, keepId)
    await record(tx, editor, 'story.merge', kept, { merged: merged.slug, mergedId })
    return { staleTags: await announce(tx, keepId, [kept.slug, merged.slug]) }
  })
}

/** Takes some parts of a story into a new one, with the relations among them. Answers the new story's id. */
export async function splitStory(
  editor: Editor,
  input: unknown,
): Promise<{ id: number; staleTags: string[] }> {
  assertCan(editor, 'story.manage')
  const { id, title, edition, articleIds } = parse(splitSchema, input)
  return inTransaction(async (tx) => {
    const story = await getStory(tx, id)
    const moving = await listMovingParts(tx, id, articleIds)
    if (moving.length === 0 || moving.length === (await listPartArticleIds(tx, id)).length)
      throw new AppError(
        'invalid',
        'Choose some of the parts, not all: to rename the story, change its title.',
      )
    const made = await insertStory(tx, edition, title)
    await moveParts(tx, moving, id, made.id)
    await record(tx, editor, 'story.split', story, { into: made.slug, articleIds })
    const staleTags = [
      ...(await announce(tx, id, [story.slug])),
      ...(await announce(tx, made.id, [made.slug])),
    ]
    return { id: made.id, staleTags }
  })
}

async function getStory(tx: Tx, id: number): Promise<StoryRow> {
  const story = await lockStory(tx, id)
  if (!story) throw new AppError('not_found', 'There is no such story.')
  return story
}

async function record(tx: Tx, editor: Editor, act: string, { id, slug, texts }: StoryRow, detail: object) {
  const subject = { kind: 'story', id, name: texts[0]?.title ?? slug }
  await recordAct(tx, editor, { act, subject, detail: { ...detail } })
}

async function announce(tx: Tx, id: number, slugs: readonly string[]): Promise<string[]> {
  const staleTags = [...slugs.map(storyTag), ...(await listPartArticleIds(tx, id)).map(articleTag)]
  await announceExpiry(tx, staleTags)
  return staleTags
}
