import type { ServerResponse } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { db } from '#lib/db.ts'
import { fetchRates } from './commands.ts'
import { PretendBank } from './pretend-bank.ts'
import { currentRates } from './rules.ts'
import { listLastRates } from './store.ts'

// A Friday noon in Kyiv: the bank has not yet set Monday's rates.
const now = new Date('2026-06-12T09:00:00Z')
const MONDAY = '2026-06-15'

let bank: PretendBank
let sourceUrl: string

beforeEach(async () => {
  bank = new PretendBank()
  bank.behave = ({ currency, date }) =>
    date === MONDAY ? null : (currency === 'USD' ? 41 : 48) + Number(date.slice(8)) / 100
  sourceUrl = await bank.open()
})
afterEach(() => bank.close())

const fetchAt = (time = now, timeoutMs = 2_000) => fetchRates({ sourceUrl, now: time, timeoutMs })
const shown = async (today: string) => currentRates(await listLastRates(today), today)
const announced = async () =>
  (await db.cacheExpiry.findMany({ select: { tags: true } })).map(({ tags }) => tags)
const send = (status: number, text: string) => (response: ServerResponse) => {
  response.statusCode = status
  response.end(text)
}

describe('fetchRates', () => {
  it('keeps the week and shows today against the banking day before', async () => {
    const { rates, problems, staleTags } = await fetchAt()
    expect({ count: rates.length, problems, staleTags }).toEqual({
      count: 12,
      problems: [],
      staleTags: ['rates'],
    })
    expect(await shown('2026-06-12')).toEqual([
      { currency: 'USD', date: '2026-06-12', value: 41.12, change: 0.01, source: 'NBU' },
      { currency: 'EUR', date: '2026-06-12', value: 48.12, change: 0.01, source: 'NBU' },
    ])
    expect(await announced()).toEqual([['rates']])
  })

  it('asks again only for what is still unknown and announces nothing when nothing came', async () => {
    await fetchAt()
    bank.asked.length = 0
    expect(await fetchAt()).toEqual({ rates: [], problems: [], staleTags: [] })
    expect(bank.asked.map(({ date }) => date)).toEqual([MONDAY, MONDAY])
    expect(await announced()).toEqual([['rates']])
  })

  it('takes the next banking day when it is set, and shows it from its day on', async () => {
    await fetchAt()
    bank.behave = () => 42
    expect((await fetchAt()).rates.map(({ date }) => date)).toEqual([MONDAY, MONDAY])
    expect((await shown('2026-06-14'))[0]).toMatchObject({ date: '2026-06-12', value: 41.12 })
    expect((await shown(MONDAY))[0]).toMatchObject({ date: MONDAY, value: 42, change: 0.88 })
  })

  it('keeps what readers see when the bank is down, and stops asking', async () => {
    await fetchAt()
    bank.behave = () => send(503, 'later')
    bank.asked.length = 0
    const nextWeek = await fetchAt(new Date('2026-06-16T09:00:00Z'))
    expect(nextWeek).toMatchObject({ rates: [], staleTags: [] })
    expect(nextWeek.problems).toEqual([expect.stringContaining('it answered 503')])
    expect(bank.asked).toHaveLength(1)
    await bank.close()
    expect((await fetchAt(new Date('2026-06-16T09:00:00Z'))).problems).toHaveLength(1)
    expect((await shown('2026-06-16'))[0]).toMatchObject({ date: '2026-06-12', value: 41.12 })
  })

  it('does not wait for a bank that never ends its answer', async () => {
    bank.behave = () => (response) => void response.writeHead(200).write('[')
    const began = performance.now()
    expect((await fetchAt(now, 150)).problems).toHaveLength(1)
    expect(performance.now() - began).toBeLessThan(5_000)
  })

  it('refuses what is no rate, and keeps the good answers beside it', async () => {
    const nonsense = [
      '<html>maintenance</html>',
      '{"error":1}',
      '[{"cc":"USD","rate":"41","exchangedate":"12.06.2026"}]',
      '[{"cc":"USD","rate":-1,"exchangedate":"12.06.2026"}]',
      '[{"cc":"USD","rate":41,"exchangedate":"01.01.2020"}]',
      '[null]',
    ]
    for (const text of nonsense) {
      bank.behave = ({ currency }) => (currency === 'USD' ? send(200, text) : 48.5)
      const { problems } = await fetchAt()
      expect(problems.length, text).toBeGreaterThan(0)
    }
    expect((await shown('2026-06-12')).map(({ currency, value }) => [currency, value])).toEqual([
      ['EUR', 48.5],
    ])
  })

  it('does not swallow an answer without end', async () => {
    bank.behave = () => send(200, `[${'{"cc":"USD"},'.repeat(20_000)}`)
    expect((await fetchAt()).problems).toEqual([expect.stringContaining('too long')])
  })
})
