import type { IncomingHttpHeaders } from 'node:http'

/**
 * What the front does with a request: `page` is kept while it is valid, `asset` is a build's file and is kept for good,
 * `elsewhere` is another spelling of a page's address, whose reader is sent to the `canonical` one; `given` is the address
 * with its own letters, for what tells large from small ones. `once` is a reader page that is finished but not kept
 * (search, unknown questions), `pass` goes to Next untouched.
 */
export type Treatment =
  | { kind: 'page' | 'asset'; key: string }
  | { kind: 'elsewhere'; canonical: string; given: string; query: string }
  | { kind: 'once' }
  | { kind: 'pass' }

const PASS: Treatment = { kind: 'pass' }
const ONCE: Treatment = { kind: 'once' }

const LONGEST_KEY = 1_024
const NOT_PAGES = /^\/(?:admin|api|media|_next)(?:\/|$)|^\/\/|^\/\.well-known\//
const ASSETS = /^\/(?:_next\/static|assets|fonts)\//
const PLAIN = /^[\w./-]+$/
const SEARCH = /^(?:\/[a-z]{2})?\/search\/?$/

/** Parameters that advertisers, mailers and networks hang on links: no page reads them. */
const TRACKING =
  /^(?:(?:utm|mtm|pk|hsa|fb_action|at)_[a-z_]+|gad_(?:source|campaignid)|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|srsltid|msclkid|yclid|ysclid|_openstat|twclid|ttclid|sc_?cid|epik|igshid|igsh|li_fat_id|mc_cid|mc_eid|mkt_tok|vero_id|s_kwcid|_ga|_gl|_hsenc|_hsmi|ref|ref_src|ref_url|source|cmpid|ocid|amp)$/i

/** Headers with which Next's own client asks for parts of a page. */
const NEXT_HEADERS = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-action',
] as const

/** Decides by path and query alone. The key is the path as it came, without parameters that no page reads. */
export function treatmentOf(url: string, defaultEdition: string): Treatment {
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  if (!path.startsWith('/') || path.includes('#')) return PASS
  if (ASSETS.test(path)) return mark < 0 && path.length <= LONGEST_KEY ? { kind: 'asset', key: path } : PASS
  if (NOT_PAGES.test(path)) return PASS
  if (SEARCH.test(path) || path.length > LONGEST_KEY) return ONCE
  if (mark >= 0 && !isTracking(url.slice(mark + 1))) return ONCE
  if (!PLAIN.test(path)) return { kind: 'page', key: path }
  const given = withoutExcess(path, defaultEdition)
  const canonical = given.toLowerCase()
  if (canonical === path || NOT_PAGES.test(canonical) || SEARCH.test(canonical))
    return { kind: 'page', key: path }
  return { kind: 'elsewhere', canonical, given, query: mark < 0 ? '' : url.slice(mark) }
}

/** The path without doubled slashes, a slash at its end and the prefix of the edition that needs none. */
function withoutExcess(path: string, defaultEdition: string): string {
  const [, first = '', ...rest] = path.split(/\/+/).filter((part, index) => part !== '' || index === 0)
  const parts = first.toLowerCase() === defaultEdition ? rest : [first, ...rest]
  return `/${parts.join('/')}`
}

/** True when the request wants something of Next that is not the finished page: its client's parts, or a preview. */
export function isForNext(headers: IncomingHttpHeaders): boolean {
  for (const name of NEXT_HEADERS) if (headers[name] !== undefined) return true
  const { cookie } = headers
  return cookie !== undefined && /(?:^|;\s*)(?:__prerender_bypass|__next_preview_data)=/.test(cookie)
}

/** The address without the parameters that advertisers, mailers and networks hang on it. */
export function withoutTracking(url: string): string {
  const [path = '', query] = url.split('?', 2)
  const kept = query?.split('&').filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''))
  return kept && kept.length > 0 ? `${path}?${kept.join('&')}` : path
}

function isTracking(query: string): boolean {
  return query.split('&').every((pair) => pair === '' || TRACKING.test(pair.split('=', 1)[0] ?? ''))
}

const TREATMENTS_REMEMBERED = 4_096

/** `treatmentOf` that remembers its latest answers: the same few addresses make most of the traffic. */
export function rememberTreatments(defaultEdition: string): (url: string) => Treatment {
  const known = new Map<string, Treatment>()
  return (url) => {
    const remembered = known.get(url)
    if (remembered) return remembered
    const treatment = treatmentOf(url, defaultEdition)
    if (known.size >= TREATMENTS_REMEMBERED) known.clear()
    if (url.length <= LONGEST_KEY) known.set(url, treatment)
    return treatment
  }
}
