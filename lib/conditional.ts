import { createHash } from 'node:crypto'

export type ConditionalContent = {
  body: string
  type: string
  cacheControl: string
  /** When the content last changed, if that is known exactly. */
  lastModified?: Date | null
}

/**
 * Answers a GET with `content`, or with 304 and no body when the asker's copy is still right (RFC 9110, section 13).
 * If-None-Match outweighs If-Modified-Since. `now` is the clock.
 */
export function conditionalResponse(
  request: Request,
  content: ConditionalContent,
  now = new Date(),
): Response {
  const etag = `W/"${createHash('sha256').update(content.body).digest('base64url').slice(0, 27)}"`
  const headers = new Headers({
    ETag: etag,
    'Cache-Control': content.cacheControl,
    'Content-Type': content.type,
  })
  const modified = datable(content.lastModified, now)
  if (modified) headers.set('Last-Modified', modified.toUTCString())
  if (isFresh(request.headers, etag, modified)) {
    headers.delete('Content-Type')
    return new Response(null, { status: 304, headers })
  }
  return new Response(content.body, { headers })
}

/** HTTP dates count in seconds: a change of this very second is not dated, as a second one after it would be hidden. */
function datable(instant: Date | null | undefined, now: Date): Date | null {
  if (!instant || now.getTime() - instant.getTime() < 2_000) return null
  return new Date(Math.floor(instant.getTime() / 1000) * 1000)
}

function isFresh(headers: Headers, etag: string, modified: Date | null): boolean {
  const tags = headers.get('if-none-match')
  if (tags !== null) return tags.trim() === '*' || tags.split(',').some((tag) => opaque(tag) === opaque(etag))
  const since = Date.parse(headers.get('if-modified-since') ?? '')
  return modified !== null && !Number.isNaN(since) && modified.getTime() <= since
}

/** The tag without its weakness mark: If-None-Match compares weakly. */
function opaque(tag: string): string {
  return tag.trim().replace(/^W\//, '')
}
