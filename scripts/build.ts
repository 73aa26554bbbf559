import { parseArgs } from 'node:util'
import { readSettings } from './start/database.ts'
import { buildPortal } from './start/prepare.ts'
import { createShutdown } from './start/shutdown.ts'
import { runScript, step } from './start/terminal.ts'
import { stopTools } from './start/tool.ts'

const HELP = `Makes the portal ready to serve: the database client, the reader's script and fonts, then the pages' code.

  npm run build

It needs no database. npm start builds by itself whenever the sources have changed, and serves the result.
EDITIONS, DEFAULT_EDITION, SITE_URL, SITE_NAME and SITE_TIMEZONE are fixed by the build: set them as for npm start.
`

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  readSettings()
  createShutdown({ exitCode: () => 130 }).add(stopTools)
  await step('Build', buildPortal)
  return 0
}

await runScript(main)
