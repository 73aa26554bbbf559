import http from 'node:http'
import { duplexPair } from 'node:stream'

export type UpstreamRequest = {
  method: string
  /** Path and query. */
  path: string
  headers?: http.OutgoingHttpHeaders
  body?: string
}
export type UpstreamAnswer = { status: number; headers: http.IncomingHttpHeaders; body: Buffer }
/** Asks for a finished answer. Rejects when there is none in time. */
export type Upstream = (request: UpstreamRequest) => Promise<UpstreamAnswer>

/**
 * Asks `handler` (Next's request handler) over a connection that exists only in memory: real HTTP on both sides, no
 * socket, no port. Of a header that came twice (Next sends `location` so) the first is taken.
 */
export function connectInMemory(handler: http.RequestListener, timeoutMs = 30_000): Upstream {
  const server = http.createServer(handler)
  const createConnection = () => {
    const [ours, theirs] = duplexPair()
    // Node's HTTP server takes any duplex stream as a connection: https://nodejs.org/api/http.html#event-connection
    server.emit('connection', theirs)
    return ours
  }
  return ({ method, path, headers, body }) =>
    new Promise((resolve, reject) => {
      const signal = AbortSignal.timeout(timeoutMs)
      const request = http.request({ createConnection, method, path, headers, signal }, (response) => {
        collect(response).then(
          (bytes) => resolve({ status: response.statusCode ?? 502, headers: response.headers, body: bytes }),
          reject,
        )
      })
      request.on('error', reject)
      request.end(body)
    })
}

async function collect(response: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
