import { parseArgs } from 'node:util'
import type { Measure } from './bench/measures.ts'
import { withScratchDatabase } from './bench/scratch.ts'
import { machine, printTable, wholeNumber } from './bench/table.ts'
import { withDatabase } from './start/database.ts'
import { buildPortal, isBuildStale } from './start/prepare.ts'
import { runScript, step } from './start/terminal.ts'

const HELP = `Measures the portal: requests a second and CPU time of the kept article page and of the view counter, the
first render of an article, and the time from publishing to seeing it.

  npm run bench [-- options]

  --seconds N    length of each load, 5 by default
  --articles N   articles of the newsroom that is made for it, 120 by default; the first 40 warm the program up
  --archive N    also the front page and a section's page with 100 articles and with N, for example 100000 (minutes)
  --json         prints the result as JSON and nothing else
  --help         this text

It works on a database of its own beside yours, which it drops, and starts a server of its own on a free port. Where the
machine has nginx, the same page as a static file is the yardstick; where it has wrk, that sends the load, else autocannon.
The exit code is 1 when a target is missed.
`

const OPTIONS = {
  seconds: { type: 'string', default: '5' },
  articles: { type: 'string', default: '120' },
  archive: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

async function main(): Promise<number> {
  const { values } = parseArgs({ options: OPTIONS })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const [seconds, articles] = [
    wholeNumber(values.seconds, '--seconds'),
    wholeNumber(values.articles, '--articles'),
  ]
  const archive = values.archive === undefined ? 0 : wholeNumber(values.archive, '--archive')
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  const quiet = values.json ?? false
  const measures = await withDatabase(async ({ url }) => {
    if (isBuildStale()) await (quiet ? buildPortal(() => {}) : step('Build', buildPortal))
    return withScratchDatabase(url, (scratch) => measureAll(scratch, { seconds, articles, archive, quiet }))
  })
  if (quiet) console.log(JSON.stringify({ machine: machine(), measures }, null, 2))
  else printTable(measures)
  return measures.some(({ met }) => met === false) ? 1 : 0
}

async function measureAll(
  databaseUrl: string,
  {
    seconds,
    articles,
    archive,
    quiet,
  }: { seconds: number; articles: number; archive: number; quiet: boolean },
): Promise<Measure[]> {
  const { makeNewsroom } = await import('./bench/newsroom.ts')
  const { startPortal } = await import('./bench/portal.ts')
  const { measureFirstRender, measureKeptPage, measurePublish, measureVisits } = await import(
    './bench/measures.ts'
  )
  const { measureArchive } = await import('./bench/archive.ts')
  const doing = <T>(title: string, work: () => Promise<T>) => (quiet ? work() : step(title, work))
  const newsroom = await doing('Newsroom', () => makeNewsroom(articles))
  const portal = await doing('Server', () => startPortal(databaseUrl))
  const measures: Measure[] = []
  try {
    measures.push(...(await doing('First renders', () => measureFirstRender(portal, newsroom))))
    measures.push(...(await doing('Kept page', () => measureKeptPage(portal, newsroom, seconds))))
    measures.push(...(await doing('Visits', () => measureVisits(portal, newsroom, seconds))))
    measures.push(...(await doing('Publications', () => measurePublish(portal, newsroom))))
  } finally {
    await portal.close()
  }
  if (archive > 0)
    measures.push(...(await doing('Archive', () => measureArchive(databaseUrl, newsroom, archive))))
  return measures
}

await runScript(main)
