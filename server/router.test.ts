import http from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { createFillsInFlight } from './front/fills-in-flight.ts'
import { listen } from './listen.ts'
import { createRouter } from './router.ts'

let close = async () => {}
let visits: (string | undefined)[] = []
let asked: string | undefined
afterEach(() => {
  visits = []
  return close()
})

/** A router whose front takes "/kept" and whose Next tells the headers that it got. */
async function openRouter(trustProxy: number) {
  const server = await listen(
    createRouter({
      front: {
        handle(request, response) {
          if (request.url !== '/kept') return false
          response.end('kept')
          return true
        },
      },
      fills: createFillsInFlight(),
      files: {
        put: async () => {},
        get: async () => null,
        has: async () => false,
        list: async () => [],
        removeAll: async () => {},
      },
      trustProxy,
      siteUrl: 'http://news.test',
      onVisit: (userAgent) => visits.push(userAgent),
      next: (request, response) => {
        asked = request.url
        response.end(JSON.stringify(request.headers))
      },
    }),
    { host: '127.0.0.1', port: 0 },
  )
  close = server.close
  return (path: string, headers: http.OutgoingHttpHeaders = {}) =>
    new Promise<{ headers: http.IncomingHttpHeaders; body: string }>((resolve) => {
      http.get({ port: server.port, path, headers, agent: false }, async (response) => {
        let body = ''
        for await (const chunk of response) body += chunk
        resolve({ headers: response.headers, body })
      })
    })
}

describe('the router', () => {
  it('hears of visits to pages, not to the desk, the interface or files of the build', async () => {
    const get = await openRouter(0)
    for (const path of ['/kept', '/media/a/b.jpg', '/admin/x', '/api/x', '/_next/x', '/assets/x'])
      await get(path, { 'user-agent': path })
    expect(visits).toEqual(['/kept', '/media/a/b.jpg'])
  })

  it('asks for no path that cannot be read', async () => {
    const get = await openRouter(0)
    expect((await get('/kept%00')).body).not.toBe('kept')
    expect(asked).toBe('/-')
  })

  it('gives what Next answers a policy, but for the cards, which have their own', async () => {
    const get = await openRouter(0)
    const policyOf = async (path: string) => (await get(path)).headers['content-security-policy']
    expect(await policyOf('/api/v1/tags')).toContain("frame-ancestors 'self'")
    expect(await policyOf('/admin?x=/api/cards/')).toContain("frame-ancestors 'self'")
    expect(await policyOf('/api/cards/0195')).toBeUndefined()
  })

  it('lets nobody outside use the headers that open doors inside', async () => {
    const get = await openRouter(0)
    const doors = { 'x-dateline-internal': 'guess', 'x-prerender-revalidate': 'guess', accept: 'x' }
    const { body } = await get('/admin', doors)
    expect(Object.keys(JSON.parse(body))).toContain('accept')
    expect(body).not.toContain('guess')
  })

  it('tells Next one address that can be believed', async () => {
    const chain = { 'x-forwarded-for': '6.6.6.6, 203.0.113.7' }
    expect(JSON.parse((await (await openRouter(0))('/admin', chain)).body)['x-forwarded-for']).toBe(
      '127.0.0.1',
    )
    await close()
    expect(JSON.parse((await (await openRouter(1))('/admin', chain)).body)['x-forwarded-for']).toBe(
      '203.0.113.7',
    )
  })

  it('gives passed answers the common headers, and the front first say', async () => {
    const get = await openRouter(0)
    expect((await get('/admin')).headers['content-security-policy']).toContain("frame-ancestors 'self'")
    expect((await get('/kept')).body).toBe('kept')
    expect((await get('/api/health')).body).toContain('"status":"ok"')
  })
})
