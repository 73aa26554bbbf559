import type { IncomingHttpHeaders } from 'node:http'

/**
 * What the front does with a request: `page` is kept while it is valid, `asset` is a build's file and is kept for good,
 * `once` is a reader page that is finished but not kept (search, unknown questions), `pass` goes to Next untouched.
 */
export type Treatment = { kind: 'page' | 'asset'; key: string } | { kind: 'once' } | { kind: 'pass' }

const PASS: Treatment = { kind: 'pass' }
const ONCE: Treatment = { kind: 'once' }

const LONGEST_KEY = 1_024
const NOT_PAGES = /^\/(?:admin|api|media|_next)(?:\/|$)|^\/\/|^\/\.well-known\//
const ASSETS = /^\/(?:_next\/static|assets|fonts)\//
const SEARCH = /^(?:\/[a-z]{2})?\/search\/?$/

/** Parameters that advertisers, mailers and networks hang on links: no page reads them. */
const TRACKING =
  /^(?:utm_[a-z_]+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|ref|ref_src|ref_url|source|cmpid|ocid|at_medium|at_campaign|amp)$/i

/** Headers with which Next's own client asks for parts of a page. */
const NEXT_HEADERS = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-action',
] as const

/** Decides by path and query alone. The key is the path as it came, without parameters that no page reads. */
export function treatmentOf(url: string): Treatment {
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  if (!path.startsWith('/') || path.includes('#')) return PASS
  if (ASSETS.test(path)) return mark < 0 && path.length <= LONGEST_KEY ? { kind: 'asset', key: path } : PASS
  if (NOT_PAGES.test(path)) return PASS
  if (SEARCH.test(path) || path.length > LONGEST_KEY) return ONCE
  return mark < 0 || isTracking(url.slice(mark + 1)) ? { kind: 'page', key: path } : ONCE
}

/** True when the request wants something of Next that is not the finished page: its client's parts, or a preview. */
export function isForNext(headers: IncomingHttpHeaders): boolean {
  for (const name of NEXT_HEADERS) if (headers[name] !== undefined) return true
  const { cookie } = headers
  return cookie !== undefined && /(?:^|;\s*)(?:__prerender_bypass|__next_preview_data)=/.test(cookie)
}

function isTracking(query: string): boolean {
  return query.split('&').every((pair) => pair === '' || TRACKING.test(pair.split('=', 1)[0] ?? ''))
}

const TREATMENTS_REMEMBERED = 4_096

/** `treatmentOf` that remembers its latest answers: the same few addresses make most of the traffic. */
export function rememberTreatments(): (url: string) => Treatment {
  const known = new Map<string, Treatment>()
  return (url) => {
    const remembered = known.get(url)
    if (remembered) return remembered
    const treatment = treatmentOf(url)
    if (known.size >= TREATMENTS_REMEMBERED) known.clear()
    if (url.length <= LONGEST_KEY) known.set(url, treatment)
    return treatment
  }
}
