import { isAppError } from '#lib/errors.ts'
import { type SafeAnswer, safeFetch } from '#lib/http/safe-fetch.ts'
import { isWorthRetrying, type Outcome, retryAfter } from '../rules.ts'

export type SendOptions = { timeoutMs: number; allowPrivate: boolean }
/** `isUnheard`: it is certain that nothing arrived. */
type Sent =
  | { ok: true; answer: SafeAnswer }
  | (Extract<Outcome, { ok: false }> & { answer?: SafeAnswer; isUnheard?: boolean })

/** The network's words for having reached nobody. After any other failure the request may have been read. */
const UNHEARD = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** Posts, and reads an answer as an outcome: 2xx has arrived, what may get better is tried again. Throws nothing that is expected. */
export async function post(
  url: string,
  body: string,
  headers: Record<string, string>,
  { timeoutMs, allowPrivate }: SendOptions,
): Promise<Sent> {
  try {
    const answer = await safeFetch(url, {
      method: 'POST',
      body,
      headers,
      timeoutMs,
      allowPrivate,
      maxBytes: 64 * 1024,
      maxRedirects: 0,
    })
    if (answer.status >= 200 && answer.status < 300) return { ok: true, answer }
    return {
      ok: false,
      answer,
      problem: `${answer.status} ${answer.body.toString('utf8').replace(/\s+/g, ' ').slice(0, 200)}`.trim(),
      retryAfterSeconds: retryAfter(answer.headers['retry-after'], new Date()),
      isFinal: !isWorthRetrying(answer.status),
    }
  } catch (error) {
    // An address that is refused stays refused; everything else of the network may pass.
    if (!isAppError(error)) throw error
    const isRefused = error.code === 'invalid'
    const isUnheard = isRefused || UNHEARD.has(codeOf(error.cause))
    return { ok: false, problem: error.message, isFinal: isRefused, isUnheard }
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : ''
}
