import type { Upstream, UpstreamAnswer } from '../upstream.ts'
import type { FillsInFlight } from './fills-in-flight.ts'

/** An answer of Next for a reader page. `stale`: Next had only an old copy and could not make a new one now. */
export type PageAnswer = UpstreamAnswer & { stale: boolean }

export type AskNext = (
  path: string,
  options?: { renew?: boolean; headers?: Record<string, string> },
) => Promise<PageAnswer>

/**
 * Asks Next for a page as any visitor would: no cookies, one host, no compression. When Next's own copy is past its
 * life, Next would send it and make a new one behind our back; with `renewHeader` it makes the new one first. So no
 * reader gets an old page because nobody came by for hours, and every render is known to `fills` (see expiry-listener).
 */
export function createAskNext({
  upstream,
  fills,
  siteUrl,
  renewHeader,
}: {
  upstream: Upstream
  fills: FillsInFlight
  siteUrl: string
  renewHeader: [name: string, value: string] | null
}): AskNext {
  const site = new URL(siteUrl)
  const base = {
    host: site.host,
    'x-forwarded-proto': site.protocol.slice(0, -1),
    accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
    'accept-encoding': 'identity',
    'user-agent': 'dateline-front',
  }
  const renewal = renewHeader && { [renewHeader[0]]: renewHeader[1] }

  async function ask(path: string, renew: boolean, headers: Record<string, string>): Promise<PageAnswer> {
    const request = { method: 'GET', path, headers: { ...base, ...headers, ...(renew && renewal) } }
    const answer = await upstream(request)
    if (answer.headers['x-nextjs-cache'] !== 'STALE') return { ...answer, stale: false }
    const renewed = renew || !renewal ? null : await ask(path, true, headers).catch(() => null)
    return renewed && renewed.status < 500 ? renewed : { ...answer, stale: true }
  }

  return (path, { renew = false, headers = {} } = {}) => fills.track(ask(path, renew, headers))
}
