import type { IncomingMessage, ServerResponse } from 'node:http'
import { log } from '#lib/log.ts'
import type { ExpiryCounter } from '../expiry-counter.ts'
import { commonHeaders } from '../security-headers.ts'
import type { Upstream } from '../upstream.ts'
import { createAskNext } from './ask-next.ts'
import { createFiller, NEVER_EXPIRES } from './filler.ts'
import type { FillsInFlight } from './fills-in-flight.ts'
import { type FindRedirect, followRedirects } from './follow-redirects.ts'
import { finish, OUTSIDE_RULE } from './kept-answer.ts'
import { createKeptPages, type KeptPage, type KeptPages } from './kept-pages.ts'
import { isForNext, rememberTreatments, type Treatment } from './policy.ts'
import { sendKept, sendOnce } from './send.ts'
import { unavailablePage } from './unavailable-page.ts'

/** After this share of its life a page that is being read is made anew, while the kept one goes on being sent. */
const RENEW_AT = 0.8
/** How long a reader waits for a new page when there is an old one to send instead. */
const PATIENCE_MS = 2_500
const RETRY_MS = 3_000
const LONGEST_STALE_MS = 24 * 3_600_000
const STALE = ['Cache-Status', 'dateline; hit; detail=stale']

export type Front = {
  /** Answers a reader's request. False when it is not the front's: then nothing was done with it. */
  handle(request: IncomingMessage, response: ServerResponse): boolean
}

export type FrontParts = {
  upstream: Upstream
  expiries: ExpiryCounter
  fills: FillsInFlight
  siteUrl: string
  /** The edition whose addresses have no prefix. */
  defaultEdition: string
  /** The header that makes Next render a page anew before it answers; null when unknown. */
  renewHeader: [name: string, value: string] | null
  /** Who asks, for pages that are made for one request. */
  addressOf: (request: IncomingMessage) => string
  /** Where readers of an old address go. */
  findRedirect: FindRedirect
  pages?: KeptPages
  now?: () => number
}

/** The front: finished reader pages from memory, valid while their life lasts and nothing has expired since. */
export function createFront(parts: FrontParts): Front {
  const { expiries, siteUrl, defaultEdition, renewHeader, addressOf } = parts
  const { pages = createKeptPages(), now = Date.now } = parts
  const common = commonHeaders(siteUrl)
  const ask = followRedirects(createAskNext(parts), parts.findRedirect)
  const filler = createFiller({ ask, pages, expiries, common, now })
  const treatmentOf = rememberTreatments(defaultEdition)

  function isValid(page: KeptPage, time: number): boolean {
    return time < page.freshUntil && (page.expiries === expiries.value || page.expiries === NEVER_EXPIRES)
  }

  function renewAhead(key: string, page: KeptPage, time: number): void {
    if (page.refreshing || page.expiries === NEVER_EXPIRES || !renewHeader || time < page.retryAt) return
    if (time < page.madeAt + (page.freshUntil - page.madeAt) * RENEW_AT) return
    page.refreshing = true
    filler.fill(key, { kind: 'page', renew: true }).catch((error: unknown) => {
      page.refreshing = false
      page.retryAt = now() + RETRY_MS
      log.warn({ err: error, path: key }, 'a page could not be made anew')
    })
  }

  /** The old page, when it may stand in for one that cannot be made now. */
  function standIn(page: KeptPage | undefined): KeptPage | null {
    return page && now() - page.madeAt < LONGEST_STALE_MS ? page : null
  }

  async function fillAndSend(
    request: IncomingMessage,
    response: ServerResponse,
    key: string,
    kind: 'page' | 'asset',
    old: KeptPage | undefined,
  ): Promise<void> {
    const spare = standIn(old)
    try {
      if (spare && now() < spare.retryAt) return sendKept(request, response, spare, STALE)
      const filling = filler.fill(key, { kind })
      sendKept(request, response, await (spare ? inTime(filling, PATIENCE_MS) : filling))
    } catch (error) {
      log.warn({ err: error, path: key, stale: spare !== null }, 'a page could not be made')
      if (!spare) return sendOnce(request, response, unavailablePage(key, common))
      spare.retryAt = now() + RETRY_MS
      sendKept(request, response, spare, STALE)
    }
  }

  async function askAndSend(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const answer = await ask(path, { headers: { 'x-forwarded-for': addressOf(request) } }).catch(
      (error: unknown) => {
        log.warn({ err: error, path }, 'a page could not be made')
        return null
      },
    )
    if (!answer || answer.status >= 500) return sendOnce(request, response, unavailablePage(path, common))
    const rule = answer.headers['cache-control'] ?? 'private, no-store'
    return sendOnce(request, response, finish(answer, outwardRule(rule), common))
  }

  function sendPage(
    request: IncomingMessage,
    response: ServerResponse,
    key: string,
    kind: 'page' | 'asset',
  ): void {
    const page = pages.find(key)
    const time = now()
    if (page && isValid(page, time)) {
      sendKept(request, response, page)
      renewAhead(key, page, time)
    } else settle(fillAndSend(request, response, key, kind, page), response)
  }

  /** Looks what stands at the canonical address first: a page that moved sends its reader on at once, not in two steps. */
  async function sendElsewhere(
    request: IncomingMessage,
    response: ServerResponse,
    { canonical, given, query }: Extract<Treatment, { kind: 'elsewhere' }>,
  ): Promise<void> {
    const kept = pages.find(canonical)
    const page =
      kept && isValid(kept, now())
        ? kept
        : await filler.fill(canonical, { kind: 'page' }).catch(() => standIn(kept))
    if (page?.status === 200 || page?.status === 410)
      return sendToCanonical(response, canonical + query, common)
    // Only here the letters may matter: an address that was imported, or the key of a search engine.
    if (page?.status === 404 && given !== canonical) return sendPage(request, response, given, 'page')
    if (page) return sendKept(request, response, page)
    return sendOnce(request, response, unavailablePage(canonical, common))
  }

  return {
    handle(request, response) {
      const { method, url = '/' } = request
      if (method !== 'GET' && method !== 'HEAD') return false
      const treatment = treatmentOf(url)
      if (treatment.kind === 'pass' || isForNext(request.headers)) return false
      if (treatment.kind === 'once') {
        settle(askAndSend(request, response, url), response)
        return true
      }
      if (treatment.kind === 'elsewhere') settle(sendElsewhere(request, response, treatment), response)
      else sendPage(request, response, treatment.key, treatment.kind)
      return true
    },
  }
}

/** In one step to the address that a page has, with the question as it came. */
function sendToCanonical(response: ServerResponse, location: string, common: [string, string][]): void {
  const headers = [
    ['Location', location],
    ['Cache-Control', OUTSIDE_RULE],
    ['Content-Length', '0'],
    ...common,
  ]
  response.writeHead(308, headers.flat())
  response.end()
}

/** A page with a question in its address is sent anew each time; nobody outside may keep it for long either. */
function outwardRule(rule: string): string {
  return /s-maxage/.test(rule) ? 'public, max-age=0, must-revalidate' : rule
}

function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`Next did not answer within ${ms} ms`)), ms)
  return Promise.race([work, promise]).finally(() => clearTimeout(timer))
}

function settle(work: Promise<void>, response: ServerResponse): void {
  work.catch((error: unknown) => {
    log.error({ err: error }, 'an answer could not be sent')
    response.destroy()
  })
}
