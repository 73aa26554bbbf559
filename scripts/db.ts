import { openDatabase } from './start/database.ts'
import { prepareClient } from './start/prepare.ts'
import { runScript } from './start/terminal.ts'
import { showTool, stopTools } from './start/tool.ts'

const HELP = `Runs a command of Prisma on the portal's database, which is started for it when it does not run.

  npm run db -- migrate status             which migrations the database has had
  npm run db -- migrate dev --name words   makes a migration of what changed in prisma/models, and applies it
  npm run db -- migrate deploy             applies what is not applied yet
  npm run db -- migrate reset              empties the database (asks first)
  npm run db -- studio                     shows the tables in the browser
  npm run db -- url                        prints the database's address for other tools, while it runs
  npm run db -- <command> --help           Prisma's own help for a command

DATABASE_URL is used when it is set, else the embedded Postgres below DATELINE_DATA_DIR.
`

/** Commands after which the models may differ from the generated client. */
const CHANGES_CLIENT = /^(migrate (dev|reset)|db (push|pull))/

async function main(): Promise<number> {
  const args = process.argv.slice(2)
  const [first] = args
  if (!first || first === '--help' || first === '-h') {
    console.log(HELP)
    return 0
  }
  const database = await openDatabase()
  // When we are asked to end, the command ends first and then, in order, so do we.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stopTools())
  try {
    if (first === 'url') {
      console.log(database.url)
      return 0
    }
    const exitCode = await showTool('prisma', args)
    if (exitCode === 0 && CHANGES_CLIENT.test(args.join(' '))) await prepareClient()
    return exitCode
  } finally {
    await database.stop()
  }
}

await runScript(main)
