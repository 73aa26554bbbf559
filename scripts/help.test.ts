import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { ROOT } from './start/root.ts'

const run = promisify(execFile)
const commands = readdirSync(path.join(ROOT, 'scripts')).filter((name) => /^[a-z-]+\.ts$/.test(name))

/** A fresh clone has no generated code yet: whoever imports some before it is asked to work breaks there. */
const FRESH_CLONE = `data:text/javascript,${encodeURIComponent(`import { registerHooks } from 'node:module'
registerHooks({ resolve(name, context, next) {
  if (/lib\\/generated\\//.test(name)) throw new Error(name + ' is not there in a fresh clone')
  return next(name, context)
} })`)}`

const help = (...words: string[]) =>
  run(process.execPath, ['--disable-warning=ExperimentalWarning', ...words], { cwd: ROOT })

describe('every command tells what it does, also in a fresh clone', { timeout: 60_000 }, () => {
  it.concurrent.each(commands)('%s --help', async (name) => {
    const { stdout, stderr } = await help('--import', FRESH_CLONE, `scripts/${name}`, '--help')
    expect(stdout).toMatch(/(npm (start|test|run)|node scripts\/)/)
    expect(stderr).toBe('')
  })
})

it('the list of commands names them all', { timeout: 60_000 }, async () => {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'))
  const { stdout } = await help('scripts/run.mjs', '--help')
  for (const name of Object.keys(scripts)) expect(stdout, name).toContain(name)
})
