import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { listAgencyRows } from './store.ts'

/** All agencies that a dateline may name. */
export async function listAgenciesForDesk(editor: Editor) {
  assertCan(editor, 'article.write')
  return listAgencyRows()
}
