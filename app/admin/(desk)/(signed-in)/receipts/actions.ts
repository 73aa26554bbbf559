'use server'

import type { ActionResult } from '#components/admin/action-result.ts'
import { checkAgain } from '#domain/receipts/commands.ts'
import { runAction } from '../../../run-action.ts'

export async function lookAgainAction(articleId: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await checkAgain(editor, { articleId })
    return null
  })
}
