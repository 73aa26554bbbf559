'use server'

import type { ActionResult } from '#components/admin/action-result.ts'
import type { DeskArticle } from '#components/admin/article/desk-article.ts'
import type { ComboboxOption } from '#components/ui/combobox.client.tsx'
import { createDraft, saveDraft } from '#domain/articles/commands.ts'
import { publishArticle, restoreArticle, withdrawArticle } from '#domain/articles/publish-commands.ts'
import { createTag } from '#domain/tags/commands.ts'
import { expireInAction } from '#lib/cache/expire.ts'
import { parse } from '#lib/parse.ts'
import { deskWords } from '../../../desk-words.ts'
import { runAction } from '../../../run-action.ts'
import { idSchema } from './action-schemas.ts'
import { loadArticle } from './load-article.ts'

type Saved = { id: number; version: number }

export async function createAction(content: unknown): Promise<ActionResult<Saved>> {
  return runAction((editor) => createDraft(editor, { content }))
}

export async function saveAction(input: { id: number }): Promise<ActionResult<Saved>> {
  return runAction(async (editor) => {
    const { version } = await saveDraft(editor, input)
    return { id: input.id, version }
  })
}

export async function publishAction(input: { id: number }): Promise<ActionResult<Saved>> {
  return runAction(async (editor) => {
    const { version, staleTags } = await publishArticle(editor, input)
    expireInAction(staleTags)
    return { id: input.id, version }
  })
}

export async function withdrawAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    const { staleTags } = await withdrawArticle(editor, input)
    expireInAction(staleTags)
    return null
  })
}

export async function restoreAction(id: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    const { staleTags } = await restoreArticle(editor, parse(idSchema, id))
    expireInAction(staleTags)
    return null
  })
}

export async function reloadAction(id: unknown): Promise<ActionResult<DeskArticle>> {
  return runAction(async (editor) => {
    const { language } = await deskWords()
    return loadArticle(editor, parse(idSchema, id), language)
  })
}

export async function createTagAction(
  edition: unknown,
  name: unknown,
): Promise<ActionResult<ComboboxOption>> {
  return runAction(async (editor) => {
    const tag = await createTag(editor, { edition, name })
    expireInAction(tag.staleTags)
    return { id: tag.id, label: tag.name }
  })
}
