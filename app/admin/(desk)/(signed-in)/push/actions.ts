'use server'

import type { ActionResult } from '#components/admin/action-result.ts'
import {
  addTarget,
  dismissDelivery,
  removeTarget,
  replayDelivery,
  setTargetActive,
} from '#domain/push/commands.ts'
import { expireInAction } from '#lib/cache/expire.ts'
import { runAction } from '../../../run-action.ts'

export async function addTargetAction(input: unknown): Promise<ActionResult<{ secret: string | null }>> {
  return runAction(async (editor) => {
    const { secret, staleTags } = await addTarget(editor, input)
    expireInAction(staleTags)
    return { secret }
  })
}

export async function setTargetActiveAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    expireInAction((await setTargetActive(editor, input)).staleTags)
    return null
  })
}

export async function removeTargetAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    expireInAction((await removeTarget(editor, input)).staleTags)
    return null
  })
}

export async function replayDeliveryAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await replayDelivery(editor, input)
    return null
  })
}

export async function dismissDeliveryAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await dismissDelivery(editor, input)
    return null
  })
}
