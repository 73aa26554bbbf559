import { recordAct } from '#domain/audit/commands.ts'
import { inTransaction } from '#lib/db.ts'
import { getAuth } from './auth.ts'
import { findSessionEditor } from './people-store.ts'
import type { Editor } from './rules.ts'
import { requestAddress } from './session.ts'
import { countAttempt, findEditorRow, forgetAttempts } from './store.ts'

const WINDOW_MS = 10 * 60_000
const MAX_FAILURES = 10

/** What of better-auth is open, and the act that the audit log keeps of it. Everything else is not there. */
const OPEN: Record<string, { act: string; by?: string }> = {
  '/sign-in/email': { act: 'account.signIn', by: 'password' },
  '/sign-out': { act: 'account.signOut' },
  '/change-password': { act: 'account.changePassword' },
  '/two-factor/enable': { act: 'account.beginSecondFactor' },
  '/two-factor/disable': { act: 'account.removeSecondFactor' },
  '/two-factor/generate-backup-codes': { act: 'account.renewRecoveryCodes' },
  '/two-factor/verify-totp': { act: 'account.signIn', by: 'second factor' },
  '/two-factor/verify-backup-code': { act: 'account.signIn', by: 'recovery code' },
  '/passkey/generate-register-options': { act: '' },
  '/passkey/verify-registration': { act: 'account.addPasskey' },
  '/passkey/delete-passkey': { act: 'account.removePasskey' },
  '/passkey/generate-authenticate-options': { act: '' },
  '/passkey/verify-authentication': { act: 'account.signIn', by: 'passkey' },
}

const BASE = '/api/auth'

/**
 * Answers a request to better-auth, if it is one of those that the desk needs, and writes down what was done. Besides
 * better-auth's limits by address it holds one by account: ten failed passwords in ten minutes, from wherever they come;
 * past it the answer is 429 with the seconds to wait, and a success forgets the failures.
 */
export async function answerAuth(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.slice(BASE.length)
  const open = OPEN[path]
  if (!open) return Response.json({ message: 'There is nothing here.' }, { status: 404 })
  const auth = await getAuth()
  if (path === '/sign-in/email') return signIn(request)
  const before = await findSessionEditor(sessionToken(request.headers.get('cookie') ?? ''))
  const response = await auth.handler(request)
  const isEnrolling = before && path === '/two-factor/verify-totp'
  if (response.ok && open.act)
    await keepAct(request, response, isEnrolling ? { act: 'account.addSecondFactor' } : open, before)
  return response
}

/** Signs in by password, counting failures by account. */
async function signIn(request: Request): Promise<Response> {
  const auth = await getAuth()
  const email = await emailIn(request)
  const key = `account|${email}`
  const attempts = await countAttempt(key, WINDOW_MS, Date.now())
  if (attempts > MAX_FAILURES) {
    if (attempts === MAX_FAILURES + 1) await keepLockOut(request, email)
    return Response.json(
      { message: 'Too many attempts for this account.' },
      { status: 429, headers: { 'Retry-After': String(WINDOW_MS / 1000) } },
    )
  }
  const response = await auth.handler(request)
  if (!response.ok) return response
  await forgetAttempts(key)
  await keepAct(request, response, { act: 'account.signIn', by: 'password' }, null)
  return response
}

/** Nobody gets the answer, and with it the session, before the act is written down. */
async function keepAct(
  request: Request,
  response: Response,
  { act, by }: { act: string; by?: string },
  before: Editor | null,
): Promise<void> {
  const cookies = response.headers.getSetCookie().join('; ')
  const editor = before ?? (await findSessionEditor(sessionToken(cookies)))
  // A right password that still needs the second factor opens no session.
  if (!editor) return
  const address = requestAddress(request.headers)
  await inTransaction((tx) =>
    recordAct(
      tx,
      { ...editor, address },
      {
        act,
        subject: { kind: 'editor', id: editor.id, name: editor.name },
        detail: by ? { by } : {},
      },
    ),
  )
}

async function keepLockOut(request: Request, email: string): Promise<void> {
  const editor = await findEditorRow(email)
  if (!editor) return
  const { id, name } = editor
  const detail = { address: requestAddress(request.headers), minutes: WINDOW_MS / 60_000 }
  await inTransaction((tx) =>
    recordAct(tx, null, { act: 'account.lockOut', subject: { kind: 'editor', id, name }, detail }),
  )
}

/** The token of the session cookie: what stands before the signature. */
function sessionToken(cookies: string): string {
  return /dateline\.session_token=([\w-]+)/.exec(cookies)?.[1] ?? ''
}

async function emailIn(request: Request): Promise<string> {
  const body: unknown = await request
    .clone()
    .json()
    .catch(() => null)
  const email = body && typeof body === 'object' && 'email' in body ? body.email : ''
  return typeof email === 'string' ? email.trim().toLowerCase().slice(0, 254) : ''
}
