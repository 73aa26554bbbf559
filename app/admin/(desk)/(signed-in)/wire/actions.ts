'use server'

import type { ActionResult } from '#components/admin/action-result.ts'
import { ignoreWireItem, removeWireSource, saveWireSource, takeWireItem } from '#domain/intake/commands.ts'
import { runAction } from '../../../run-action.ts'

export async function takeWireAction(id: unknown): Promise<ActionResult<{ articleId: number }>> {
  return runAction((editor) => takeWireItem(editor, id))
}

export async function ignoreWireAction(id: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await ignoreWireItem(editor, id)
    return null
  })
}

export async function restoreWireAction(id: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await ignoreWireItem(editor, id, false)
    return null
  })
}

export async function saveWireSourceAction(input: unknown): Promise<ActionResult<{ id: number }>> {
  return runAction((editor) => saveWireSource(editor, input))
}

export async function removeWireSourceAction(id: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await removeWireSource(editor, id)
    return null
  })
}
