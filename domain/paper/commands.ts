import type { Edition } from '#domain/editions/rules.ts'
import type { Editor } from '#domain/editors/rules.ts'
import { saveSetting } from '#domain/settings/commands.ts'
import { env } from '#lib/env.ts'
import { currentPaperSettings } from './current-settings.ts'
import { paperIn } from './in-edition.ts'
import type { Paper } from './rules.ts'
import { paperSetting } from './schema.ts'

/**
 * Changes what the paper says of itself; readers see it at once.
 * @throws AppError 'invalid' by the field, 'stale_version' with the newer value as its data.
 */
export async function savePaper(
  editor: Editor,
  input: unknown,
): Promise<{ version: number; staleTags: string[] }> {
  return saveSetting(editor, paperSetting, input)
}

/** The paper as the database has it, past every cache, for what runs outside of pages: letters, drawn pictures. */
export async function currentPaper(edition: Edition): Promise<Paper> {
  return paperIn(await currentPaperSettings(), edition, env.SITE_NAME)
}
