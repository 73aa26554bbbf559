import { readAtMost } from '#app/read-at-most.ts'
import { ADDRESS_HEADER } from '#domain/editors/auth.ts'
import { requestAddress } from '#domain/editors/session.ts'
import { answerAuth } from '#domain/editors/sign-in.ts'
import { isAppError } from '#lib/errors.ts'

const MOST_BYTES = 16_384

/** Signing in and out, passwords, second factors and passkeys, by better-auth. */
export async function POST(incoming: Request): Promise<Response> {
  return answer(async () => {
    const body = await readAtMost(incoming, MOST_BYTES, 'The request is too long.')
    return new Request(incoming.url, { method: 'POST', headers: forAuth(incoming), body })
  })
}

/** What a browser must know before it asks for a passkey. */
export async function GET(incoming: Request): Promise<Response> {
  return answer(async () => new Request(incoming.url, { headers: forAuth(incoming) }))
}

async function answer(read: () => Promise<Request>): Promise<Response> {
  try {
    const response = await answerAuth(await read())
    response.headers.set('Cache-Control', 'no-store')
    return response
  } catch (error) {
    if (!isAppError(error)) throw error
    const headers = { 'Cache-Control': 'no-store' }
    return Response.json({ message: error.message }, { status: error.status, headers })
  }
}

/** The headers with the caller's address in our own: what the outermost trusted proxy, or Next, wrote down. */
function forAuth(incoming: Request): Headers {
  const headers = new Headers(incoming.headers)
  headers.delete(ADDRESS_HEADER)
  const address = requestAddress(headers)
  if (address) headers.set(ADDRESS_HEADER, address)
  return headers
}
