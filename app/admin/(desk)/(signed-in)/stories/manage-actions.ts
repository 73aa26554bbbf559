'use server'

import type { ActionResult } from '#components/admin/action-result.ts'
import { mergeStories, saveStory, splitStory } from '#domain/stories/manage-commands.ts'
import { expireInAction } from '#lib/cache/expire.ts'
import { runAction } from '../../../run-action.ts'

export async function saveStoryAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    const { staleTags } = await saveStory(editor, input)
    expireInAction(staleTags)
    return null
  })
}

export async function mergeStoriesAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    const { staleTags } = await mergeStories(editor, input)
    expireInAction(staleTags)
    return null
  })
}

export async function splitStoryAction(input: unknown): Promise<ActionResult<{ id: number }>> {
  return runAction(async (editor) => {
    const { id, staleTags } = await splitStory(editor, input)
    expireInAction(staleTags)
    return { id }
  })
}
