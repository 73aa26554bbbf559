import { parseArgs } from 'node:util'
import type { Env } from '#lib/env.ts'
import { readSettings } from './start/database.ts'
import { createOwner, type Owner } from './start/newsroom.ts'
import { checkPort, portProblem } from './start/port.ts'
import { buildPortal, isBuildStale } from './start/prepare.ts'
import { readyDatabase } from './start/ready-database.ts'
import { createShutdown, type Shutdown } from './start/shutdown.ts'
import { printFailure, runScript, step } from './start/terminal.ts'
import { stopTools } from './start/tool.ts'

const HELP = `Starts the portal, with everything it needs: packages, database, tables, a newsroom for an empty database, build.

  npm start [-- options]

  --no-demo   leave an empty database empty, now and later
  --help      this text

Settings come from the environment or from .env; .env.example lists them all, and none is needed. The data lies in .data/.
Ctrl-C ends everything; the next start goes on where this one ended.
`

const OPTIONS = {
  'no-demo': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

async function main(): Promise<number> {
  const { values } = parseArgs({ options: OPTIONS })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const began = Date.now()
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  const settings = readSettings()
  await checkPort(settings.HOST, settings.PORT)
  let serving = false
  const shutdown = createShutdown({
    onBegin: () =>
      console.log(
        serving
          ? '\nStopping: the last answers are sent, then the database is closed.'
          : '\nInterrupted. The next npm start goes on from here.',
      ),
    exitCode: () => (serving ? 0 : 130),
  })
  shutdown.add(() => {
    if (serving) console.log('Stopped. Nothing was lost.')
  })
  shutdown.add(stopTools)
  try {
    await readyDatabase(settings, shutdown, !values['no-demo'])
    if (isBuildStale()) await step('Build', buildPortal)
    const port = await step(
      'Server',
      () => listen(settings, shutdown),
      (open) => `port ${open}`,
    )
    serving = true
    announce(settings, port, await createOwner(), Date.now() - began)
  } catch (error) {
    if (!shutdown.isClosing()) printFailure(error)
    await shutdown.closeAll()
    process.exit(1)
  }
  return 0
}

async function listen({ HOST, PORT }: Env, shutdown: Shutdown): Promise<number> {
  const { serve } = await import('#server/serve.ts')
  try {
    const starting = serve({ host: HOST, port: PORT })
    shutdown.add(async () => {
      const server = await starting.catch(() => null)
      await server?.close()
    })
    return (await starting).port
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw code.startsWith('EADDR') || code === 'EACCES' ? portProblem(code, HOST, PORT) : error
  }
}

function announce(settings: Env, port: number, owner: Owner | null, took: number): void {
  const address = process.env.SITE_URL ? settings.SITE_URL : `http://localhost:${port}`
  const lines = [
    `${settings.SITE_NAME} is ready (${(took / 1000).toFixed(1)} s)`,
    `  Readers  ${address}`,
    `  Desk     ${address}/admin`,
  ]
  if (owner) lines.push('', ...tellOwner(owner, address))
  console.log(`\n${lines.join('\n')}\n\nCtrl-C ends it.`)
}

/** The link to make the owner's account one's own, and, where the account is new, how to sign in without that. */
function tellOwner({ email, password, setUpPath }: Owner, address: string): string[] {
  const link = `  ${address}${setUpPath}`
  const life = '  It works once, for 24 hours; until then each start shows a fresh one.'
  if (!password) return ['The desk has no owner yet. Make its account yours:', link, life]
  return [
    'The owner of the desk, shown this once:',
    `  E-mail    ${email}`,
    `  Password  ${password}`,
    'Or make this account yours, with your own name, e-mail and password:',
    link,
    life,
  ]
}

await runScript(main)
