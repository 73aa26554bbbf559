'use server'

import type { ActionResult } from '#components/admin/action-result.ts'
import { openTranslation, reviewTranslation } from '#domain/articles/translations/commands.ts'
import { expireInAction } from '#lib/cache/expire.ts'
import { runAction } from '../../../run-action.ts'

export async function openTranslationAction(input: unknown): Promise<ActionResult<{ id: number }>> {
  return runAction(async (editor) => {
    const { id } = await openTranslation(editor, input)
    return { id }
  })
}

export async function reviewTranslationAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    const { staleTags } = await reviewTranslation(editor, input)
    expireInAction(staleTags)
    return null
  })
}
