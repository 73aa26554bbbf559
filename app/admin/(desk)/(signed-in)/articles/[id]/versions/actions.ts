'use server'

import type { ActionResult } from '#components/admin/action-result.ts'
import { restoreVersion } from '#domain/articles/versions/commands.ts'
import { runAction } from '../../../../../run-action.ts'

export async function restoreVersionAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await restoreVersion(editor, input)
    return null
  })
}
