import type { Edition } from '#domain/editions/rules.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { listSectionRows } from './store.ts'

/** All sections in the order of the menu, with their ids. */
export async function listSectionsForDesk(editor: Editor, edition: Edition) {
  assertCan(editor, 'article.write')
  return listSectionRows(edition)
}
