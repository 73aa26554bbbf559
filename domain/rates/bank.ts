import type { Currency, Rate } from './rules.ts'
import { bankAnswerSchema } from './schema.ts'

/** The bank could not be reached, was too slow, or answered with an error: asking on makes no sense now. */
export class BankUnreachable extends Error {
  override name = 'BankUnreachable'
}

/** The largest answer that is read; a true one has some 150 bytes. */
const MAX_ANSWER_BYTES = 64 * 1024

/**
 * Asks the National Bank of Ukraine for one currency's official rate of one day (bank.gov.ua, open data API).
 * Null when the bank has set none yet. Throws BankUnreachable, or an Error that says what is wrong with the answer.
 */
export async function askBank(
  sourceUrl: string,
  { currency, date, timeoutMs }: { currency: Currency; date: string; timeoutMs: number },
): Promise<Rate | null> {
  const url = new URL(sourceUrl)
  url.searchParams.set('valcode', currency)
  url.searchParams.set('date', date.replaceAll('-', ''))
  const answer = bankAnswerSchema.safeParse(parseJson(await readText(`${url}&json`, timeoutMs)))
  if (!answer.success) throw new Error(`The answer for ${currency} on ${date} is not a list of rates.`)
  if (answer.data.length === 0) return null
  const found = answer.data.find(({ cc, exchangedate }) => cc === currency && exchangedate === date)
  if (!found) throw new Error(`The answer for ${currency} on ${date} speaks of something else.`)
  return { currency, date, value: found.rate, source: 'NBU' }
}

async function readText(url: string, timeoutMs: number): Promise<string> {
  try {
    const response = await fetch(url, {
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (!response.ok) throw new Error(`it answered ${response.status}`)
    let text = ''
    const decoder = new TextDecoder()
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true })
      if (text.length > MAX_ANSWER_BYTES) throw new Error('its answer is too long')
    }
    return text + decoder.decode()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new BankUnreachable(`The bank at ${new URL(url).host} did not answer: ${reason}.`, { cause })
  }
}

/** The value of a JSON text; undefined, which no schema takes, when it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
