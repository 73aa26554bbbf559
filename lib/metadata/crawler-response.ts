import { conditionalResponse } from '#lib/conditional.ts'

// Shared caches keep a feed or a sitemap for a minute at most; a browser or a crawler always asks, and mostly gets 304.
const KEPT_SECONDS = 60
/** An address that holds nothing now may hold something soon. */
const MISSING_CACHE_CONTROL = 'public, max-age=0, s-maxage=30'

const TYPES = {
  rss: 'application/rss+xml; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  manifest: 'application/manifest+json; charset=utf-8',
} as const

/**
 * Answers a crawler: 200 with validators, 304 when its copy is right, 404 when `body` is null. `keptSeconds` is how long
 * shared caches may keep it.
 */
export function crawlerResponse(
  request: Request,
  type: keyof typeof TYPES,
  body: string | null,
  lastModified: string | null = null,
  keptSeconds = KEPT_SECONDS,
): Response {
  if (body === null) {
    const headers = { 'Content-Type': TYPES.text, 'Cache-Control': MISSING_CACHE_CONTROL }
    return new Response('There is nothing at this address.\n', { status: 404, headers })
  }
  return conditionalResponse(request, {
    body,
    type: TYPES[type],
    cacheControl: `public, max-age=0, s-maxage=${keptSeconds}`,
    lastModified: lastModified === null ? null : new Date(lastModified),
  })
}
