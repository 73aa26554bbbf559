import { getAuth } from './auth.ts'
import { countAttempt, forgetAttempts } from './store.ts'

const WINDOW_MS = 10 * 60_000
const MAX_FAILURES = 10

/**
 * Signs in by better-auth's endpoint, and besides its limit by address holds one by account: ten failures in ten
 * minutes, from wherever they come. Answers 429 past it, with the seconds to wait; a success forgets the failures.
 */
export async function signIn(request: Request): Promise<Response> {
  const auth = await getAuth()
  const key = `account|${await emailIn(request)}`
  if ((await countAttempt(key, WINDOW_MS, Date.now())) > MAX_FAILURES) {
    return Response.json(
      { message: 'Too many attempts for this account.' },
      { status: 429, headers: { 'Retry-After': String(WINDOW_MS / 1000) } },
    )
  }
  const response = await auth.handler(request)
  if (response.ok) await forgetAttempts(key)
  return response
}

async function emailIn(request: Request): Promise<string> {
  const body: unknown = await request
    .clone()
    .json()
    .catch(() => null)
  const email = body && typeof body === 'object' && 'email' in body ? body.email : ''
  return typeof email === 'string' ? email.trim().toLowerCase().slice(0, 254) : ''
}
