'use server'

import type { ActionResult } from '#components/admin/action-result.ts'
import type { Talk } from '#components/admin/comments/comment-actions.ts'
import {
  addComment,
  answerComment,
  deleteOwnComment,
  moveAnchors,
  resolveThread,
} from '#domain/comments/commands.ts'
import { parse } from '#lib/parse.ts'
import { deskWords } from '../../../desk-words.ts'
import { runAction } from '../../../run-action.ts'
import { idSchema } from './action-schemas.ts'
import { loadTalk } from './load-talk.ts'

export async function loadCommentsAction(articleId: unknown): Promise<ActionResult<Talk>> {
  return runAction(async (editor) => {
    const { language } = await deskWords()
    return loadTalk(editor, parse(idSchema, articleId), language)
  })
}

export async function addCommentAction(input: unknown): Promise<ActionResult<{ id: number }>> {
  return runAction((editor) => addComment(editor, input))
}

export async function answerCommentAction(input: unknown): Promise<ActionResult<{ id: number }>> {
  return runAction((editor) => answerComment(editor, input))
}

export async function resolveThreadAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await resolveThread(editor, input)
    return null
  })
}

export async function deleteCommentAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await deleteOwnComment(editor, input)
    return null
  })
}

export async function moveAnchorsAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await moveAnchors(editor, input)
    return null
  })
}
