import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { inTransaction, type Tx } from '#lib/db.ts'
import { parse } from '#lib/parse.ts'
import type { AlertKind, NewAlert } from './rules.ts'
import { acknowledgeSchema } from './schema.ts'
import { acknowledgeRow, closeRowsBut, insertAlert } from './store.ts'

/** Tells the desk of something that went wrong, in the transaction that finds it out. Telling it twice tells it once. */
export async function raiseAlert(tx: Tx, alert: NewAlert): Promise<void> {
  await insertAlert(tx, alert)
}

/** Takes back the alerts of a kind that are not among `standing`: what they told of is over. */
export async function closeAlertsBut(tx: Tx, kind: AlertKind, standing: readonly NewAlert[]): Promise<void> {
  await closeRowsBut(tx, kind, standing, new Date())
}

/** Takes an alert from everybody's screen: somebody has seen to it. */
export async function acknowledgeAlert(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'article.publish')
  const { id } = parse(acknowledgeSchema, input)
  await inTransaction(async (tx) => {
    const alert = await acknowledgeRow(tx, id, editor.name, new Date())
    if (!alert) return
    await recordAct(tx, editor, {
      act: 'alert.acknowledge',
      subject: { kind: 'alert', id, name: alert.name },
      detail: { kind: alert.kind },
    })
  })
}
