import { conditionalResponse } from '#lib/conditional.ts'

// As for sitemaps: shared caches keep a feed for a minute at most, everybody else always asks, and mostly gets 304.
const CACHE_CONTROL = 'public, max-age=0, s-maxage=60'

type Feed = { text: string; self: string; hubs: readonly string[]; lastModified: string | null }

/**
 * Answers with a feed, or with 304. Its `Link` headers name its own address and the hubs that push it
 * (WebSub, section 4: exactly one rel=self, at least one rel=hub where there is a hub).
 */
export function feedResponse(request: Request, type: string, feed: Feed): Response {
  const response = conditionalResponse(request, {
    body: feed.text,
    type: `${type}; charset=utf-8`,
    cacheControl: CACHE_CONTROL,
    lastModified: feed.lastModified === null ? null : new Date(feed.lastModified),
  })
  const links = [`<${feed.self}>; rel="self"`, ...feed.hubs.map((url) => `<${url}>; rel="hub"`)]
  response.headers.set('Link', links.join(', '))
  response.headers.set('Access-Control-Allow-Origin', '*')
  return response
}
