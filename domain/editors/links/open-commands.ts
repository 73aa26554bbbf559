import { hashPassword } from 'better-auth/crypto'
import { recordAct } from '#domain/audit/commands.ts'
import { inTransaction, isUniqueViolation, type Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import { findAccount, updatePerson } from '../people-store.ts'
import type { EditorRole } from '../rules.ts'
import { countAttempt, insertEditor, replacePassword } from '../store.ts'
import { makeLink, sendNewLink } from './commands.ts'
import { type LinkKind, linkPath, type OneTimeLink } from './rules.ts'
import { acceptInvitationSchema, choosePasswordSchema, requestPasswordSchema, setUpSchema } from './schema.ts'
import { deleteLinksOf, listLinks, takeLink } from './store.ts'

// For people who are not signed in: the token of a link says who they are. `address` is their network address.

const HOUR = 3_600_000
const MAX_REQUESTS_OF_ADDRESS = 10
const MAX_REQUESTS_OF_ACCOUNT = 3

/**
 * Sends a link for a new password to the account with this address. It says nothing of whether there is one.
 * @throws AppError 'too_many' after ten requests from one network address within an hour.
 */
export async function requestPasswordLink(input: unknown, address: string): Promise<void> {
  const { email } = parse(requestPasswordSchema, input)
  const now = Date.now()
  if ((await countAttempt(`password-link|${address}`, HOUR, now)) > MAX_REQUESTS_OF_ADDRESS)
    throw new AppError('too_many', 'Too many requests from here. Try again in an hour.')
  if ((await countAttempt(`password-link|${email}`, HOUR, now)) > MAX_REQUESTS_OF_ACCOUNT) return
  await inTransaction(async (tx) => {
    const account = await findAccount(tx, { email })
    if (!account || account.switchedOffAt) return
    await sendNewLink(tx, 'password', { ...account, editorId: account.id }, '')
    await recordAct(
      tx,
      { ...account, address },
      { act: 'account.requestPasswordLink', subject: subjectOf(account) },
    )
  })
}

/** Sets the password that the link allows; every session of the account ends. @throws AppError 'gone' */
export async function choosePassword(input: unknown, address: string): Promise<{ email: string }> {
  const { token, password } = parse(choosePasswordSchema, input)
  const hash = await hashPassword(password)
  return using('password', token, async (tx, { editorId }) => {
    const account = editorId ? await findAccount(tx, { id: editorId }) : null
    if (!account) throw usedUp()
    await replacePassword(tx, account.id, hash)
    await deleteLinksOf(tx, account.id)
    await recordAct(
      tx,
      { ...account, address },
      { act: 'account.choosePassword', subject: subjectOf(account) },
    )
    return { email: account.email }
  })
}

/** Opens the account that an invitation promises. @throws AppError 'gone', or 'conflict' when there is one meanwhile. */
export async function acceptInvitation(input: unknown, address: string): Promise<{ email: string }> {
  const { token, name, password, language } = parse(acceptInvitationSchema, input)
  const hash = await hashPassword(password)
  return using('invitation', token, async (tx, { email, role }) => {
    const editor = await insertEditor({ email, name, role, language }, hash, tx)
    if (!editor) throw new AppError('conflict', '{email} has an account already.', { values: { email } })
    await recordAct(
      tx,
      { ...editor, address },
      {
        act: 'account.acceptInvitation',
        subject: subjectOf(editor),
        detail: { role },
      },
    )
    return { email }
  })
}

/** Makes the owner's account one's own: name, address, password. @throws AppError 'gone', 'conflict' */
export async function setUpOwner(input: unknown, address: string): Promise<{ email: string }> {
  const { token, name, email, password, language } = parse(setUpSchema, input)
  const hash = await hashPassword(password)
  return using('set-up', token, async (tx, { editorId }) => {
    const owner = editorId ? await findAccount(tx, { id: editorId }) : null
    if (!owner) throw usedUp()
    await updatePerson(tx, owner.id, { name, email, language }).catch((error: unknown) => {
      if (!isUniqueViolation(error)) throw error
      throw new AppError('conflict', '{email} has an account already.', { values: { email } })
    })
    await replacePassword(tx, owner.id, hash)
    await deleteLinksOf(tx, owner.id)
    await recordAct(
      tx,
      { ...owner, name, email, address },
      {
        act: 'account.setUp',
        subject: { kind: 'editor', id: owner.id, name },
        detail: { from: owner.email },
      },
    )
    return { email }
  })
}

type Owner = { id: string; email: string; name: string; role: EditorRole }

/** A fresh set-up link for an account, as a path; the one before works no more. For the console of the machine. */
export async function makeSetUpLink(owner: Owner): Promise<string> {
  const { id: editorId, email, name, role } = owner
  return inTransaction(async (tx) => {
    const { token } = await makeLink(tx, 'set-up', { email, name, role, language: '', editorId })
    return linkPath('set-up', token)
  })
}

/** The set-up link anew while nobody has used it and nobody has ever signed in to its account; null otherwise. */
export async function renewSetUpLink(): Promise<string | null> {
  const [link] = await listLinks('set-up')
  if (!link?.editorId) return null
  const owner = await inTransaction((tx) => findAccount(tx, { id: link.editorId ?? '' }))
  return owner && !owner.lastSeenAt ? makeSetUpLink(owner) : null
}

async function using<T>(
  kind: LinkKind,
  token: string,
  work: (tx: Tx, link: OneTimeLink) => Promise<T>,
): Promise<T> {
  return inTransaction(async (tx) => {
    const link = await takeLink(tx, kind, token, new Date())
    if (!link) throw usedUp()
    return work(tx, link)
  })
}

function usedUp(): AppError {
  return new AppError(
    'gone',
    'This link works no more: it was used, replaced or is too old. Ask for a new one.',
  )
}

function subjectOf({ id, name }: { id: string; name: string }) {
  return { kind: 'editor', id, name }
}
