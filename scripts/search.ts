import { parseArgs } from 'node:util'
import { withDatabase } from './start/database.ts'
import { CommandProblem, runScript, step } from './start/terminal.ts'

const HELP = `The index of the search.

  npm run search -- reindex             writes it anew while the portal runs; --resume goes on after an interruption
  npm run search -- check               says whether it equals the articles; exit code 1 when it does not
  npm run search -- bench               measures on a throwaway database of 1,000,000 synthetic articles
  npm run search -- bench --articles N  on another number of them
  npm run search -- bench --keep FOLDER  keeps that database in a folder, for measuring again without making it anew

The index follows every change by itself, and a new version of the program rewrites it when it must. Reindexing is for
a database that was changed from outside.
`

const OPTIONS = {
  articles: { type: 'string', default: '1000000' },
  keep: { type: 'string' },
  resume: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true })
  const [name = ''] = positionals
  if (values.help || !name) {
    console.log(HELP)
    return values.help ? 0 : 1
  }
  if (name === 'reindex') return withDatabase(() => runReindex(!values.resume))
  if (name === 'check') return withDatabase(runCheck)
  if (name === 'bench') {
    const { benchSearch } = await import('./search/bench.ts')
    return benchSearch(readCount(values.articles), values.keep)
  }
  throw new CommandProblem(`There is no "${name}".\n\n${HELP}`)
}

function readCount(given: string): number {
  const count = Number(given)
  if (!Number.isInteger(count) || count < 1_000 || count > 5_000_000)
    throw new CommandProblem(`--articles takes a whole number from 1000 to 5000000; it is "${given}".`)
  return count
}

async function runReindex(fromStart: boolean): Promise<number> {
  const { reindex } = await import('#domain/search/reindex-commands.ts')
  await step(
    'Search index',
    (progress) => reindex((done, total) => progress(`${done} of ${total} articles`), { fromStart }),
    (done) => `${done} articles`,
  )
  return 0
}

async function runCheck(): Promise<number> {
  const { checkIndex } = await import('#domain/search/reindex-commands.ts')
  const { checked, wrong } = await step('Search index compared', (progress) =>
    checkIndex((done, total) => progress(`${done} of ${total} articles`)),
  )
  if (wrong.length === 0) {
    console.log(`The index equals the ${checked} articles.`)
    return 0
  }
  console.log(
    `${wrong.length} of ${checked} articles are not indexed as they are: ${wrong.slice(0, 20).join(', ')}`,
  )
  console.log('Write it anew with: npm run search -- reindex')
  return 1
}

await runScript(main)
