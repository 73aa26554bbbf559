'use server'

import { z } from 'zod'
import type { ActionResult } from '#components/admin/action-result.ts'
import { deleteTerm, mergeTags, orderSections, saveTerm } from '#domain/terms/commands.ts'
import { TERM_KINDS } from '#domain/terms/rules.ts'
import { expireInAction } from '#lib/cache/expire.ts'
import { parse } from '#lib/parse.ts'
import { runAction } from '../../../run-action.ts'

const kindSchema = z.enum(TERM_KINDS)
const idSchema = z.int().positive()

export async function saveTermAction(kind: unknown, input: unknown): Promise<ActionResult<{ id: number }>> {
  return runAction(async (editor) => {
    const { id, staleTags } = await saveTerm(editor, parse(kindSchema, kind), input)
    expireInAction(staleTags)
    return { id }
  })
}

export async function deleteTermAction(kind: unknown, id: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    expireInAction((await deleteTerm(editor, parse(kindSchema, kind), parse(idSchema, id))).staleTags)
    return null
  })
}

export async function mergeTagAction(
  fromId: unknown,
  intoId: unknown,
): Promise<ActionResult<{ moved: number }>> {
  return runAction(async (editor) => {
    const { moved, staleTags } = await mergeTags(editor, { fromId, intoId })
    expireInAction(staleTags)
    return { moved }
  })
}

export async function orderSectionsAction(ids: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    expireInAction((await orderSections(editor, ids)).staleTags)
    return null
  })
}
