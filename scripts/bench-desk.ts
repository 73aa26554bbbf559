import { parseArgs } from 'node:util'
import type { Measure } from './bench/measures.ts'
import { withScratchDatabase } from './bench/scratch.ts'
import { printTable, wholeNumber } from './bench/table.ts'
import { withDatabase } from './start/database.ts'
import { buildPortal, isBuildStale } from './start/prepare.ts'
import { runScript, step } from './start/terminal.ts'

const HELP = `Measures what editors wait for: a page of the article list and each of its filters, opening an article of 5,000 words
with 100 versions, and a key in its text.

  npm run bench:desk [-- options]

  --articles N   articles in the list, 100000 by default
  --keys N       keys typed in the middle of the text, 200 by default
  --help         this text

It works on a database of its own beside yours, which it drops, with a server and a browser of its own. Lists and the form are timed as the
browser gets them, over HTTP. A key is the time that the page's main thread is busy between two keys: layout and paint
are in it, waiting for the next key is not; what it takes without waiting for a core is told beside it. The exit code
is 1 when one of the limits is missed.
`

const OPTIONS = {
  articles: { type: 'string', default: '100000' },
  keys: { type: 'string', default: '200' },
  help: { type: 'boolean', short: 'h' },
} as const

async function main(): Promise<number> {
  const { values } = parseArgs({ options: OPTIONS })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const [articles, keys] = [wholeNumber(values.articles, '--articles'), wholeNumber(values.keys, '--keys')]
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  const measures = await withDatabase(async ({ url }) => {
    if (isBuildStale()) await step('Build', buildPortal)
    return withScratchDatabase(url, (scratch) => measureDesk(scratch, articles, keys))
  })
  printTable(measures)
  return measures.some(({ met }) => met === false) ? 1 : 0
}

async function measureDesk(databaseUrl: string, articles: number, keys: number): Promise<Measure[]> {
  const { makeDesk, signInAtDesk } = await import('./bench/desk-newsroom.ts')
  const { measureLists, measureOpening } = await import('./bench/desk-pages.ts')
  const { measureTyping } = await import('./bench/typing.ts')
  const { startPortal } = await import('./bench/portal.ts')
  const desk = await step('Newsroom', () => makeDesk(articles))
  const portal = await step('Server', () => startPortal(databaseUrl))
  try {
    const cookie = await signInAtDesk(portal.url)
    return [
      ...(await step('Lists', () => measureLists(portal.url, cookie, desk))),
      ...(await step('Opening', () => measureOpening(portal.url, cookie, desk))),
      ...(await step('Typing', () => measureTyping(portal.url, cookie, desk, keys))),
    ]
  } finally {
    await portal.close()
  }
}

await runScript(main)
