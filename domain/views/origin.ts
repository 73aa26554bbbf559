/** The words of a marked link. */
export type Campaign = { source: string; medium: string; campaign: string }
/** Where a visit came from, as far as it is kept: a host or one of the words below, and the marks of the link. */
export type Origin = { host: string; campaign: Campaign | null }

/** What stands in place of a host. None of them has a dot, so none can be one. */
export const ORIGIN_WORDS = {
  /** An address that was typed, a bookmark, a program that says nothing. */
  direct: 'direct',
  /** Another page of this site, or a return to this one. */
  internal: 'internal',
  /** A day has seen too many hosts already, or what was told is no host. */
  other: 'other',
  /** Nobody told: the visit of a reader without script. */
  unknown: 'unknown',
} as const

/** How many hosts, and how many campaigns, a day may hold; what comes then is "other". */
export const ORIGINS_PER_DAY = 500
/** How many of each one write may bring, for the same reason. */
export const ORIGINS_PER_WRITE = 50

export const UNKNOWN_ORIGIN: Origin = { host: ORIGIN_WORDS.unknown, campaign: null }

const HOST = /^(?=.{3,80}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/
/** What a host puts before its name for phones, for pages without the frame, for its own redirects. */
const PREFIXES = /^(?:www\d?|m|l|lm|amp|mobile|touch|out)\.(?=[^.]+\.)/
/** The same house under another name. */
const SAME = new Map([
  ['t.co', 'x.com'],
  ['twitter.com', 'x.com'],
  ['fb.com', 'facebook.com'],
  ['telegram.me', 't.me'],
  ['org.telegram.messenger', 't.me'],
  ['com.google.android.googlequicksearchbox', 'google.com'],
  ['com.google.android.gm', 'mail.google.com'],
])

/** A mark is words that a newsroom chose, not somebody's name, address or number. */
const MARK = /^[\p{L}\p{N}][\p{L}\p{N} ._+-]{0,39}$/u
const LOOKS_PERSONAL = /\d{7,}|[0-9a-f]{16,}/i

/**
 * What a page told of where its reader came from: the query of `POST /api/views/{id}`. `r` is the host (empty: none), `s`, `m`
 * and `c` the marks of the link. What is no host and no plain words is never kept as it is.
 */
export function readOrigin(query: string, ownHosts: readonly string[]): Origin {
  if (query === '') return UNKNOWN_ORIGIN
  const told = new URLSearchParams(query.slice(0, 600))
  const host = told.get('r')
  return {
    host: host === null ? ORIGIN_WORDS.unknown : hostName(host, ownHosts),
    campaign: campaignOf(told.get('s'), told.get('m'), told.get('c')),
  }
}

/**
 * What the `Referer` of the pixel tells. It names the article's own page, of which only the marks of the link are new; a page
 * elsewhere that shows the article is named by its host.
 */
export function originOfPixel(referer: string | undefined, ownHosts: readonly string[]): Origin {
  const page = URL.parse(referer ?? '')
  if (!page) return UNKNOWN_ORIGIN
  const host = hostName(page.host, ownHosts)
  const { searchParams: marks } = page
  return {
    host: host === ORIGIN_WORDS.internal ? ORIGIN_WORDS.unknown : host,
    campaign: campaignOf(marks.get('utm_source'), marks.get('utm_medium'), marks.get('utm_campaign')),
  }
}

function hostName(told: string, ownHosts: readonly string[]): string {
  if (told === '') return ORIGIN_WORDS.direct
  const host = told.toLowerCase()
  if (ownHosts.includes(host)) return ORIGIN_WORDS.internal
  const name = host.replace(/:\d+$/, '').replace(/\.$/, '')
  const plain = name.replace(PREFIXES, '')
  const known = SAME.get(plain) ?? plain
  return HOST.test(known) && !/^[\d.]+$/.test(known) ? known : ORIGIN_WORDS.other
}

function campaignOf(source: string | null, medium: string | null, campaign: string | null): Campaign | null {
  if (!source && !medium && !campaign) return null
  return { source: markOf(source), medium: markOf(medium), campaign: markOf(campaign) }
}

function markOf(told: string | null): string {
  const mark = (told ?? '').trim().toLowerCase().normalize('NFC')
  if (mark === '') return ''
  return MARK.test(mark) && !LOOKS_PERSONAL.test(mark) ? mark : ORIGIN_WORDS.other
}
