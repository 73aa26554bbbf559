import { randomBytes } from 'node:crypto'
import os from 'node:os'
import { parseArgs } from 'node:util'
import pg from 'pg'
import type { Measure } from './bench/measures.ts'
import { withDatabase } from './start/database.ts'
import { migrate } from './start/migrations.ts'
import { buildPortal, isBuildStale } from './start/prepare.ts'
import { CommandProblem, runScript, step } from './start/terminal.ts'

const HELP = `Measures the portal: requests a second and CPU time of the kept article page and of the view counter, the
first render of an article, and the time from publishing to seeing it.

  npm run bench [-- options]

  --seconds N    length of each load, 5 by default
  --articles N   articles of the newsroom that is made for it, 40 by default
  --archive N    also the front page and a section's page with 100 articles and with N, for example 100000 (minutes)
  --json         prints the result as JSON and nothing else
  --help         this text

It works on a database of its own beside yours, which it drops, and starts a server of its own on a free port. Where the
machine has nginx, the same page as a static file is the yardstick; where it has wrk, that sends the load, else autocannon.
The exit code is 1 when a target is missed.
`

const OPTIONS = {
  seconds: { type: 'string', default: '5' },
  articles: { type: 'string', default: '40' },
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
  try {
    return [
      ...(await doing('First renders', () => measureFirstRender(portal, newsroom))),
      ...(await doing('Kept page', () => measureKeptPage(portal, newsroom, seconds))),
      ...(await doing('Visits', () => measureVisits(portal, newsroom, seconds))),
      ...(await doing('Publications', () => measurePublish(portal, newsroom))),
      ...(archive > 0 ? await doing('Archive', () => measureArchive(portal, newsroom, archive)) : []),
    ]
  } finally {
    await portal.close()
  }
}

/** Runs `work` with DATABASE_URL on a new, migrated database of the same server, and drops it. */
async function withScratchDatabase<T>(url: string, work: (scratch: string) => Promise<T>): Promise<T> {
  const name = `dateline_bench_${randomBytes(4).toString('hex')}`
  const scratch = new URL(url)
  scratch.pathname = `/${name}`
  await runSql(url, `CREATE DATABASE ${name}`)
  process.env.DATABASE_URL = scratch.href
  try {
    await migrate(scratch.href)
    return await work(scratch.href)
  } finally {
    const { disconnectDb } = await import('#lib/db.ts')
    await disconnectDb()
    process.env.DATABASE_URL = url
    await runSql(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  }
}

async function runSql(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

function wholeNumber(text: string, option: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1)
    throw new CommandProblem(`${option} must be a whole number of 1 or more.`)
  return number
}

const machine = () => `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'CPU'}, Node ${process.version}`

function printTable(measures: Measure[]): void {
  const number = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))
  console.log(`\n${machine()}\n`)
  for (const { name, value, unit, limit, met } of measures) {
    const verdict = met === null ? '' : met ? 'met' : 'MISSED'
    console.log(
      `${name.padEnd(34)} ${number(value).padStart(9)} ${unit.padEnd(13)} ${limit.padEnd(8)} ${verdict}`,
    )
  }
}

await runScript(main)
