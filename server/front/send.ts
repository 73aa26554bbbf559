import type { IncomingMessage, ServerResponse } from 'node:http'
import { chooseEncoding, compress } from './compress.ts'
import type { Finished } from './kept-answer.ts'
import type { KeptPage } from './kept-pages.ts'

/** Sends a kept page in the encoding that the client takes, or 304 when the client has it. */
export function sendKept(
  request: IncomingMessage,
  response: ServerResponse,
  page: KeptPage,
  extra: readonly string[] = [],
): void {
  const { variants } = page
  const variant = variants[chooseEncoding(request.headers['accept-encoding'])] ?? variants.identity
  if (page.status === 200 && isKnown(request, page, variant.etag)) {
    response.writeHead(304, extra.length > 0 ? [...variant.notModified, ...extra] : variant.notModified)
    response.end()
    return
  }
  response.writeHead(page.status, extra.length > 0 ? [...variant.headers, ...extra] : variant.headers)
  response.end(request.method === 'HEAD' ? undefined : variant.body)
}

/** Sends an answer that is not kept, compressed for this one client. */
export async function sendOnce(
  request: IncomingMessage,
  response: ServerResponse,
  finished: Finished,
): Promise<void> {
  const encoding = finished.compressible ? chooseEncoding(request.headers['accept-encoding']) : 'identity'
  const body = await compress(finished.body, encoding, 'once')
  const headers = [...finished.headers, ['Content-Length', String(body.length)]]
  if (finished.compressible) headers.push(['Vary', 'Accept-Encoding'])
  if (encoding !== 'identity') headers.push(['Content-Encoding', encoding])
  response.writeHead(finished.status, headers.flat())
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** True when the client's copy is still right; a tag outweighs a date (RFC 9110, section 13.2.2). */
function isKnown({ headers }: IncomingMessage, { lastModified }: KeptPage, etag: string): boolean {
  const tags = headers['if-none-match']
  if (tags !== undefined) return matches(tags, etag)
  const since = headers['if-modified-since']
  return since !== undefined && lastModified !== null && lastModified <= Date.parse(since)
}

function matches(header: string, etag: string): boolean {
  if (header === etag || header.trim() === '*') return true
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}
