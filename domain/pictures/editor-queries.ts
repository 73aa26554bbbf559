import { assertCan, type Editor } from '#domain/editors/rules.ts'
import type { PictureView } from './rules.ts'
import { listPicturesByIds } from './store.ts'

/** The pictures that a form names, by id; unknown ids are left out. */
export async function listPicturesForDesk(
  editor: Editor,
  ids: number[],
): Promise<Record<number, PictureView>> {
  assertCan(editor, 'article.write')
  const pictures = await listPicturesByIds(ids)
  return Object.fromEntries(pictures.map((picture) => [picture.id, picture]))
}
