'use server'

import type { ActionResult } from '#components/admin/action-result.ts'
import { acknowledgeAlert } from '#domain/alerts/commands.ts'
import { runAction } from '../../../run-action.ts'

export async function acknowledgeAction(id: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await acknowledgeAlert(editor, { id })
    return null
  })
}
