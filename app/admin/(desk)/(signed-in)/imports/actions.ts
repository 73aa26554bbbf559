'use server'

import type { ActionResult } from '#components/admin/action-result.ts'
import {
  beginUpload,
  removeImport,
  saveImportLimit,
  startImport,
  stopImport,
} from '#domain/imports/runs/commands.ts'
import { getImportProgress } from '#domain/imports/runs/editor-queries.ts'
import { expireInAction } from '#lib/cache/expire.ts'
import { runAction } from '../../../run-action.ts'

export async function beginUploadAction(input: unknown): Promise<ActionResult<{ id: number }>> {
  return runAction((editor) => beginUpload(editor, input))
}

export async function startImportAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await startImport(editor, input)
    return null
  })
}

export async function stopImportAction(id: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await stopImport(editor, id)
    return null
  })
}

export async function removeImportAction(id: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await removeImport(editor, id)
    return null
  })
}

export async function importProgressAction(
  id: unknown,
): Promise<ActionResult<Awaited<ReturnType<typeof getImportProgress>>>> {
  return runAction((editor) => getImportProgress(editor, id))
}

export async function saveImportLimitAction(input: unknown): Promise<ActionResult<{ version: number }>> {
  return runAction(async (editor) => {
    const { version, staleTags } = await saveImportLimit(editor, input)
    expireInAction(staleTags)
    return { version }
  })
}
