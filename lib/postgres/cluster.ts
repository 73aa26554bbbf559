import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import type { Binaries } from './binaries.ts'
import { explainOutput, PostgresProblem } from './problem.ts'
import { type RunAs, runAs } from './run-as.ts'

/** The files of one Postgres: `home` holds all of them, `data` is Postgres's own folder. */
export type Cluster = { home: string; data: string; password: string }

export const SUPERUSER = 'dateline'

const ROOM_NEEDED_MB = 200
// pg_trgm asks the C library what a letter is, so that too needs a locale that knows Cyrillic.
const LETTER_LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'C']

/**
 * The cluster in `home`, made first when there is none yet.
 * @throws PostgresProblem when its data is of another major version or cannot be made
 */
export function openCluster(home: string, binaries: Binaries, who: RunAs): Cluster {
  const data = path.join(home, 'data')
  if (existsSync(path.join(data, 'PG_VERSION'))) checkVersion(data, binaries.major)
  else createCluster(home, data, binaries, who)
  return { home, data, password: readPassword(home) }
}

function checkVersion(data: string, major: number): void {
  const version = Number.parseInt(readFileSync(path.join(data, 'PG_VERSION'), 'utf8'), 10)
  if (version === major) return
  const advice =
    version > major
      ? `it was made by a newer version of this program. Use that version again, or choose another folder with DATELINE_DATA_DIR.`
      : `it was made by an older version of this program. Export it there and import it here, or choose another folder with DATELINE_DATA_DIR.`
  throw new PostgresProblem(
    `The data in ${data} is of PostgreSQL ${version} and this program brings PostgreSQL ${major}: ${advice}`,
  )
}

function createCluster(home: string, data: string, binaries: Binaries, who: RunAs): void {
  const { bavail, bsize } = statfsSync(home)
  const free = Math.floor((bavail * bsize) / 1024 / 1024)
  if (free < ROOM_NEEDED_MB) {
    throw new PostgresProblem(
      `The disk that holds ${home} has ${free} MB left and the database needs ${ROOM_NEEDED_MB} MB to begin with. Free some space, or move the data with DATELINE_DATA_DIR.`,
    )
  }
  writeFileSync(passwordFile(home), `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  // Made aside and renamed when complete: whatever kills us in between leaves nothing half-made behind.
  const draft = path.join(home, 'data.new')
  const failures: string[] = []
  for (const locale of LETTER_LOCALES) {
    rmSync(draft, { recursive: true, force: true })
    const failure = initialise(draft, locale, readPassword(home), binaries, who)
    if (failure === null) {
      renameSync(draft, data)
      return
    }
    failures.push(failure)
    if (!/locale/i.test(failure)) break
  }
  rmSync(draft, { recursive: true, force: true })
  throw explainOutput('The database could not be created.', failures.at(-1) ?? '', home)
}

/** Runs initdb; null when it went well, else what it said. */
function initialise(
  draft: string,
  locale: string,
  password: string,
  { initdb }: Binaries,
  who: RunAs,
): string | null {
  // initdb reads the password from a file of its own user.
  const passwordCopy = `${draft}.password`
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(passwordCopy, `${password}\n`, { mode: 0o600 })
  if (who.uid !== undefined && who.gid !== undefined) {
    for (const file of [draft, passwordCopy]) chownSync(file, who.uid, who.gid)
  }
  const args = [
    `--pgdata=${draft}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordCopy}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    `--lc-collate=${locale}`,
    `--lc-ctype=${locale}`,
    '--lc-messages=C',
    '--no-instructions',
  ]
  const { status, stdout, stderr, error } = runAs(who, initdb, args, { cwd: '/', env: plainEnvironment() })
  rmSync(passwordCopy, { force: true })
  return status === 0 ? null : `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`
}

/** The environment for Postgres's programs: settings meant for clients must not reach the server. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: '/', LC_ALL: 'C', TZ: 'UTC', NODE_ENV: process.env.NODE_ENV }
}

function passwordFile(home: string): string {
  return path.join(home, 'password')
}

function readPassword(home: string): string {
  try {
    return readFileSync(passwordFile(home), 'utf8').trim()
  } catch (error) {
    throw new PostgresProblem(
      `The password of the database is missing or unreadable: ${passwordFile(home)}. Put the file back, or run as the user that owns it.`,
      { cause: error },
    )
  }
}
