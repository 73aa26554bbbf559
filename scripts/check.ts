import { findAuditActProblems } from './checks/audit-acts.ts'
import { findConventionProblems } from './checks/conventions.ts'
import { findRightsProblems } from './checks/desk-doors.ts'
import { findDeskLiteralProblems } from './checks/desk-literals.ts'
import { findLockProblems, findMessageProblems } from './checks/files.ts'
import { findLayerProblems } from './checks/layers.ts'
import { readModules } from './checks/modules.ts'
import { prepareGenerated } from './checks/prepare.ts'
import { findProblemTextProblems } from './checks/problem-texts.ts'
import { ROOT, runTool } from './checks/run-tool.ts'
import { type Tally, tallyLine } from './checks/tally.ts'

const HELP = `Checks the sources without running them: format and lint, layers, conventions, types, unused code, lock file, words.

  npm run check

The last line counts the checks. The exit code is 1 when one fails.
`

/** One check: nothing when all is well, else what is wrong. */
type Check = { name: string; run: () => Promise<string> }

/** What the others read. */
const FIRST: Check[] = [
  { name: 'generated code', run: () => prepareGenerated().then(() => '') },
  { name: 'route types (next typegen)', run: () => complaint('next', ['typegen']) },
]

// The compiler on one core works as long as all the others together; on more it does parts of its work twice.
const LANES: Check[][] = [
  [
    {
      name: 'types (tsc)',
      run: () => complaint('tsc', ['--noEmit', '--incremental', 'false', '--singleThreaded', '-p', '.']),
    },
  ],
  [
    { name: 'format and lint (biome)', run: () => complaint('biome', ['check', '--error-on-warnings', '.']) },
    { name: 'layers', run: async () => list(findLayerProblems(await readModules(ROOT))) },
    { name: 'conventions', run: async () => list(findConventionProblems(await readModules(ROOT))) },
    { name: 'rights of the desk', run: async () => list(findRightsProblems(ROOT, await readModules(ROOT))) },
    { name: 'unused files, exports and packages (knip)', run: () => complaint('knip', ['--no-progress']) },
    { name: 'lock file', run: async () => list(await findLockProblems()) },
    { name: 'interface words of all editions', run: async () => list(await findMessageProblems()) },
    { name: 'words of the desk', run: async () => list(await findDeskLiteralProblems()) },
    { name: 'words of the audit log', run: async () => list(await findAuditActProblems()) },
    {
      name: 'what the domain says, in Ukrainian',
      run: async () => list(await findProblemTextProblems()),
    },
  ],
]

/** Runs every check, prints each with its time, and counts them. One that fails does not stop the others. */
export async function runChecks(): Promise<Tally> {
  const first = await runLane(FIRST)
  const failed = first + sum(await Promise.all(LANES.map(runLane)))
  return { passed: FIRST.length + LANES.flat().length - failed, failed, skipped: 0 }
}

const sum = (counts: number[]) => counts.reduce((all, one) => all + one, 0)

/** Runs checks one after another; answers how many failed. */
async function runLane(checks: readonly Check[]): Promise<number> {
  let failed = 0
  for (const { name, run } of checks) {
    const start = performance.now()
    const problem = await run().catch((error: unknown) =>
      String(error instanceof Error ? error.message : error),
    )
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`${problem ? '✗' : '✓'} ${name} (${seconds} s)`)
    if (!problem) continue
    failed += 1
    console.log(`${problem.trimEnd()}\n`)
  }
  return failed
}

const list = (problems: string[]) => problems.join('\n')

async function complaint(tool: string, args: string[]): Promise<string> {
  const { exitCode, output } = await runTool(tool, args)
  return exitCode === 0 ? '' : output || `${tool} ended with code ${exitCode} and no word.`
}

if (import.meta.main) {
  if (process.argv.includes('--help')) console.log(HELP)
  else await checkAndCount()
}

async function checkAndCount(): Promise<void> {
  const tally = await runChecks()
  console.log(tallyLine(tally))
  process.exitCode = tally.failed > 0 ? 1 : 0
}
