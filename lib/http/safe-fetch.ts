import { lookup as systemLookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { Agent, request } from 'undici'
import { AppError } from '#lib/errors.ts'

export type SafeFetchOptions = {
  method?: 'GET' | 'POST'
  /** What is sent. It is never sent on elsewhere: a redirect is the answer then. */
  body?: string
  headers?: Record<string, string>
  /** The longest answer that is taken, unpacked. */
  maxBytes?: number
  /** The whole time, redirects included. */
  timeoutMs?: number
  maxRedirects?: number
  /** For tests and for portals behind the same wall: addresses that others may not ask for. Never set by what came from outside. */
  allowPrivate?: boolean
}
export type SafeAnswer = {
  status: number
  headers: Record<string, string>
  body: Buffer
  /** The address that answered, after redirects. */
  url: string
}

const MAX_BYTES = 10 * 1024 * 1024
const TIMEOUT_MS = 15_000
const MAX_REDIRECTS = 5
const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** True for an address of the open internet: not private, loopback, link-local, multicast or otherwise reserved. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  // An IPv4 address in the clothes of IPv6 is judged as what it is.
  return ipaddr.process(address).range() === 'unicast'
}

/**
 * Asks for an address that somebody typed or a feed named. Every name is resolved here, and an address that is not of
 * the open internet is refused, also behind redirects; size and time are bounded.
 * @throws AppError 'invalid' for an address that is refused, 'unavailable' when there is no answer, 'too_large'.
 */
export async function safeFetch(address: string, options: SafeFetchOptions = {}): Promise<SafeAnswer> {
  const { maxRedirects = MAX_REDIRECTS, timeoutMs = TIMEOUT_MS } = options
  const signal = AbortSignal.timeout(timeoutMs)
  let url = readAddress(address, options)
  for (let redirects = 0; ; redirects++) {
    const answer = await ask(url, options, signal)
    const { location } = answer.headers
    if (!REDIRECTS.has(answer.status) || !location || options.body !== undefined)
      return { ...answer, url: url.href }
    if (redirects >= maxRedirects)
      throw new AppError('unavailable', '{host} sends from one address to the next without end.', {
        values: { host: url.host },
      })
    url = readAddress(URL.parse(location, url.href)?.href ?? '', options)
  }
}

function readAddress(address: string, { allowPrivate = false }: SafeFetchOptions): URL {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new AppError('invalid', 'The address is not a whole http or https address.')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!allowPrivate && ipaddr.isValid(host) && !isPublicAddress(host)) throw refused(url.host)
  return url
}

const refused = (host: string) =>
  new AppError(
    'invalid',
    '{host} is an address inside a network: only addresses of the open internet are asked.',
    {
      values: { host },
    },
  )

/** Resolves a name and hands on only public addresses: what is checked here is what is connected to. */
const publicLookup: LookupFunction = (hostname, _options, callback) => {
  systemLookup(hostname, { all: true, verbatim: true }).then(
    (found) => {
      const open = found.filter(({ address }) => isPublicAddress(address))
      if (open.length > 0 && open.length === found.length) callback(null, open)
      else callback(refused(hostname), [])
    },
    (error: NodeJS.ErrnoException) => callback(error, []),
  )
}

const guarded = new Agent({ connect: { lookup: publicLookup, timeout: 5_000 } })
const open = new Agent({ connect: { timeout: 5_000 } })

async function ask(
  url: URL,
  options: SafeFetchOptions,
  signal: AbortSignal,
): Promise<Omit<SafeAnswer, 'url'>> {
  const { maxBytes = MAX_BYTES, headers = {}, allowPrivate = false, method = 'GET', body } = options
  try {
    const answer = await request(url, {
      dispatcher: allowPrivate ? open : guarded,
      method,
      body,
      signal,
      headers: { 'user-agent': 'Dateline', 'accept-encoding': 'identity', ...headers },
    })
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of answer.body) {
      size += chunk.length
      if (size > maxBytes)
        throw new AppError('too_large', 'The answer of {host} is larger than {megabytes} MB.', {
          values: { host: url.host, megabytes: Math.round(maxBytes / 1024 / 1024) },
        })
      chunks.push(chunk)
    }
    const flat = Object.entries(answer.headers).map(([name, value]) => [
      name,
      String([value].flat()[0] ?? ''),
    ])
    return { status: answer.statusCode, headers: Object.fromEntries(flat), body: Buffer.concat(chunks) }
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    if (cause instanceof Error && cause.cause instanceof AppError) throw cause.cause
    throw new AppError(
      'unavailable',
      signal.aborted ? '{host} did not answer in time.' : '{host} could not be reached.',
      { values: { host: url.host }, cause },
    )
  }
}
