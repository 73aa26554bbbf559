import { hashPassword } from 'better-auth/crypto'
import { recordAct } from '#domain/audit/commands.ts'
import { inTransaction } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import { hasHistory, updatePerson } from './people-store.ts'
import { assertCan, type Editor, type EditorRole } from './rules.ts'
import {
  emailSchema,
  languageSchema,
  nameSchema,
  newEditorSchema,
  passwordSchema,
  roleSchema,
} from './schema.ts'
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
  const hash = await hashPassword(accepted)
  await inTransaction((tx) => replacePassword(tx, id, hash))
}

/**
 * Closes an account and its sessions. One with a history is switched off, so that what the person did keeps its name;
 * only one that did nothing is deleted. Throws AppError `not_found`.
 */
export async function removeEditor(email: string): Promise<'switched off' | 'deleted'> {
  const { id, name } = await getEditorByEmail(email)
  if (!(await hasHistory(id))) {
    await deleteEditor(id)
    return 'deleted'
  }
  await inTransaction(async (tx) => {
    await updatePerson(tx, id, { switchedOffAt: new Date() })
    await deleteSessions(tx, id)
    await recordAct(tx, null, { act: 'editor.switchOff', subject: { kind: 'editor', id, name } })
  })
  return 'switched off'
}

async function getEditorByEmail(email: string): Promise<EditorRow> {
  const editor = await findEditorRow(parse(emailSchema, email))
  if (!editor) throw new AppError('not_found', 'There is no account {email}.', { values: { email } })
  return editor
}

/** Ends one of the editor's own sessions; another person's is left alone. */
export async function endSession(editor: Editor, sessionId: string): Promise<void> {
  assertCan(editor, 'account.manage')
  await inTransaction(async (tx) => {
    if (await deleteSession(tx, editor.id, sessionId))
      await recordAct(tx, editor, { act: 'account.endSession', subject: subjectOf(editor) })
  })
}

/** Signs the editor out on every device. */
export async function signOutEverywhere(editor: Editor): Promise<void> {
  assertCan(editor, 'account.manage')
  await inTransaction(async (tx) => {
    const sessions = await deleteSessions(tx, editor.id)
    await recordAct(tx, editor, {
      act: 'account.endAllSessions',
      subject: subjectOf(editor),
      detail: { sessions },
    })
  })
}

/** Gives the editor the name that colleagues see. */
export async function renameSelf(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'account.manage')
  const name = parse(nameSchema, input)
  await inTransaction(async (tx) => {
    await updatePerson(tx, editor.id, { name })
    await recordAct(tx, editor, {
      act: 'account.rename',
      subject: subjectOf(editor),
      detail: { to: name },
    })
  })
}

/** Remembers the language in which the desk, and its letters, speak to the editor. */
export async function chooseLanguage(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'account.manage')
  const language = parse(languageSchema, input)
  await inTransaction(async (tx) => {
    await updatePerson(tx, editor.id, { language })
    await recordAct(tx, editor, {
      act: 'account.language',
      subject: subjectOf(editor),
      detail: { to: language },
    })
  })
}

function subjectOf({ id, name }: Editor) {
  return { kind: 'editor', id, name }
}
