import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { readerPolicy } from '../security-headers.ts'
import type { UpstreamAnswer } from '../upstream.ts'
import { compress, type Encoding, isCompressible } from './compress.ts'
import type { KeptPage, Variant } from './kept-pages.ts'
import { stripScripts } from './strip-scripts.ts'

/** Shared caches may send a page again for so long without asking; browsers always ask, so that a publish shows. */
const OUTSIDE_SECONDS = 5
const KEPT_STATUS = new Set([200, 301, 307, 308, 404, 410])

/** A finished answer: Next's own without its scripts, with the headers that go out. */
export type Finished = {
  status: number
  headers: [name: string, value: string][]
  body: Buffer
  compressible: boolean
}

/** Makes Next's answer ready to go out: no framework in it, a security policy, none of Next's own headers. */
export function finish(answer: UpstreamAnswer, cacheControl: string, common: [string, string][]): Finished {
  const contentType = answer.headers['content-type'] ?? ''
  const headers: [string, string][] = [['Cache-Control', cacheControl], ...common]
  if (contentType) headers.push(['Content-Type', contentType])
  for (const name of [
    'location',
    'x-robots-tag',
    'retry-after',
    'set-cookie',
    'access-control-allow-origin',
  ] as const) {
    const value = answer.headers[name]
    if (value !== undefined) for (const one of [value].flat()) headers.push([name, String(one)])
  }
  const link = keptLinks(answer.headers)
  if (link) headers.push(['Link', link])
  let { body, status } = answer
  if (contentType.startsWith('text/html')) {
    const stripped = stripScripts(body.toString('utf8'))
    if (stripped) {
      body = Buffer.from(stripped.html)
      if (status === 200 && stripped.status === 410) status = 410
      headers.push(['Content-Security-Policy', readerPolicy(stripped.inlineScripts)])
    }
  }
  return { status, headers, body, compressible: isCompressible(contentType, body.length) }
}

/** Next announces fonts and styles in `Link`, some of them twice, and its scripts, which the page has no more. */
function keptLinks(headers: IncomingHttpHeaders): string {
  const link = headers.link ?? ''
  const parts = String(link)
    .split(/,\s*(?=<)/)
    .filter((part) => part && !/as="?script|modulepreload/i.test(part))
  return [...new Set(parts)].join(', ')
}

/** How many milliseconds the answer may be kept: its `s-maxage`, or `max-age` of a file. 0 when it may not. */
export function keepingTime(answer: UpstreamAnswer): number {
  const rule = answer.headers['cache-control'] ?? ''
  if (
    !KEPT_STATUS.has(answer.status) ||
    answer.headers['set-cookie'] ||
    /private|no-store|no-cache/.test(rule)
  )
    return 0
  const seconds = /s-maxage=(\d+)/.exec(rule)?.[1] ?? /max-age=(\d+)/.exec(rule)?.[1]
  return Number(seconds ?? 0) * 1_000
}

/** What caches outside are told of a kept page. */
export const OUTSIDE_RULE = `public, max-age=0, s-maxage=${OUTSIDE_SECONDS}, must-revalidate`

/** Makes the variants of a finished answer, once for all who will ask. `lastModified` is null when it is not known to the second. */
export async function makeVariants(
  finished: Finished,
  lastModified: number | null,
): Promise<KeptPage['variants']> {
  const tag = createHash('sha256')
    .update(finished.body)
    .update(JSON.stringify(finished.headers))
    .digest('base64url')
  const etag = (suffix: string) => `"${tag.slice(0, 22)}${suffix}"`
  const dated: [string, string][] =
    lastModified === null || finished.status !== 200
      ? []
      : [['Last-Modified', new Date(lastModified).toUTCString()]]
  const headers = [...finished.headers, ...dated]
  const variant = async (encoding: Encoding, suffix: string) =>
    buildVariant(
      { ...finished, headers },
      await compress(finished.body, encoding, 'kept'),
      encoding,
      etag(suffix),
    )
  if (!finished.compressible) return { identity: await variant('identity', '') }
  const [identity, gzip, br] = await Promise.all([
    variant('identity', ''),
    variant('gzip', '-gz'),
    variant('br', '-br'),
  ])
  return { identity, gzip, br }
}

function buildVariant(finished: Finished, body: Buffer, encoding: Encoding, etag: string): Variant {
  const shared = [...finished.headers, ['ETag', etag]]
  if (finished.compressible) shared.push(['Vary', 'Accept-Encoding'])
  const whole = [...shared, ['Content-Length', String(body.length)]]
  if (encoding !== 'identity') whole.push(['Content-Encoding', encoding])
  return { body, etag, headers: whole.flat(), notModified: shared.flat() }
}

/**
 * When the content of an answer last changed, in milliseconds of a whole second: as Next says, or `now`, when it was seen
 * to be another than `previous`. Null when that one changed in the same second, as HTTP dates could not tell them apart.
 */
export function lastModifiedOf(
  answer: UpstreamAnswer,
  previous: Pick<KeptPage, 'madeAt'> | undefined,
  now: number,
): number | null {
  const said = Date.parse(answer.headers['last-modified'] ?? '')
  if (!Number.isNaN(said)) return said
  const second = Math.floor(now / 1000)
  return previous && Math.floor(previous.madeAt / 1000) >= second ? null : second * 1000
}

/** A digest that is the same exactly when Next gave the same answer. */
export function digestOf(answer: UpstreamAnswer): string {
  const {
    location,
    link,
    'content-type': type,
    'cache-control': rule,
    'last-modified': date,
  } = answer.headers
  return createHash('sha1')
    .update(JSON.stringify([answer.status, type, rule, location, link, date]))
    .update(answer.body)
    .digest('base64')
}
