import { currentSetting } from '#domain/settings/commands.ts'
import { listPasskeyRows, listPersonRows } from './people-store.ts'
import { assertCan, type Editor, type OwnPasskey, type Person } from './rules.ts'
import { peopleSetting } from './schema.ts'
import { listSessionRows, type SessionRow } from './store.ts'

/** The editor's own sessions that still hold, newest first. */
export async function listOwnSessions(editor: Editor): Promise<SessionRow[]> {
  assertCan(editor, 'account.manage')
  return listSessionRows(editor.id, new Date())
}

/** The editor's own passkeys. */
export async function listOwnPasskeys(editor: Editor): Promise<OwnPasskey[]> {
  assertCan(editor, 'account.manage')
  return listPasskeyRows(editor.id)
}

/** Everybody with an account. */
export async function listPeople(editor: Editor): Promise<Person[]> {
  assertCan(editor, 'editors.manage')
  return listPersonRows(new Date())
}

/** What the newsroom asks of its people, with the version that a save must name. */
export async function readPeopleSetting(editor: Editor) {
  assertCan(editor, 'editors.manage')
  return currentSetting(peopleSetting)
}
