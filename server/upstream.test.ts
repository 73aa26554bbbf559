import { describe, expect, it } from 'vitest'
import { connectInMemory } from './upstream.ts'

describe('connectInMemory', () => {
  it('carries request and answer whole', async () => {
    const ask = connectInMemory((request, response) => {
      let body = ''
      request.on('data', (chunk) => {
        body += chunk
      })
      request.on('end', () => {
        response.writeHead(201, { 'x-host': request.headers.host ?? '' })
        response.end(`${request.method} ${request.url} ${body} ${'ї'.repeat(200_000)}`)
      })
    })
    const answer = await ask({
      method: 'POST',
      path: '/a?b=1',
      headers: { host: 'news.test' },
      body: 'hello',
    })
    expect(answer.status).toBe(201)
    expect(answer.headers['x-host']).toBe('news.test')
    expect(answer.body.toString()).toBe(`POST /a?b=1 hello ${'ї'.repeat(200_000)}`)
  })
  it('takes one of two locations', async () => {
    const ask = connectInMemory((_, response) => {
      response.writeHead(308, ['location', '/a', 'location', '/a'])
      response.end()
    })
    expect((await ask({ method: 'GET', path: '/' })).headers.location).toBe('/a')
  })
  it('rejects when the answer does not come or breaks off', async () => {
    const silent = connectInMemory(() => {}, 20)
    await expect(silent({ method: 'GET', path: '/' })).rejects.toThrow()
    const broken = connectInMemory((_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('half')
      response.destroy()
    })
    await expect(broken({ method: 'GET', path: '/' })).rejects.toThrow()
  })
})
