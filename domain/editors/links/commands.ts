import { randomBytes } from 'node:crypto'
import { recordAct } from '#domain/audit/commands.ts'
import { inTransaction, type Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import { findAccount } from '../people-store.ts'
import { assertCan, type Editor } from '../rules.ts'
import { editorIdSchema } from '../schema.ts'
import { sendLink } from './letters.ts'
import { expiryOf, type LinkKind, type OneTimeLink } from './rules.ts'
import { inviteSchema, linkIdSchema } from './schema.ts'
import { deleteLink, findLink, type NewLink, replaceLink } from './store.ts'

/** The address to hand over when no mail server is set; null when the letter is on its way. */
export type Sent = { link: string | null }

/**
 * Invites somebody by mail; the link works once, for seven days.
 * @throws AppError 'conflict' when the address has an account.
 */
export async function inviteEditor(editor: Editor, input: unknown): Promise<Sent> {
  assertCan(editor, 'editors.manage')
  const person = parse(inviteSchema, input)
  return inTransaction(async (tx) => {
    const account = await findAccount(tx, { email: person.email })
    if (account)
      throw new AppError('conflict', '{email} has an account already.', {
        values: { email: person.email },
        fields: { email: 'This address has an account.' },
      })
    return invite(tx, editor, person, 'editor.invite')
  })
}

/** Sends an invitation again with a fresh link; the one before works no more. @throws AppError 'not_found' */
export async function inviteAgain(editor: Editor, input: unknown): Promise<Sent> {
  assertCan(editor, 'editors.manage')
  const { linkId } = parse(linkIdSchema, input)
  return inTransaction(async (tx) =>
    invite(tx, editor, await getInvitation(tx, linkId), 'editor.inviteAgain'),
  )
}

/** Takes an invitation back; its link works no more. @throws AppError 'not_found' */
export async function revokeInvitation(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'editors.manage')
  const { linkId } = parse(linkIdSchema, input)
  await inTransaction(async (tx) => {
    const { email, role } = await getInvitation(tx, linkId)
    await deleteLink(tx, linkId)
    await recordAct(tx, editor, {
      act: 'editor.revokeInvitation',
      subject: { kind: 'invitation', id: email, name: email },
      detail: { role },
    })
  })
}

/** Sends somebody a link by which they choose a new password. @throws AppError 'not_found' */
export async function sendPasswordLink(editor: Editor, input: unknown): Promise<Sent> {
  assertCan(editor, 'editors.manage')
  const { editorId } = parse(editorIdSchema, input)
  return inTransaction(async (tx) => {
    const account = await findAccount(tx, { id: editorId })
    if (!account) throw new AppError('not_found', 'There is no such account.')
    const link = await sendNewLink(tx, 'password', { ...account, editorId }, editor.name)
    await recordAct(tx, editor, {
      act: 'editor.sendPasswordLink',
      subject: { kind: 'editor', id: editorId, name: account.name },
    })
    return { link }
  })
}

type Invited = Pick<OneTimeLink, 'email' | 'name' | 'role' | 'language'>

async function invite(tx: Tx, editor: Editor, person: Invited, act: string): Promise<Sent> {
  const { email, name, role, language } = person
  const link = await sendNewLink(
    tx,
    'invitation',
    { email, name, role, language, editorId: null },
    editor.name,
  )
  await recordAct(tx, editor, {
    act,
    subject: { kind: 'invitation', id: email, name: email },
    detail: { role },
  })
  return { link }
}

async function getInvitation(tx: Tx, id: string): Promise<OneTimeLink> {
  const invitation = await findLink(tx, 'invitation', id)
  if (!invitation) throw new AppError('not_found', 'There is no such invitation: it was used or taken back.')
  return invitation
}

/** Makes a link, sends it, and answers it when it has to be handed over. */
export async function sendNewLink(
  tx: Tx,
  kind: Exclude<LinkKind, 'set-up'>,
  person: Invited & { editorId: string | null },
  by: string,
): Promise<string | null> {
  const { token } = await makeLink(tx, kind, person)
  return sendLink(tx, kind, token, { ...person, by })
}

/** Keeps a new link of a kind for an address and answers its token, which is kept nowhere. */
export async function makeLink(
  tx: Tx,
  kind: LinkKind,
  { email, name, role, language, editorId }: Invited & { editorId: string | null },
): Promise<Pick<NewLink, 'token'>> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = expiryOf(kind, new Date())
  await replaceLink(tx, { kind, token, email, name, role, language, editorId, expiresAt })
  return { token }
}
