import { connection } from 'next/server'
import { answerApi } from '#domain/api/routes.ts'
import { type ApiProblem, toProblem } from '#domain/api/rules.ts'
import { addressGroup } from '#lib/client-address.ts'
import { conditionalResponse } from '#lib/conditional.ts'
import { isAppError } from '#lib/errors.ts'
import { log } from '#lib/log.ts'
import { createRateLimiter } from '#lib/rate-limit.ts'

const LIMIT = 120
const WINDOW_SECONDS = 60
const limiter = createRateLimiter({ limit: LIMIT, windowMs: WINDOW_SECONDS * 1_000, maxKeys: 20_000 })

const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, RateLimit, RateLimit-Policy, Retry-After',
}

type Context = { params: Promise<{ path: string[] }> }

/** The read API (docs/contracts/api.md). Anybody may ask, from any page, within the limit of their address. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  await connection()
  // The server in front has put the one address there that it believes (server/router.ts).
  const caller = addressGroup(request.headers.get('x-forwarded-for') ?? '')
  const now = Date.now()
  const decision = limiter.take(caller, now)
  const response = decision.allowed
    ? await answer(request, (await params).path)
    : refuse(toProblem(429, 'Too many requests.'), { 'Retry-After': String(decision.retryAfterSeconds) })
  const { remaining, resetSeconds } = limiter.left(caller, now)
  response.headers.set('RateLimit-Policy', `"default";q=${LIMIT};w=${WINDOW_SECONDS}`)
  response.headers.set('RateLimit', `"default";r=${remaining};t=${resetSeconds}`)
  for (const [name, value] of Object.entries(OPEN)) response.headers.set(name, value)
  return response
}

/** What a browser asks before it lets a page of others ask with headers of its own. */
export function OPTIONS(): Response {
  const allowed = {
    'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
    'Access-Control-Allow-Headers': 'If-None-Match',
    'Access-Control-Max-Age': '86400',
  }
  return new Response(null, { status: 204, headers: { ...OPEN, ...allowed } })
}

async function answer(request: Request, path: string[]): Promise<Response> {
  try {
    const { type, body } = await answerApi(path, Object.fromEntries(new URL(request.url).searchParams))
    return conditionalResponse(request, { body, type, cacheControl: 'public, max-age=0, must-revalidate' })
  } catch (error) {
    if (isAppError(error)) return refuse(toProblem(error.status, error.message, error.fields))
    log.error({ err: error, path }, 'the read API failed')
    return refuse(toProblem(500, 'Something went wrong on our side.'))
  }
}

function refuse(body: ApiProblem, headers: Record<string, string> = {}): Response {
  return Response.json(body, {
    status: body.status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
  })
}
