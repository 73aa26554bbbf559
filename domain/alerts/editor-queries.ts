import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { ALERT_KINDS, type OpenAlert } from './rules.ts'
import { listOpenAlertRows } from './store.ts'

const SHOWN = 20

/** What the desk must know and nobody has acknowledged, the newest first. */
export async function listOpenAlerts(editor: Editor): Promise<OpenAlert[]> {
  assertCan(editor, 'article.write')
  const rows = await listOpenAlertRows(SHOWN)
  return rows.flatMap(({ kind, dueAt, ...row }) => {
    const known = ALERT_KINDS.find((one) => one === kind)
    return known ? [{ ...row, kind: known, dueAt: dueAt.toISOString() }] : []
  })
}
