import { watch } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { readSettings } from './start/database.ts'
import { createOwner } from './start/newsroom.ts'
import { checkPort } from './start/port.ts'
import { buildAssets } from './start/prepare.ts'
import { readyDatabase } from './start/ready-database.ts'
import { ROOT } from './start/root.ts'
import { createShutdown } from './start/shutdown.ts'
import { printFailure, runScript, step } from './start/terminal.ts'
import { showTool, stopTools } from './start/tool.ts'

const HELP = `Serves the portal for working on it: what you save is what you see. The same database as npm start.

  npm run dev [-- options]

  --no-demo   leave an empty database empty, now and later
  --help      this text

Pages are made anew for each request and come without the front of server/: judge speed and caching by npm start.
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
  Object.assign(process.env, { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' })
  const settings = readSettings()
  await checkPort(settings.HOST, settings.PORT)
  const shutdown = createShutdown({ exitCode: () => 0 })
  try {
    await readyDatabase(settings, shutdown, !values['no-demo'])
    await step('Fonts and script', buildAssets)
    watchAssets()
    const owner = await createOwner()
    const address = `http://localhost:${settings.PORT}`
    console.log(`\n  Readers  ${address}\n  Desk     ${address}/admin`)
    if (owner?.password)
      console.log(`  Owner    ${owner.email}, password ${owner.password} (shown this once)`)
    if (owner) console.log(`  Set up   ${address}${owner.setUpPath}`)
    shutdown.add(stopTools)
    return await showTool('next', ['dev', '--port', String(settings.PORT), '--hostname', settings.HOST])
  } catch (error) {
    if (!shutdown.isClosing()) printFailure(error)
    return 1
  } finally {
    await shutdown.closeAll()
  }
}

/** Builds the reader's script again when one of its sources is saved. */
function watchAssets(): void {
  let timer: NodeJS.Timeout | undefined
  const watcher = watch(path.join(ROOT, 'enhance'), { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => buildAssets().catch(printFailure), 100)
  })
  watcher.unref()
}

await runScript(main)
