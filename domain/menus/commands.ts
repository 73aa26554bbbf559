import { z } from 'zod'
import { EDITIONS } from '#domain/editions/rules.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { saveSetting } from '#domain/settings/commands.ts'
import { parse } from '#lib/parse.ts'
import { menusSetting } from './schema.ts'

/**
 * Arranges the menus of an edition; readers see it at once.
 * @throws AppError 'invalid' by the field, 'stale_version' with the newer menus as its data.
 */
export async function saveMenus(
  editor: Editor,
  edition: unknown,
  input: unknown,
): Promise<{ version: number; staleTags: string[] }> {
  assertCan(editor, 'settings.manage')
  return saveSetting(editor, menusSetting(parse(z.enum(EDITIONS), edition)), input)
}
