import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

type Heard = { path: string; headers: IncomingHttpHeaders; body: string }
type Reply = { status?: number; headers?: Record<string, string>; body?: unknown } | 'never' | 'hang up'

/** For tests: a server in the role of a hub, IndexNow, a webhook or the Bot API. It remembers what it heard. */
export class Receiver {
  readonly heard: Heard[] = []
  reply: (heard: Heard) => Reply = () => ({})
  #server: Server | undefined

  /** Starts it and gives its address. */
  async open(): Promise<string> {
    const server = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      const heard = { path: request.url ?? '', headers: request.headers, body }
      this.heard.push(heard)
      const reply = this.reply(heard)
      if (reply === 'never') return
      if (reply === 'hang up') return void request.socket.destroy()
      response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers })
      response.end(JSON.stringify(reply.body ?? {}))
    })
    this.#server = server
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  }

  /** The bodies that came, parsed. */
  get bodies(): Record<string, unknown>[] {
    return this.heard.map(({ body }) => JSON.parse(body))
  }

  /** Ends it, also in the middle of an answer. */
  async close(): Promise<void> {
    this.#server?.closeAllConnections()
    await new Promise((resolve) => this.#server?.close(resolve) ?? resolve(undefined))
  }
}
