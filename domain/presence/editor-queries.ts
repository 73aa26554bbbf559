import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { findOtherWriter } from './store.ts'

/** Who else writes the article just now, and since when; null when nobody does. */
export async function findWriter(
  editor: Editor,
  articleId: number,
): Promise<{ name: string; since: Date } | null> {
  assertCan(editor, 'article.write')
  return findOtherWriter(articleId, editor.id, new Date())
}
