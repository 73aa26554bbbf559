import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium } from '@playwright/test'

/** A Chromium to run: its program and what its environment needs. */
export type Browser = { executablePath: string; args: string[]; env: Record<string, string> }

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * Playwright's own browser when it is there, else one of the machine, else the one that came from the package registry
 * (Linux on x64; unpacked at the first use). @throws when there is none, with the cure.
 */
export function findBrowser(): Browser {
  // Chromium refuses to work in its sandbox for root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const executablePath = [chromium.executablePath(), ...programsOfMachine()].find(isProgram)
  if (executablePath) return { executablePath, args, env: {} }
  if (process.platform === 'linux' && process.arch === 'x64')
    return { ...unpackedBrowser(), args: ['--no-sandbox'] }
  throw new Error(
    'The browser tests need Chromium or Chrome: install one, or run "npx playwright install chromium".',
  )
}

function programsOfMachine(): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return [
    ...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...(os.platform() === 'darwin' ? MAC : []),
  ]
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The registry's Chromium brings its own libraries. A child finds them, so that its changes of environment end with it. */
function unpackedBrowser(): Omit<Browser, 'args'> {
  const cache = path.join(import.meta.dirname, '../../node_modules/.cache/chromium')
  const program = path.join(import.meta.dirname, 'unpack-browser.ts')
  const env = {
    ...process.env,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x',
    AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x',
  }
  return JSON.parse(execFileSync(process.execPath, [program, cache], { env, encoding: 'utf8' }))
}
