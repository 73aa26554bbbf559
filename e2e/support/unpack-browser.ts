import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

// Unpacks the package registry's Chromium into the folder that the argument names, once, and prints where it is.
// Started by find-browser.ts: the package reads its environment while it is imported.

const folder = path.resolve(process.argv[2] ?? '')
if (!existsSync(path.join(folder, 'chromium'))) {
  // Unpacked aside and renamed when complete: whatever stops us leaves nothing half-made behind.
  const draft = `${folder}.${process.pid}`
  await mkdir(draft, { recursive: true })
  process.env.TMPDIR = draft
  const { default: chromium } = await import('@sparticuz/chromium')
  await chromium.executablePath()
  await writeFile(path.join(draft, 'fonts/fonts.conf'), fontsConfiguration(folder))
  await rm(folder, { recursive: true, force: true })
  await rename(draft, folder)
}
const env = { LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'), FONTCONFIG_PATH: path.join(folder, 'fonts') }
console.log(JSON.stringify({ executablePath: path.join(folder, 'chromium'), env }))

/** The package's own configuration names folders that only Lambda has. */
function fontsConfiguration(home: string): string {
  const folders = [path.join(home, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts']
  const dirs = folders.map((dir) => `<dir>${dir}</dir>`).join('')
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}<cachedir>${home}/fonts-cache</cachedir></fontconfig>\n`
}
