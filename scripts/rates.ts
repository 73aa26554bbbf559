import { parseArgs } from 'node:util'
import { readSettings, withDatabase } from './start/database.ts'
import { CommandProblem, runScript } from './start/terminal.ts'

const HELP = `Fetches the official exchange rates now, as the running portal does by itself several times a day.

  npm run rates                  asks for what is missing of the last week, today and the next banking day
  npm run rates -- --url <url>   asks another address than RATES_URL
  npm run rates -- --help        this text

What is kept already is not asked again. When the bank does not answer, readers keep the last known rates.
`

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { url: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const sourceUrl = values.url ?? readSettings().RATES_URL
  if (!URL.canParse(sourceUrl)) throw new CommandProblem(`--url must be a web address, not "${sourceUrl}".`)
  await withDatabase(() => fetchAndShow(sourceUrl))
  return 0
}

async function fetchAndShow(sourceUrl: string): Promise<void> {
  const { fetchRates } = await import('#domain/rates/commands.ts')
  const { rates, problems } = await fetchRates({ sourceUrl })
  for (const { currency, date, value, source } of rates)
    console.log(`${date}  ${currency} ${value}  (${source})`)
  if (problems.length > 0) throw new CommandProblem(problems.join('\n'))
  if (rates.length === 0) console.log('Nothing is missing.')
}

await runScript(main)
