import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSource } from './source.ts'

let server: Server
let base = ''
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/news.jsonl.gz') response.end(gzipSync('{"id":1}'))
    else if (request.url === '/feed.xml') response.end('<rss/>')
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

async function textAt(path: string): Promise<string> {
  const { chunks } = await openSource(base + path)
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts).toString()
}

it('reads an address, and unpacks gzip', async () => {
  expect(await textAt('/feed.xml')).toBe('<rss/>')
  expect(await textAt('/news.jsonl.gz')).toBe('{"id":1}')
})

it('says what an address answered when it is no source', async () => {
  await expect(openSource(`${base}/none`)).rejects.toThrow(/answered 404/)
  await expect(openSource('http://127.0.0.1:1/feed.xml')).rejects.toThrow(/did not answer/)
  await expect(openSource('/')).rejects.toThrow(/not a file/)
})
