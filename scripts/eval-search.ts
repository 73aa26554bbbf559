import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { startPostgres } from '#lib/postgres/start-postgres.ts'
import { migrate } from './start/migrations.ts'
import { prepareClient } from './start/prepare.ts'
import { CommandProblem, runScript } from './start/terminal.ts'

const HELP = `Measures search: does a question find the article that it was made from?

  npm run eval:search -- --uk <articles.jsonl.xz>                        Ukrainian texts, each title as a question
  npm run eval:search -- --uk <file> --dictionary <folder>               and the title's words in other forms
  npm run eval:search -- --en <articles.jsonl.xz>                        English articles, each title as a question

The files are JSON Lines, compressed with xz (the program xz must be there). Inflected questions take up to six words of a
title, each in another form that stands somewhere in the texts and has the same lemma in the dictionary: a folder with
index.aff and index.dic of Hunspell. The portal's own stems have no part in that. Everything runs on a throwaway Postgres.
`

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      uk: { type: 'string' },
      en: { type: 'string' },
      dictionary: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  if (!values.uk && !values.en) throw new CommandProblem('Say --uk or --en with a file. See --help.')
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'dateline-search-eval-'))
  const postgres = await startPostgres({ dataDir, throwaway: true })
  process.env.DATABASE_URL = postgres.url
  try {
    await prepareClient()
    await migrate(postgres.url)
    const { evaluate } = await import('./search/eval.ts')
    return (await evaluate(values)) ? 0 : 1
  } finally {
    const { disconnectDb } = await import('#lib/db.ts')
    await disconnectDb()
    await postgres.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

await runScript(main)
