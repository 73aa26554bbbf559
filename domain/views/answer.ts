import { env } from '#lib/env.ts'
import { isAppError } from '#lib/errors.ts'
import { log } from '#lib/log.ts'
import { acceptVisit } from './commands.ts'
import { originOfPixel, readOrigin } from './origin.ts'
import type { VisitHeaders } from './rules.ts'

/** A transparent picture of one pixel, for readers without JavaScript. */
export const PIXEL: Uint8Array<ArrayBuffer> = Uint8Array.from(
  atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'),
  (character) => character.charCodeAt(0),
)

export type VisitAnswer = { status: number; body: string; retryAfterSeconds: number | null }

/**
 * Counts a visit as `acceptVisit` does and says it as a status and JSON. Never throws. `query` is what the page told of where
 * its reader came from; null is the pixel, which can only show the page that holds it.
 */
export async function answerVisit({
  query,
  ...visit
}: {
  articleId: unknown
  address: string
  headers: VisitHeaders
  query: string | null
}): Promise<VisitAnswer> {
  const { headers } = visit
  const origin = () => {
    const ownHosts = [text(headers.host), new URL(env.SITE_URL).host]
    return query === null ? originOfPixel(text(headers.referer), ownHosts) : readOrigin(query, ownHosts)
  }
  const userAgent = typeof headers['user-agent'] === 'string' ? headers['user-agent'] : undefined
  try {
    const { views } = await acceptVisit({ ...visit, userAgent, origin })
    return { status: 200, body: `{"views":${views}}`, retryAfterSeconds: null }
  } catch (error) {
    if (isAppError(error)) return refusal(error.status, error.code, error.message, error.data)
    log.error({ err: error }, 'a visit failed')
    return refusal(500, 'failed', 'The visit could not be counted.', null)
  }
}

const text = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '')

function refusal(status: number, code: string, message: string, data: unknown): VisitAnswer {
  const wait = data && typeof data === 'object' && 'retryAfterSeconds' in data ? data.retryAfterSeconds : null
  return {
    status,
    body: JSON.stringify({ error: { code, message } }),
    retryAfterSeconds: typeof wait === 'number' ? wait : null,
  }
}
