import { isbot } from 'isbot'

/** How many visits of one article count from one address in a minute: an office behind one address still counts. */
export const VISITS_PER_ARTICLE_AND_MINUTE = 60
/** How many visits count from one address in a minute, whatever the article. */
export const VISITS_PER_MINUTE = 600
/** How many addresses a limit remembers: about 20 MB at the very most. */
export const ADDRESSES_REMEMBERED = 100_000

/** Request headers by lower-case name, as Node and the Fetch API give them. */
export type VisitHeaders = Readonly<Record<string, string | string[] | undefined>>

/** True when the browser fetched ahead of the reader, who may never come: Chromium, Firefox and Safari say so differently. */
export function isFetchedAhead(headers: VisitHeaders): boolean {
  return (
    /prefetch|prerender|preview/i.test(first(headers['sec-purpose'])) ||
    /prefetch|preview/i.test(first(headers.purpose) + first(headers['x-purpose'])) ||
    first(headers['x-moz']) !== ''
  )
}

/**
 * True when a page of another site sent the visit. `Sec-Fetch-Site` decides where the browser sends it, else `Origin`
 * must name the host that was asked, or the site's own address.
 */
export function isSentByAnotherSite(headers: VisitHeaders, siteUrl: string): boolean {
  const site = first(headers['sec-fetch-site'])
  if (site !== '') return site === 'cross-site'
  const origin = first(headers.origin)
  if (origin === '') return false
  const host = URL.parse(origin)?.host
  return host === undefined || (host !== first(headers.host) && host !== URL.parse(siteUrl)?.host)
}

const USER_AGENTS_REMEMBERED = 2_000
const botByUserAgent = new Map<string, boolean>()

/** True for known crawlers, link previewers, monitors and for a program that does not say what it is. */
export function isRobot(userAgent: string | undefined): boolean {
  if (!userAgent) return true
  const known = botByUserAgent.get(userAgent)
  if (known !== undefined) return known
  const bot = isbot(userAgent)
  if (botByUserAgent.size >= USER_AGENTS_REMEMBERED) botByUserAgent.clear()
  botByUserAgent.set(userAgent.slice(0, 500), bot)
  return bot
}

/** The first hour (UTC) whose visits count as the last 24 hours at `now`: the running hour and the 23 before it. */
export function mostReadSince(now: Date): Date {
  const hour = 3_600_000
  return new Date((Math.floor(now.getTime() / hour) - 23) * hour)
}

function first(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

/** How many articles a page of the ranking shows. */
export const MOST_READ_PAGE = 30
