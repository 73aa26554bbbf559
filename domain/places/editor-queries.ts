import type { Edition } from '#domain/editions/rules.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { findPlacesByName, listPlacesById } from './store.ts'

const OFFERED = 20

/** Places whose name holds `q`, for a picker. */
export async function searchPlacesForDesk(editor: Editor, { edition, q }: { edition: Edition; q: string }) {
  assertCan(editor, 'article.write')
  return findPlacesByName(edition, q.trim(), OFFERED)
}

/** Places that a form names already, in the order of `ids`. */
export async function listPlacesForDesk(
  editor: Editor,
  { edition, ids }: { edition: Edition; ids: number[] },
) {
  assertCan(editor, 'article.write')
  return listPlacesById(edition, ids)
}
