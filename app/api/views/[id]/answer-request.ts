import { answerVisit, type VisitAnswer } from '#domain/views/answer.ts'
import { clientAddress } from '#lib/client-address.ts'
import { env } from '#lib/env.ts'

// For `next dev` and a plain `next start`; `npm start` answers the same in server/views-endpoint.ts, before Next.

/**
 * Next hides the socket from handlers and puts its address into X-Forwarded-For only when the header is missing. So
 * here, other than behind our server, a caller with no proxy in front may choose the address that its limit counts.
 */
export async function answerRequest(
  request: Request,
  articleId: string,
  from: 'page' | 'pixel',
): Promise<VisitAnswer> {
  const headers = Object.fromEntries(request.headers)
  const address = clientAddress({
    socketAddress: undefined,
    forwardedFor: headers['x-forwarded-for'],
    trustProxy: Math.max(1, env.TRUST_PROXY),
  })
  const query = from === 'pixel' ? null : new URL(request.url).search.slice(1)
  return answerVisit({ articleId, address, headers, query })
}

/** The headers that go with an answer. */
export function visitHeaders(
  contentType: string,
  { retryAfterSeconds }: VisitAnswer,
): Record<string, string> {
  return {
    'Content-Type': contentType,
    'Cache-Control': 'no-store',
    ...(retryAfterSeconds !== null && { 'Retry-After': String(retryAfterSeconds) }),
  }
}
