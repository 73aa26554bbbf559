import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { AppError } from '#lib/errors.ts'
import { findTranslations } from './store.ts'

/** How an article stands to its other editions. @throws AppError 'not_found' */
export async function getTranslationsForDesk(editor: Editor, id: number) {
  assertCan(editor, 'article.write')
  const found = await findTranslations(id)
  if (!found) throw new AppError('not_found', 'There is no such article.')
  return found
}
