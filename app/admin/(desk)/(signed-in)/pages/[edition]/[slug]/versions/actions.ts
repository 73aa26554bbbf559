'use server'

import type { ActionResult } from '#components/admin/action-result.ts'
import { restorePage } from '#domain/pages/commands.ts'
import { expireInAction } from '#lib/cache/expire.ts'
import { runAction } from '../../../../../../run-action.ts'

export async function restorePageAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    expireInAction((await restorePage(editor, input)).staleTags)
    return null
  })
}
