import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Question = { currency: string; date: string }

/** How the bank behaves: a value, `null` for a day that is not set yet, or whatever is done with the response. */
export type Behaviour = (question: Question) => number | null | ((response: ServerResponse) => void)

/** For tests: a server that answers as the bank's open API does. */
export class PretendBank {
  /** Every question that was asked, in order. */
  readonly asked: Question[] = []
  behave: Behaviour = () => 41.5
  #server: Server | undefined

  /** Starts it and gives the address to ask. */
  async open(): Promise<string> {
    const server = createServer((request, response) => {
      const query = new URL(request.url ?? '', 'http://localhost').searchParams
      const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(query.get('date') ?? '') ?? []
      const question = { currency: query.get('valcode') ?? '', date: `${year}-${month}-${day}` }
      this.asked.push(question)
      const answer = this.behave(question)
      if (typeof answer === 'function') return answer(response)
      const row = { r030: 840, txt: 'Долар США', rate: answer, cc: question.currency }
      const list = answer === null ? [] : [{ ...row, exchangedate: `${day}.${month}.${year}` }]
      response.setHeader('Content-Type', 'application/json; charset=utf-8').end(JSON.stringify(list))
    })
    this.#server = server
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/exchange`
  }

  /** Ends it, also in the middle of an answer. */
  async close(): Promise<void> {
    this.#server?.closeAllConnections()
    await new Promise((resolve) => this.#server?.close(resolve) ?? resolve(undefined))
  }
}
