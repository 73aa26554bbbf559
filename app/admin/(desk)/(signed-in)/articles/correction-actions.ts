'use server'

import type { ActionResult } from '#components/admin/action-result.ts'
import { addCorrection, editCorrection, removeCorrection } from '#domain/corrections/commands.ts'
import type { Editor } from '#domain/editors/rules.ts'
import { expireInAction } from '#lib/cache/expire.ts'
import { runAction } from '../../../run-action.ts'

type Change = (editor: Editor, input: unknown) => Promise<{ staleTags: string[] }>

function change(command: Change, input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    const { staleTags } = await command(editor, input)
    expireInAction(staleTags)
    return null
  })
}

export async function correctAction(input: unknown): Promise<ActionResult<null>> {
  return change(addCorrection, input)
}

export async function editCorrectionAction(input: unknown): Promise<ActionResult<null>> {
  return change(editCorrection, input)
}

export async function removeCorrectionAction(input: unknown): Promise<ActionResult<null>> {
  return change(removeCorrection, input)
}
