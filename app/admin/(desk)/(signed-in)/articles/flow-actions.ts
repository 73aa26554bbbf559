'use server'

import { z } from 'zod'
import type { ActionResult } from '#components/admin/action-result.ts'
import { binArticle, unbinArticle } from '#domain/articles/flow/bin-commands.ts'
import {
  archiveArticle,
  scheduleArticle,
  sendToReview,
  setEmbargo,
  setExpiry,
  takeBackFromReview,
  unarchiveArticle,
  unscheduleArticle,
} from '#domain/articles/flow/commands.ts'
import type { Editor } from '#domain/editors/rules.ts'
import { expireInAction } from '#lib/cache/expire.ts'
import { parse } from '#lib/parse.ts'
import { runAction } from '../../../run-action.ts'
import { idSchema } from './action-schemas.ts'

const moveSchema = z.enum(['sendToReview', 'unschedule', 'archive', 'unarchive', 'bin', 'unbin'])

export async function moveAction(move: unknown, id: unknown): Promise<ActionResult<null>> {
  return runAction((editor) => makeMove(editor, parse(moveSchema, move), parse(idSchema, id)))
}

async function makeMove(editor: Editor, move: z.infer<typeof moveSchema>, id: number): Promise<null> {
  if (move === 'archive' || move === 'unarchive') {
    const { staleTags } = await (move === 'archive' ? archiveArticle : unarchiveArticle)(editor, { id })
    expireInAction(staleTags)
  }
  if (move === 'sendToReview') await sendToReview(editor, { id })
  if (move === 'unschedule') await unscheduleArticle(editor, { id })
  if (move === 'bin') await binArticle(editor, { id })
  if (move === 'unbin') await unbinArticle(editor, { id })
  return null
}

const bulkSchema = z.strictObject({
  move: z.enum(['sendToReview', 'archive', 'bin']),
  ids: z.array(idSchema).min(1).max(100),
})

/** Makes one move with many articles; what refused is answered by its id, and does not hold up the others. */
export async function moveManyAction(
  input: unknown,
): Promise<ActionResult<{ done: number[]; refused: { id: number; message: string }[] }>> {
  return runAction(async () => {
    const { move, ids } = parse(bulkSchema, input)
    const done: number[] = []
    const refused: { id: number; message: string }[] = []
    for (const id of ids) {
      const result = await moveAction(move, id)
      if (result.ok) done.push(id)
      else refused.push({ id, message: result.message })
    }
    return { done, refused }
  })
}

export async function takeBackAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await takeBackFromReview(editor, input)
    return null
  })
}

export async function scheduleAction(input: {
  id: number
}): Promise<ActionResult<{ id: number; version: number }>> {
  return runAction(async (editor) => {
    const { version } = await scheduleArticle(editor, input)
    return { id: input.id, version }
  })
}

export async function embargoAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await setEmbargo(editor, input)
    return null
  })
}

export async function endAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await setExpiry(editor, input)
    return null
  })
}
