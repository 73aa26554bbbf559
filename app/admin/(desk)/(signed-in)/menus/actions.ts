'use server'

import type { ActionResult } from '#components/admin/action-result.ts'
import { saveMenus } from '#domain/menus/commands.ts'
import { listMenuTargets } from '#domain/menus/editor-queries.ts'
import type { MenuTarget } from '#domain/menus/rules.ts'
import { expireInAction } from '#lib/cache/expire.ts'
import { parse } from '#lib/parse.ts'
import { runAction } from '../../../run-action.ts'
import { searchSchema } from '../articles/action-schemas.ts'

export async function saveMenusAction(
  edition: unknown,
  input: unknown,
): Promise<ActionResult<{ version: number }>> {
  return runAction(async (editor) => {
    const { version, staleTags } = await saveMenus(editor, edition, input)
    expireInAction(staleTags)
    return { version }
  })
}

export async function searchMenuTargetsAction(
  edition: unknown,
  q: unknown,
): Promise<ActionResult<MenuTarget[]>> {
  return runAction((editor) => listMenuTargets(editor, parse(searchSchema, { edition, q })))
}
