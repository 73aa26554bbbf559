const DISK_FULL = /\bENOSPC\b|\bEDQUOT\b|No space left on device|\b53100\b/i
const REFUSED = /\b(?:EACCES|EPERM|EROFS)\b[^\n]*?'([^']+)'/

/**
 * What a failure says about the machine rather than about the program, in plain words with the cure; null when it says
 * nothing of the kind. It looks through the causes too, and at what Prisma and Postgres put in between.
 */
export function explainMachine(error: unknown): string | null {
  const said = wordsOf(error)
  if (DISK_FULL.test(said))
    return 'The disk is full. Free some space and start again: what was saved is there, and what was under way goes on.'
  const refused = REFUSED.exec(said)
  if (refused)
    return `This user may not write ${refused[1]}. It belongs to somebody else: run as the user that owns it, or choose another folder for the data with DATELINE_DATA_DIR.`
  return null
}

function wordsOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error) || depth > 5) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  return `${code} ${error.message} ${error.cause === undefined ? '' : wordsOf(error.cause, depth + 1)}`
}
