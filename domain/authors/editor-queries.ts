import type { Edition } from '#domain/editions/rules.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { findAuthorsByName, listAuthorsById } from './store.ts'

const OFFERED = 20

/** Authors whose name holds `q`, for a picker. */
export async function searchAuthorsForDesk(editor: Editor, { edition, q }: { edition: Edition; q: string }) {
  assertCan(editor, 'article.write')
  return findAuthorsByName(edition, q.trim(), OFFERED)
}

/** Authors that a form names already, in the order of `ids`. */
export async function listAuthorsForDesk(
  editor: Editor,
  { edition, ids }: { edition: Edition; ids: number[] },
) {
  assertCan(editor, 'article.write')
  return listAuthorsById(edition, ids)
}
