import { createServer } from 'node:http'
import { listenLocally } from './listen.ts'

/** Plays the National Bank's open API: a rate for each currency on each banking day, or an outage. */
export type Bank = {
  url: string
  /** The rate of a currency on a day ("YYYY-MM-DD"); no answer for days that are not set. */
  setRate: (currency: 'USD' | 'EUR', day: string, value: number) => void
  isDown: boolean
  questions: number
  stop: () => Promise<void>
}

/** Starts a bank that knows no rates yet. */
export async function startBank(): Promise<Bank> {
  const rates = new Map<string, number>()
  const server = createServer((request, response) => {
    bank.questions += 1
    if (bank.isDown) {
      response.writeHead(503).end()
      return
    }
    const { searchParams } = new URL(request.url ?? '/', 'http://bank.test')
    const [currency, date] = [searchParams.get('valcode') ?? '', searchParams.get('date') ?? '']
    const value = rates.get(`${currency} ${date}`)
    const day = `${date.slice(6)}.${date.slice(4, 6)}.${date.slice(0, 4)}`
    const answer =
      value === undefined ? [] : [{ r030: 840, txt: currency, rate: value, cc: currency, exchangedate: day }]
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(answer))
  })
  const { url, stop } = await listenLocally(server)
  const bank: Bank = {
    url: `${url}/NBUStatService/v1/statdirectory/exchange`,
    setRate: (currency, day, value) => rates.set(`${currency} ${day.replaceAll('-', '')}`, value),
    isDown: false,
    questions: 0,
    stop,
  }
  return bank
}
