import { announceExpiry } from '#lib/cache/announce.ts'
import { inTransaction } from '#lib/db.ts'
import { newsroomDay } from '#lib/time.ts'
import { askBank, BankUnreachable } from './bank.ts'
import { CURRENCIES, daysToKnow, type Rate } from './rules.ts'
import { listRatesOf, saveRate } from './store.ts'
import { RATES } from './tags.ts'

export type FetchedRates = {
  /** What the bank told. */
  rates: Rate[]
  staleTags: string[]
  /** One sentence for each question that got no good answer. Not an error: readers keep the last known rates. */
  problems: string[]
}

/**
 * Asks the bank for the rates that are still unknown of the last week's banking days, today and the next one, keeps
 * them and announces the header's expiry if anything changed. It never throws for what the bank does or fails to do.
 */
export async function fetchRates({
  sourceUrl,
  now = new Date(),
  timeoutMs = 10_000,
}: {
  sourceUrl: string
  now?: Date
  timeoutMs?: number
}): Promise<FetchedRates> {
  const days = daysToKnow(newsroomDay(now))
  const known = new Set((await listRatesOf(days)).map(({ currency, date }) => `${currency} ${date}`))
  const questions = days
    .flatMap((date) => CURRENCIES.map((currency) => ({ currency, date, timeoutMs })))
    .filter(({ currency, date }) => !known.has(`${currency} ${date}`))
  const { rates, problems } = await askAll(sourceUrl, questions)
  return { rates, problems, staleTags: await keepRates(rates) }
}

/** Asks one question after the other, the newest day first; when the bank is out of reach, the rest is not asked. */
async function askAll(sourceUrl: string, questions: Parameters<typeof askBank>[1][]) {
  const rates: Rate[] = []
  const problems: string[] = []
  for (const question of questions.toReversed()) {
    try {
      const rate = await askBank(sourceUrl, question)
      if (rate) rates.push(rate)
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error))
      if (error instanceof BankUnreachable) break
    }
  }
  return { rates, problems }
}

async function keepRates(rates: readonly Rate[]): Promise<string[]> {
  if (rates.length === 0) return []
  return inTransaction(async (tx) => {
    let changed = false
    for (const rate of rates) changed = (await saveRate(tx, rate)) || changed
    const staleTags = changed ? [RATES] : []
    await announceExpiry(tx, staleTags)
    return staleTags
  })
}
