import { recordAct } from '#domain/audit/commands.ts'
import { saveSetting } from '#domain/settings/commands.ts'
import { inTransaction, type Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import {
  deleteSecondFactors,
  type HeldPerson,
  hasSecondFactor,
  lockPerson,
  updatePerson,
} from './people-store.ts'
import { assertCan, type Editor, isLastAdmin } from './rules.ts'
import { changeDemandSchema, changeRoleSchema, editorIdSchema, peopleSetting } from './schema.ts'
import { deleteSessions } from './store.ts'

/** Gives somebody another role; it holds from their next request on. @throws AppError 'conflict' for the last admin. */
export async function changeRole(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'editors.manage')
  const { editorId, role } = parse(changeRoleSchema, input)
  await changing(editorId, async (tx, person, admins) => {
    if (person.role === role) return
    if (isLastAdmin(admins, editorId)) throw lastAdmin()
    await updatePerson(tx, editorId, { role })
    await recordAct(tx, editor, {
      act: 'editor.changeRole',
      subject: subjectOf(person),
      detail: { from: person.role, to: role },
    })
  })
}

/** Ends somebody's sessions and lets nobody sign in to the account. @throws AppError 'conflict' for the last admin. */
export async function switchOff(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'editors.manage')
  const { editorId } = parse(editorIdSchema, input)
  await changing(editorId, async (tx, person, admins) => {
    if (isLastAdmin(admins, editorId)) throw lastAdmin()
    await updatePerson(tx, editorId, { switchedOffAt: new Date() })
    await deleteSessions(tx, editorId)
    await recordAct(tx, editor, { act: 'editor.switchOff', subject: subjectOf(person) })
  })
}

/** Lets somebody sign in again. */
export async function switchOn(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'editors.manage')
  const { editorId } = parse(editorIdSchema, input)
  await changing(editorId, async (tx, person) => {
    await updatePerson(tx, editorId, { switchedOffAt: null })
    await recordAct(tx, editor, { act: 'editor.switchOn', subject: subjectOf(person) })
  })
}

/** Signs somebody out everywhere, at once. */
export async function endSessionsOf(editor: Editor, input: unknown): Promise<{ sessions: number }> {
  assertCan(editor, 'editors.manage')
  const { editorId } = parse(editorIdSchema, input)
  return changing(editorId, async (tx, person) => {
    const sessions = await deleteSessions(tx, editorId)
    await recordAct(tx, editor, {
      act: 'editor.endSessions',
      subject: subjectOf(person),
      detail: { sessions },
    })
    return { sessions }
  })
}

/**
 * Turns off somebody's second factor, for who lost both the app and the recovery codes, and ends their sessions. Their
 * passkeys go too: whoever found the telephone has them.
 */
export async function removeSecondFactor(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'editors.manage')
  const { editorId } = parse(editorIdSchema, input)
  await changing(editorId, async (tx, person) => {
    await deleteSecondFactors(tx, editorId)
    await deleteSessions(tx, editorId)
    await recordAct(tx, editor, { act: 'editor.removeSecondFactor', subject: subjectOf(person) })
  })
}

/**
 * Demands a second factor of chiefs and admins, or does no more.
 * @throws AppError 'conflict' when who demands it has none: nobody may lock themselves out.
 */
export async function demandSecondFactor(
  editor: Editor,
  input: unknown,
): Promise<{ version: number; staleTags: string[] }> {
  assertCan(editor, 'editors.manage')
  const { value } = parse(changeDemandSchema, input)
  if (value.demandsSecondFactor && !(await hasSecondFactor(editor.id)))
    throw new AppError('conflict', 'Set up a second factor of your own first, on your account page.')
  return saveSetting(editor, peopleSetting, input)
}

async function changing<T>(
  id: string,
  change: (tx: Tx, person: HeldPerson, admins: string[]) => Promise<T>,
): Promise<T> {
  return inTransaction(async (tx) => {
    const { person, admins } = await lockPerson(tx, id)
    if (!person) throw new AppError('not_found', 'There is no such account.')
    return change(tx, person, admins)
  })
}

function lastAdmin(): AppError {
  return new AppError(
    'conflict',
    'This is the only administrator who can sign in. Make somebody else one first.',
  )
}

function subjectOf({ id, name }: HeldPerson) {
  return { kind: 'editor', id, name }
}
