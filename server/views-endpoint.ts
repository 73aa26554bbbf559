import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerVisit, PIXEL, type VisitAnswer } from '#domain/views/answer.ts'
import { clientAddress } from '#lib/client-address.ts'

const PREFIX = '/api/views/'
const PIXEL_SUFFIX = '/pixel.gif'
/** A visit says nothing but its address; who sends more is not a reader's page. */
const LARGEST_BODY = 4_096

/**
 * Answers `POST /api/views/{id}` and `GET /api/views/{id}/pixel.gif` before Next sees them. False when the request is
 * for something else: then nothing was done with it.
 */
export function createViewsEndpoint({ trustProxy }: { trustProxy: number }) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const { url = '', method } = request
    if (!url.startsWith(PREFIX)) return false
    const mark = url.indexOf('?')
    const rest = url.slice(PREFIX.length, mark < 0 ? undefined : mark)
    const isPixel = rest.endsWith(PIXEL_SUFFIX)
    const articleId = isPixel ? rest.slice(0, -PIXEL_SUFFIX.length) : rest
    if (articleId.includes('/')) return false
    const wanted = isPixel ? 'GET' : 'POST'
    if (method !== wanted) {
      refuse(response, 405, `Use ${wanted}.`, ['Allow', wanted])
      return true
    }
    if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) {
      refuse(response, 413, 'A visit has no body.', ['Connection', 'close'])
      return true
    }
    const address = clientAddress({
      socketAddress: request.socket.remoteAddress,
      forwardedFor: request.headers['x-forwarded-for'],
      trustProxy,
    })
    const query = isPixel ? null : mark < 0 ? '' : url.slice(mark + 1)
    answerVisit({ articleId, address, headers: request.headers, query }).then((answer) =>
      isPixel ? sendPixel(response, answer) : sendJson(response, answer),
    )
    return true
  }
}

function sendJson(response: ServerResponse, { status, body, retryAfterSeconds }: VisitAnswer): void {
  const headers = [
    'Content-Type',
    'application/json; charset=utf-8',
    'Cache-Control',
    'no-store',
    'Content-Length',
    String(Buffer.byteLength(body)),
  ]
  if (retryAfterSeconds !== null) headers.push('Retry-After', String(retryAfterSeconds))
  response.writeHead(status, headers)
  response.end(body)
}

function sendPixel(response: ServerResponse, { status, retryAfterSeconds }: VisitAnswer): void {
  const headers = [
    'Content-Type',
    'image/gif',
    'Cache-Control',
    'no-store',
    'Content-Length',
    String(PIXEL.length),
  ]
  if (retryAfterSeconds !== null) headers.push('Retry-After', String(retryAfterSeconds))
  response.writeHead(status, headers)
  response.end(PIXEL)
}

function refuse(response: ServerResponse, status: number, message: string, extra: [string, string]): void {
  const code = status === 405 ? 'method' : 'too_large'
  const body = JSON.stringify({ error: { code, message } })
  response.writeHead(status, [
    'Content-Type',
    'application/json; charset=utf-8',
    'Cache-Control',
    'no-store',
    ...extra,
  ])
  response.end(body)
}
