/** A failure that the person at the terminal can do something about: its message says what, and what to do. */
export class PostgresProblem extends Error {
  override name = 'PostgresProblem'
}

const CAUSES: [RegExp, (folder: string) => string][] = [
  [
    /No space left on device|could not write .*: ENOSPC/i,
    (folder) =>
      `The disk that holds ${folder} is full. Free some space, or move the data with DATELINE_DATA_DIR.`,
  ],
  [
    /Permission denied/i,
    (folder) =>
      `Postgres may not read or write ${folder}. It belongs to another user: run as that user, or choose another folder with DATELINE_DATA_DIR.`,
  ],
  [
    /could not create shared memory segment|Cannot allocate memory/i,
    () =>
      'There is not enough memory for Postgres. Close other programs, or set DATABASE_URL to a server elsewhere.',
  ],
  [
    /error while loading shared libraries|GLIBC_|not found \(required by/i,
    () =>
      'The Postgres that came with the packages does not run on this system. Set DATABASE_URL to a Postgres of your own (14 or newer).',
  ],
]

/** What Postgres said, as a problem in plain words; its last lines stand below for everything that we do not know. */
export function explainOutput(what: string, output: string, folder: string): PostgresProblem {
  const known = CAUSES.find(([pattern]) => pattern.test(output))
  const tail = output.trim().split('\n').slice(-8).join('\n  ')
  const words = known ? known[1](folder) : `Postgres gave this reason:`
  return new PostgresProblem(`${what} ${words}${tail ? `\n  ${tail}` : ''}`)
}

/** A failure of the file system below `folder` in plain words; anything else as it is. */
export function explainFailure(error: unknown, folder: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const words: Record<string, string> = {
    ENOSPC: 'No space left on device',
    EDQUOT: 'No space left on device',
  }
  for (const refusal of ['EACCES', 'EPERM', 'EROFS']) words[refusal] = 'Permission denied'
  const known = CAUSES.find(([pattern]) => pattern.test(words[code] ?? ''))
  return known ? new PostgresProblem(`Postgres cannot work. ${known[1](folder)}`, { cause: error }) : error
}
