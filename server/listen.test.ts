import http from 'node:http'
import { describe, expect, it } from 'vitest'
import { listen } from './listen.ts'

describe('listen', () => {
  it('lets an answer in flight end, then closes idle connections and the port', async () => {
    const gate = Promise.withResolvers<void>()
    const begun = Promise.withResolvers<void>()
    const server = await listen(
      async (_, response) => {
        begun.resolve()
        await gate.promise
        response.end('whole')
      },
      { host: '127.0.0.1', port: 0 },
    )
    const agent = new http.Agent({ keepAlive: true })
    const answer = new Promise<string>((resolve, reject) => {
      http
        .get({ agent, port: server.port }, async (response) => {
          let text = ''
          for await (const chunk of response) text += chunk
          resolve(text)
        })
        .on('error', reject)
    })
    await begun.promise
    const closing = server.close()
    gate.resolve()
    expect(await answer).toBe('whole')
    await closing
    await expect(fetch(`http://127.0.0.1:${server.port}`)).rejects.toThrow()
  })

  it('rejects with the reason when the port is taken', async () => {
    const first = await listen(() => {}, { host: '127.0.0.1', port: 0 })
    await expect(listen(() => {}, { host: '127.0.0.1', port: first.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
    await first.close()
  })
})
