import { recordAct } from '#domain/audit/commands.ts'
import type { Editor } from '#domain/editors/rules.ts'
import type { Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import type { ArticleState } from '../write-store.ts'

/** Writes a move down, with the stage that it came from. */
export async function recordMove(
  tx: Tx,
  editor: Editor,
  act: string,
  { id, headline: name, stage }: ArticleState,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await recordAct(tx, editor, {
    act,
    subject: { kind: 'article', id, name },
    detail: { from: stage, ...detail },
  })
}

/** @throws AppError 'invalid' on `field` for a time that is past. */
export function assertFuture(time: Date, field: string): void {
  if (time > new Date()) return
  throw new AppError('invalid', 'This time is past already. Choose a later one.', {
    fields: { [field]: 'This time is past already.' },
  })
}
