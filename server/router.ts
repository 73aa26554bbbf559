import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { clientAddress } from '#lib/client-address.ts'
import { log } from '#lib/log.ts'
import type { FileStore } from '#lib/storage/file-store.ts'
import type { FillsInFlight } from './front/fills-in-flight.ts'
import type { Front } from './front/front.ts'
import { answerHealth } from './health-endpoint.ts'
import { createMediaEndpoint } from './media-endpoint.ts'
import { readablePath } from './readable-path.ts'
import { commonHeaders, PASSED_POLICY } from './security-headers.ts'
import { createViewsEndpoint } from './views-endpoint.ts'

// Only this process may say these: they open doors inside.
const INSIDE_ONLY = [
  'x-dateline-internal',
  'x-prerender-revalidate',
  'x-prerender-revalidate-if-generated',
] as const

/** The address of the person behind a request, as far as our own proxies vouch for it. */
export function addressOf(request: IncomingMessage, trustProxy: number): string {
  return clientAddress({
    socketAddress: request.socket.remoteAddress,
    forwardedFor: request.headers['x-forwarded-for'],
    trustProxy,
  })
}

const NOT_VISITS = /^\/(?:admin|api|_next|assets|fonts)\//
/** Headline cards say themselves who may frame them: everybody. */
const OWN_POLICY = /^\/api\/cards\//

const NOT_READERS = /^\/(?:admin|api|media|_next)(?:\/|$)/

/** Who answers what: visits, health, pictures, the front, and Next for the rest. */
export function createRouter({
  front,
  fills,
  files,
  trustProxy,
  siteUrl,
  onVisit,
  next,
}: {
  front: Front
  fills: FillsInFlight
  files: FileStore
  trustProxy: number
  siteUrl: string
  /** Hears of each request that is not the desk's or a file of the build. */
  onVisit: (userAgent: string | undefined) => void
  next: (request: IncomingMessage, response: ServerResponse) => void
}): RequestListener {
  const answerViews = createViewsEndpoint({ trustProxy })
  const answerMedia = createMediaEndpoint(files)
  const common = commonHeaders(siteUrl)

  function pass(request: IncomingMessage, response: ServerResponse): void {
    for (const name of INSIDE_ONLY) delete request.headers[name]
    // What is behind us may believe this one address: a made-up chain ends here.
    request.headers['x-forwarded-for'] = addressOf(request, trustProxy)
    for (const [name, value] of common) response.setHeader(name, value)
    if (!OWN_POLICY.test(request.url ?? '')) response.setHeader('Content-Security-Policy', PASSED_POLICY)
    // A part of a page may be rendered, and kept by Next, just as the page.
    if (request.method === 'GET' && !NOT_READERS.test(request.url ?? ''))
      fills.track(new Promise<void>((resolve) => response.once('close', resolve)))
    next(request, response)
  }

  return (request, response) => {
    const url = readablePath(request.url ?? '/')
    request.url = url
    if (!NOT_VISITS.test(url)) onVisit(request.headers['user-agent'])
    if (url.startsWith('/api/') && (answerViews(request, response) || answerHealth(request, response))) return
    if (url.startsWith('/media/')) {
      answerMedia(request, response)
        .then((answered) => answered || pass(request, response))
        .catch((error: unknown) => {
          log.error({ err: error, path: url }, 'a picture could not be sent')
          if (!response.headersSent) response.writeHead(500)
          response.end()
        })
      return
    }
    if (!front.handle(request, response)) pass(request, response)
  }
}
