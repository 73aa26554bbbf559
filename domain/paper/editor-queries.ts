import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { currentSetting } from '#domain/settings/commands.ts'
import { paperSetting } from './schema.ts'

/** What the paper says of itself, with the version that a save must name. */
export async function getPaperForDesk(editor: Editor) {
  assertCan(editor, 'settings.manage')
  return currentSetting(paperSetting)
}
