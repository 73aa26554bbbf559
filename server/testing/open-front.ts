import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { createExpiryCounter } from '../expiry-counter.ts'
import { createFillsInFlight } from '../front/fills-in-flight.ts'
import type { FindRedirect } from '../front/follow-redirects.ts'
import { createFront } from '../front/front.ts'
import type { UpstreamAnswer, UpstreamRequest } from '../upstream.ts'

export const PAGE = 's-maxage=60, stale-while-revalidate=86340'
const closers: (() => void)[] = []

/** Closes what `openFront` opened. */
export function closeFronts(): void {
  for (const close of closers.splice(0)) close()
}

export type Answer = Partial<UpstreamAnswer> | Error
/** A reader page of Next. */
export const html = (text: string, rest: Partial<UpstreamAnswer> = {}): Partial<UpstreamAnswer> => ({
  status: 200,
  body: Buffer.from(`<p>${text}${' words'.repeat(100)}</p><script src="/_next/static/a.js"></script>`),
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': PAGE, 'x-nextjs-cache': 'MISS' },
  ...rest,
})

/** A front over `answer`, which plays Next, listening on a port of its own. */
export async function openFront(
  answer: (request: UpstreamRequest) => Answer | Promise<Answer>,
  findRedirect: FindRedirect = async () => null,
) {
  const asked: UpstreamRequest[] = []
  const clock = { now: 1_000_000 }
  const expiries = createExpiryCounter()
  const fills = createFillsInFlight()
  const front = createFront({
    upstream: async (request) => {
      asked.push(request)
      const given = await answer(request)
      if (given instanceof Error) throw given
      return { status: 200, headers: {}, body: Buffer.from(''), ...given }
    },
    expiries,
    fills,
    siteUrl: 'http://news.test',
    defaultEdition: 'en',
    renewHeader: ['x-renew', 'yes'],
    addressOf: ({ socket }) => socket.remoteAddress ?? '',
    findRedirect,
    now: () => clock.now,
  })
  const server = http.createServer((request, response) => {
    if (!front.handle(request, response)) response.writeHead(299).end('passed')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => server.close())
  const { port } = server.address() as AddressInfo
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number; headers: http.IncomingHttpHeaders; body: Buffer; raw: string[] }>(
      (resolve) => {
        http
          .request({ port, path, method, headers, agent: false }, async (response) => {
            const chunks: Buffer[] = []
            for await (const chunk of response) chunks.push(chunk as Buffer)
            const { statusCode = 0, rawHeaders } = response
            resolve({
              status: statusCode,
              headers: response.headers,
              body: Buffer.concat(chunks),
              raw: rawHeaders,
            })
          })
          .end()
      },
    )
  return { get, asked, clock, expiries, fills }
}

/** Settles when the condition holds. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve))
}
