import { getLocked } from '#domain/articles/commands.ts'
import { assertMove } from '#domain/articles/flow/rules.ts'
import { changeWhatReadersSee } from '#domain/articles/publish-commands.ts'
import { markTranslationsStale } from '#domain/articles/translations/commands.ts'
import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { inTransaction, type Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import { correctionSchema, editCorrectionSchema, removeCorrectionSchema } from './schema.ts'
import {
  deleteCorrection,
  findCorrection,
  insertCorrection,
  type KeptCorrection,
  updateCorrection,
} from './store.ts'

/** Tells readers of a published article what was wrong or unclear. Its "updated" time becomes now. */
export async function addCorrection(
  editor: Editor,
  input: unknown,
): Promise<{ id: number; staleTags: string[] }> {
  assertCan(editor, 'article.publish')
  const correction = parse(correctionSchema, input)
  const { articleId, kind, text } = correction
  return inTransaction(async (tx) => {
    const article = await getLocked(tx, articleId)
    assertMove(editor, 'correct', article)
    return changeWhatReadersSee(tx, article, async () => {
      const added = await insertCorrection(tx, { ...correction, publishedAt: new Date() })
      if (!added) throw new AppError('conflict', 'Only a published article can be corrected.')
      await markTranslationsStale(tx, articleId)
      await recordAct(tx, editor, {
        act: 'article.correct',
        subject: { kind: 'article', id: articleId, name: added.headline },
        detail: { kind, text, version: added.version },
      })
      return { id: added.id }
    })
  })
}

/** Puts the words of a correction right. Its time and the article's stay; the words before are in the audit log. */
export async function editCorrection(editor: Editor, input: unknown): Promise<{ staleTags: string[] }> {
  assertCan(editor, 'article.publish')
  const { id, kind, text } = parse(editCorrectionSchema, input)
  return changing(id, async (tx, kept) => {
    await updateCorrection(tx, { id, kind, text })
    const before = { kind: kept.kind, text: kept.text }
    await record(tx, editor, 'article.edit-correction', kept, { kind, text, before })
  })
}

/** Takes back a correction that should not be there. What it said stays in the audit log. */
export async function removeCorrection(editor: Editor, input: unknown): Promise<{ staleTags: string[] }> {
  assertCan(editor, 'correction.remove')
  const { id } = parse(removeCorrectionSchema, input)
  return changing(id, async (tx, kept) => {
    await deleteCorrection(tx, id)
    await record(tx, editor, 'article.remove-correction', kept, { kind: kept.kind, text: kept.text })
  })
}

type Kept = KeptCorrection & { headline: string }

async function changing(
  id: number,
  change: (tx: Tx, kept: Kept) => Promise<void>,
): Promise<{ staleTags: string[] }> {
  return inTransaction(async (tx) => {
    const kept = await findCorrection(tx, id)
    if (!kept) throw new AppError('not_found', 'There is no such correction any more.')
    const article = await getLocked(tx, kept.articleId)
    return changeWhatReadersSee(tx, article, async () => {
      await change(tx, kept)
      return {}
    })
  })
}

async function record(
  tx: Tx,
  editor: Editor,
  act: string,
  { articleId, headline: name }: Kept,
  detail: Record<string, unknown>,
): Promise<void> {
  await recordAct(tx, editor, { act, subject: { kind: 'article', id: articleId, name }, detail })
}
