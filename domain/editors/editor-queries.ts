import { assertCan, type Editor } from './rules.ts'
import { listSessionRows, type SessionRow } from './store.ts'

/** The editor's own sessions that still hold, newest first. */
export async function listOwnSessions(editor: Editor): Promise<SessionRow[]> {
  assertCan(editor, 'account.manage')
  return listSessionRows(editor.id, new Date())
}
