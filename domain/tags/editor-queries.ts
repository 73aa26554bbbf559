import type { Edition } from '#domain/editions/rules.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { findTagsByName, listTagsById } from './store.ts'

const OFFERED = 20

/** Tags whose name holds `q`, for a picker. */
export async function searchTagsForDesk(editor: Editor, { edition, q }: { edition: Edition; q: string }) {
  assertCan(editor, 'article.write')
  return findTagsByName(edition, q.trim(), OFFERED)
}

/** Tags that a form names already, in the order of `ids`. */
export async function listTagsForDesk(editor: Editor, { edition, ids }: { edition: Edition; ids: number[] }) {
  assertCan(editor, 'article.write')
  return listTagsById(edition, ids)
}
