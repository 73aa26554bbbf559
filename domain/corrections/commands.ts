import { articleTag } from '#domain/articles/tags.ts'
import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { queueDeliveries } from '#domain/push/commands.ts'
import { beginReceipt } from '#domain/receipts/commands.ts'
import { announceExpiry } from '#lib/cache/announce.ts'
import { inTransaction } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import { correctionSchema } from './schema.ts'
import { insertCorrection } from './store.ts'

/** Tells readers of a published article what was wrong or unclear. Its "updated" time becomes now. */
export async function addCorrection(
  editor: Editor,
  input: unknown,
): Promise<{ id: number; staleTags: string[] }> {
  assertCan(editor, 'article.publish')
  const correction = parse(correctionSchema, input)
  return inTransaction(async (tx) => {
    const added = await insertCorrection(tx, { ...correction, publishedAt: new Date() })
    if (!added) throw new AppError('conflict', 'Only a published article can be corrected.')
    const staleTags = [articleTag(correction.articleId)]
    const { articleId, kind, text } = correction
    await recordAct(tx, editor, {
      act: 'article.correct',
      subject: { kind: 'article', id: articleId, name: added.headline },
      detail: { kind, text, version: added.version },
    })
    await announceExpiry(tx, staleTags)
    await queueDeliveries(tx, articleId, [])
    await beginReceipt(tx, articleId)
    return { id: added.id, staleTags }
  })
}
