import { randomBytes } from 'node:crypto'
import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { inTransaction } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import { getLocked } from '../commands.ts'
import { isShareable, type PreviewLink, previewEnd } from './rules.ts'
import { revokePreviewSchema, sharePreviewSchema } from './schema.ts'
import { deletePreviewLink, findPreviewLink, insertPreviewLink } from './store.ts'

/**
 * Makes a link by which somebody without an account reads the newest saved version, for some days (ADR 0043). The token
 * is answered this once and kept nowhere. @throws AppError 'not_found', 'conflict' for what is withdrawn or in the bin
 */
export async function sharePreview(
  editor: Editor,
  input: unknown,
): Promise<{ token: string; link: PreviewLink }> {
  assertCan(editor, 'article.publish')
  const { articleId, days, name } = parse(sharePreviewSchema, input)
  const token = randomBytes(32).toString('base64url')
  const now = new Date()
  const expiresAt = previewEnd(now, days)
  return inTransaction(async (tx) => {
    const article = await getLocked(tx, articleId)
    if (!isShareable(article.stage))
      throw new AppError('conflict', 'What is withdrawn or in the bin is shown to nobody.')
    const link = await insertPreviewLink(
      tx,
      { token, articleId, name, createdBy: editor.name, expiresAt },
      now,
    )
    await recordAct(tx, editor, {
      act: 'article.share-preview',
      subject: { kind: 'article', id: articleId, name: article.headline },
      detail: { name, until: expiresAt },
    })
    return { token, link }
  })
}

/** Ends a link before its time. @throws AppError 'not_found' */
export async function revokePreview(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'article.publish')
  const { linkId } = parse(revokePreviewSchema, input)
  await inTransaction(async (tx) => {
    const link = await findPreviewLink(tx, linkId)
    if (!link) throw new AppError('not_found', 'This link works no more.')
    await deletePreviewLink(tx, linkId)
    await recordAct(tx, editor, {
      act: 'article.revoke-preview',
      subject: { kind: 'article', id: link.articleId, name: link.headline },
      detail: { name: link.name },
    })
  })
}
