import { existsSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '#scripts/start/root.ts'

/** The published schemas that judge us. They are other people's and not part of the project: a folder beside it has them. */
const STANDARDS = process.env.STANDARDS_DIR ?? path.join(ROOT, '../shared/data/validators')

/** A file of the published schemas; null where they are not at hand. */
export function findStandard(name: string): string | null {
  const file = path.join(STANDARDS, name)
  return existsSync(file) ? file : null
}
