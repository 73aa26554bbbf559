import { assertCan, type Editor } from '#domain/editors/rules.ts'
import type { Tx } from '#lib/db.ts'
import { createDraftIn, getLocked } from './commands.ts'
import { findLatestVersion } from './version-store.ts'

/**
 * A draft that goes on with an article, in the caller's transaction: the same edition, section, place, agency, tags and
 * authors, and the article as its Recall. @throws AppError 'not_found'
 */
export async function createUpdateDraft(editor: Editor, tx: Tx, articleId: number): Promise<{ id: number }> {
  assertCan(editor, 'article.write')
  await getLocked(tx, articleId)
  const { content } = await findLatestVersion(tx, articleId)
  return createDraftIn(tx, editor, {
    ...content,
    headline: '',
    seoHeadline: '',
    socialHeadline: '',
    pushHeadline: '',
    standfirst: '',
    slug: '',
    body: { type: 'doc', content: [{ type: 'paragraph' }] },
    hero: null,
    recallIds: [articleId],
  })
}
