import { hashPassword } from 'better-auth/crypto'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import { assertCan, type Editor, type EditorRole } from './rules.ts'
import { emailSchema, newEditorSchema, passwordSchema, roleSchema } from './schema.ts'
import {
  countEditorRows,
  deleteEditor,
  deleteSession,
  deleteSessions,
  type EditorRow,
  findEditorRow,
  insertEditor,
  listEditorRows,
  replacePassword,
  updateEditorRole,
} from './store.ts'

// The first six are for the console of the machine: whoever runs them owns it, so nobody is asked for a role.
// No route and no action may call them.

/** Opens an account. Throws AppError `invalid` naming the fields, or `conflict` when the address has one already. */
export async function createEditor(input: {
  email: string
  name: string
  role: EditorRole
  password: string
}): Promise<Editor> {
  const { password, ...person } = parse(newEditorSchema, input)
  const editor = await insertEditor(person, await hashPassword(password))
  if (!editor)
    throw new AppError('conflict', '{email} has an account already.', {
      values: { email: person.email },
      fields: { email: 'taken' },
    })
  return editor
}

/** How many accounts there are. */
export async function countEditors(): Promise<number> {
  return countEditorRows()
}

/** Every account, by address. */
export async function listEditors(): Promise<EditorRow[]> {
  return listEditorRows()
}

/** Gives an account another role; it holds from the next request on. Throws AppError `not_found`. */
export async function setEditorRole(email: string, role: EditorRole): Promise<void> {
  const { id } = await getEditorByEmail(email)
  await updateEditorRole(id, parse(roleSchema, role))
}

/** Sets a new password and ends all of the account's sessions. Throws AppError `not_found` or `invalid`. */
export async function resetPassword(email: string, password: string): Promise<void> {
  const accepted = parse(passwordSchema, password)
  const { id } = await getEditorByEmail(email)
  await replacePassword(id, await hashPassword(accepted))
}

/** Closes an account and its sessions; what the person wrote stays. Throws AppError `not_found`. */
export async function removeEditor(email: string): Promise<void> {
  const { id } = await getEditorByEmail(email)
  await deleteEditor(id)
}

async function getEditorByEmail(email: string): Promise<EditorRow> {
  const editor = await findEditorRow(parse(emailSchema, email))
  if (!editor) throw new AppError('not_found', 'There is no account {email}.', { values: { email } })
  return editor
}

/** Ends one of the editor's own sessions; another person's is left alone. */
export async function endSession(editor: Editor, sessionId: string): Promise<void> {
  assertCan(editor, 'account.manage')
  await deleteSession(editor.id, sessionId)
}

/** Signs the editor out on every device. */
export async function signOutEverywhere(editor: Editor): Promise<void> {
  assertCan(editor, 'account.manage')
  await deleteSessions(editor.id)
}
