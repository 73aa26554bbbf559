import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { ROOT } from './run-tool.ts'

/** A lock file that names no registry installs from whichever registry the reader of it uses. */
export async function findLockProblems(): Promise<string[]> {
  const lock = await readFile(path.join(ROOT, 'package-lock.json'), 'utf8')
  const resolved = lock.match(/"resolved":/g)?.length ?? 0
  return resolved > 0
    ? [
        `package-lock.json names ${resolved} download addresses ("resolved"): install with npm's omit-lockfile-registry-resolved`,
      ]
    : []
}

/** Every edition has the same words, in the same places: messages/en.json against messages/uk.json, and the desk's. */
export async function findMessageProblems(): Promise<string[]> {
  const entries = await readdir(path.join(ROOT, 'messages'), { recursive: true, withFileTypes: true })
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join('messages', entry.name))
  return (await Promise.all(['messages', ...folders].map(compareFolder))).flat()
}

async function compareFolder(folder: string): Promise<string[]> {
  const names = (await readdir(path.join(ROOT, folder))).filter((name) => name.endsWith('.json'))
  const keysOf = new Map<string, Set<string>>()
  for (const name of names) {
    const parsed: unknown = JSON.parse(await readFile(path.join(ROOT, folder, name), 'utf8'))
    keysOf.set(name, new Set(listKeys(parsed)))
  }
  const all = new Set([...keysOf.values()].flatMap((keys) => [...keys]))
  return [...keysOf].flatMap(([name, keys]) =>
    [...all].filter((key) => !keys.has(key)).map((key) => `${folder}/${name} has no "${key}"`),
  )
}

function listKeys(value: unknown, prefix = ''): string[] {
  if (typeof value !== 'object' || value === null) return [prefix]
  return Object.entries(value).flatMap(([key, inner]) => listKeys(inner, prefix ? `${prefix}.${key}` : key))
}
