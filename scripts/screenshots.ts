import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { withDemonstration } from './demonstration/with-demonstration.ts'
import { ROOT } from './start/root.ts'
import { runScript } from './start/terminal.ts'

const HELP = `Takes the pictures of the README anew: the demonstration newsroom in a real browser, readers' pages and the desk.

  npm run screenshots [-- --into <folder>] [--all]

  --into <folder>  where they are written, docs/screenshots by default
  --all            a page of every type instead, at 390, 768 and 1440 px, light and dark, for looking at; say --into too
`

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      into: { type: 'string' },
      all: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const folder = path.resolve(ROOT, values.into ?? 'docs/screenshots')
  await mkdir(folder, { recursive: true })
  const { takePictures } = await import('./demonstration/take-pictures.ts')
  const count = await withDemonstration((shown) => takePictures(shown, folder, values.all ?? false))
  console.log(`${count} pictures are in ${folder}.`)
  return 0
}

await runScript(main)
