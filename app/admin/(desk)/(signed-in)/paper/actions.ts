'use server'

import type { ActionResult } from '#components/admin/action-result.ts'
import { savePaper } from '#domain/paper/commands.ts'
import { expireInAction } from '#lib/cache/expire.ts'
import { runAction } from '../../../run-action.ts'

export async function savePaperAction(input: unknown): Promise<ActionResult<{ version: number }>> {
  return runAction(async (editor) => {
    const { version, staleTags } = await savePaper(editor, input)
    expireInAction(staleTags)
    return { version }
  })
}
