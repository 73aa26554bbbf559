import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPublicAddress, safeFetch } from './safe-fetch.ts'

let server: Server
let base = ''
beforeAll(async () => {
  server = createServer(({ url = '', headers }, response) => {
    if (url === '/slow') return
    if (url === '/large') return void response.end(Buffer.alloc(2_000_000))
    if (url === '/on') return void response.writeHead(302, { location: '/end' }).end()
    if (url === '/round') return void response.writeHead(302, { location: '/round' }).end()
    if (url === '/script') return void response.writeHead(302, { location: 'file:///etc/passwd' }).end()
    response.writeHead(200, { etag: '"1"' }).end(`${url} ${headers.accept ?? ''}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

it.each([
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['::1', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:7f00:1', false],
  ['64:ff9b::7f00:1', false],
  ['not an address', false],
  ['93.184.216.34', true],
  ['2606:2800:220:1::1', true],
])('%s is public: %s', (address, isPublic) => expect(isPublicAddress(address)).toBe(isPublic))

describe('safeFetch', () => {
  it('refuses what is inside a network, by number and by name, whatever it is written like', async () => {
    const addresses = [
      base,
      base.replace('127.0.0.1', 'localhost'),
      'http://2130706433/',
      'http://0x7f.1/',
      'http://[::1]/',
      'http://[::ffff:127.0.0.1]/',
      'http://169.254.169.254/latest/meta-data',
    ]
    for (const address of addresses)
      await expect(safeFetch(address), address).rejects.toThrow(/inside a network/)
  })

  it.each(['file:///etc/passwd', 'ftp://a.test/', 'http://u:p@a.test/', 'x'])('refuses %s', (address) =>
    expect(safeFetch(address, { allowPrivate: true })).rejects.toThrow(/not a whole http/),
  )

  it('follows redirects, and refuses those that leave the web or never end', async () => {
    const answer = await safeFetch(`${base}/on`, { allowPrivate: true, headers: { accept: 'x' } })
    expect([answer.status, answer.body.toString(), answer.headers.etag]).toEqual([200, '/end x', '"1"'])
    expect(answer.url).toBe(`${base}/end`)
    await expect(safeFetch(`${base}/round`, { allowPrivate: true })).rejects.toThrow(/without end/)
    await expect(safeFetch(`${base}/script`, { allowPrivate: true })).rejects.toThrow(/not a whole http/)
  })

  it('bounds size and time, and says when nobody answers', async () => {
    await expect(safeFetch(`${base}/large`, { allowPrivate: true, maxBytes: 1_048_576 })).rejects.toThrow(
      /larger than 1 MB/,
    )
    await expect(safeFetch(`${base}/slow`, { allowPrivate: true, timeoutMs: 200 })).rejects.toThrow(/in time/)
    await expect(safeFetch('http://127.0.0.1:1/', { allowPrivate: true })).rejects.toThrow(/be reached/)
  })
})
