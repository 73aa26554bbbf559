import { readAtMost } from '#app/read-at-most.ts'
import { ADDRESS_HEADER, getAuth } from '#domain/editors/auth.ts'
import { signIn } from '#domain/editors/sign-in.ts'
import { clientAddress } from '#lib/client-address.ts'
import { env } from '#lib/env.ts'
import { isAppError } from '#lib/errors.ts'

// Only what the desk uses is open; everything else that better-auth could answer is not there.
const OPEN = new Set(['/api/auth/sign-in/email', '/api/auth/sign-out', '/api/auth/change-password'])

const MOST_BYTES = 16_384

/** Signing in and out and changing the password, by better-auth. */
export async function POST(incoming: Request): Promise<Response> {
  const { pathname } = new URL(incoming.url)
  if (!OPEN.has(pathname)) return Response.json({ message: 'There is nothing here.' }, { status: 404 })
  try {
    const request = await forAuth(incoming)
    const response = pathname.endsWith('/sign-in/email')
      ? await signIn(request)
      : await (await getAuth()).handler(request)
    response.headers.set('Cache-Control', 'no-store')
    return response
  } catch (error) {
    if (isAppError(error)) return Response.json({ message: error.message }, { status: error.status })
    throw error
  }
}

/** The request with the caller's address in our own header: what the outermost trusted proxy, or Next, wrote down. */
async function forAuth(incoming: Request): Promise<Request> {
  const headers = new Headers(incoming.headers)
  headers.delete(ADDRESS_HEADER)
  const address = clientAddress({
    socketAddress: undefined,
    forwardedFor: headers.get('x-forwarded-for') ?? undefined,
    trustProxy: Math.max(1, env.TRUST_PROXY),
  })
  if (address) headers.set(ADDRESS_HEADER, address)
  const body = await readAtMost(incoming, MOST_BYTES, 'The request is too long.')
  return new Request(incoming.url, { method: 'POST', headers, body })
}
