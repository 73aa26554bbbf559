'use server'

import type { ActionResult } from '#components/admin/action-result.ts'
import { removePage, savePage } from '#domain/pages/commands.ts'
import { expireInAction } from '#lib/cache/expire.ts'
import { runAction } from '../../../run-action.ts'

export async function savePageAction(input: unknown): Promise<ActionResult<{ version: number }>> {
  return runAction(async (editor) => {
    const { version, staleTags } = await savePage(editor, input)
    expireInAction(staleTags)
    return { version }
  })
}

export async function removePageAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    expireInAction((await removePage(editor, input)).staleTags)
    return null
  })
}
