import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** A digest of the names and contents of `sources` (files and folders below `root`; what is not there is left out). */
export function fingerprint(root: string, sources: string[], extra: string[] = []): string {
  const digest = createHash('sha256')
  for (const file of sources.flatMap((source) => filesIn(root, source)).sort()) {
    digest
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0')
  }
  for (const word of extra) digest.update(`${word}\0`)
  return digest.digest('hex')
}

const NOT_SOURCES = /(^|\/)(generated|node_modules)(\/|$)|\.(test|db\.test)\.tsx?$/

function filesIn(root: string, source: string): string[] {
  const whole = path.join(root, source)
  const kind = statSync(whole, { throwIfNoEntry: false })
  if (!kind) return []
  if (kind.isFile()) return [source]
  return readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !NOT_SOURCES.test(file))
}

/** What the stamp at `file` says, or an empty text. */
export function readStamp(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return ''
  }
}
