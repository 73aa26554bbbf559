import { parseArgs } from 'node:util'
import { withDatabase } from './start/database.ts'
import { CommandProblem, runScript, step } from './start/terminal.ts'

const HELP = `Writes the whole portal into a new folder: JSON Lines and pictures. "npm run import -- <folder>" reads it back.

  npm run export -- ../portal-2026-11-23

Editors are in it by name, without anything that lets them in; the audit log and the program's own state are not.
The format is in docs/contracts/export.md.
`

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  })
  const [folder, ...others] = positionals
  if (values.help || !folder) {
    console.log(HELP)
    return values.help ? 0 : 1
  }
  if (others.length > 0) throw new CommandProblem('Name one folder.')
  const manifest = await withDatabase(async () => {
    const { exportPortal } = await import('#domain/imports/portal/commands.ts')
    return step('Exporting', (progress) =>
      exportPortal(folder, (what, count) => progress(`${what}: ${count}`)),
    )
  })
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  console.log(`\n  ${rows} rows of ${manifest.tables.length} tables and ${manifest.files} files of pictures`)
  return 0
}

await runScript(main)
