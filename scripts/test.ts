import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { runChecks } from './check.ts'
import { prepareGenerated } from './checks/prepare.ts'
import { runTool } from './checks/run-tool.ts'
import {
  NOTHING,
  sum,
  type Tally,
  tallyLine,
  tallyOfPlaywright,
  tallyOfVitest,
  withExitCode,
} from './checks/tally.ts'

const HELP = `Proves that the portal works: check, unit, db and e2e, in this order.

  npm test                       all parts; a part that fails does not stop the next one
  npm run check                  format, lint, layers, types, unused code
  npm run test:unit [-- filter]  tests without a database (files *.test.ts)
  npm run test:db [-- filter]    tests on a real, throwaway Postgres (files *.db.test.ts)
  npm run test:e2e [-- filter]   browser tests against the built portal (e2e/specs)

The filter is a part of a file's path; other words go to Vitest or Playwright as they are.
TEST_DATABASE_URL makes the tests use databases of their own on that local server instead of the embedded one.
The last line says "N passed, N failed", over everything that ran. The exit code is 0 when nothing failed.
`

type Part = { title: string; run: (args: string[]) => Promise<Tally> }

const PARTS: Record<string, Part> = {
  check: { title: 'Check: format, lint, layers, types, unused code', run: runChecks },
  unit: { title: 'Unit tests', run: (args) => runVitest('unit', args) },
  db: { title: 'Database tests', run: (args) => runVitest('db*', args) },
  e2e: { title: 'Browser tests', run: runPlaywright },
}

async function runVitest(project: string, args: string[]): Promise<Tally> {
  await prepareGenerated()
  return withReport('vitest', async (report) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const { exitCode } = await runTool('vitest', ['run', '--project', project, ...reporters, ...args], {
      stream: true,
    })
    return withExitCode(tallyOfVitest(JSON.parse(await readFile(report, 'utf8'))), exitCode)
  })
}

async function runPlaywright(args: string[]): Promise<Tally> {
  await prepareGenerated()
  return withReport('playwright', async (report) => {
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report }
    const { exitCode } = await runTool('playwright', ['test', '--reporter=list,json', ...args], {
      stream: true,
      env,
    })
    return withExitCode(tallyOfPlaywright(JSON.parse(await readFile(report, 'utf8'))), exitCode)
  })
}

/** Gives `run` a file for its report. A runner that broke before it could write one counts as one failure. */
async function withReport(runner: string, run: (report: string) => Promise<Tally>): Promise<Tally> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-test-'))
  try {
    return await run(path.join(folder, 'report.json'))
  } catch (error) {
    console.error(
      `${runner} left no report that can be read: ${error instanceof Error ? error.message : error}`,
    )
    return { ...NOTHING, failed: 1 }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Takes `--only <part>` out, and npm's own `--`; the rest is the runner's, in its order. */
function readArguments(typed: string[]): { only: string | undefined; rest: string[] } {
  const given = typed.filter((word) => word !== '--')
  const at = given.indexOf('--only')
  if (at < 0) return { only: undefined, rest: given }
  return { only: given[at + 1] ?? '', rest: given.toSpliced(at, 2) }
}

async function main(): Promise<void> {
  const { only, rest: args } = readArguments(process.argv.slice(2))
  if (args.includes('--help') || args.includes('-h')) return console.log(HELP)
  if (only !== undefined && !(only in PARTS)) {
    console.error(`There is no part "${only}". The parts are ${Object.keys(PARTS).join(', ')}.`)
    process.exitCode = 2
    return
  }
  const chosen = Object.entries(PARTS).filter(([name]) => only === undefined || name === only)
  const tallies: Tally[] = []
  for (const [, part] of chosen) {
    console.log(`\n━━ ${part.title} ━━\n`)
    const tally = await part.run(args).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error)
      return { ...NOTHING, failed: 1 }
    })
    console.log(`\n${part.title}: ${tallyLine(tally)}`)
    tallies.push(tally)
  }
  const total = sum(tallies)
  process.exitCode = total.failed > 0 ? 1 : 0
  console.log(`\n${tallyLine(total)}`)
}

await main()
