import { type SpawnOptions, spawnSync } from 'node:child_process'
import path from 'node:path'
import { PostgresProblem } from './problem.ts'

/**
 * How to run Postgres's programs. Postgres refuses to run as root: then it runs as the system user `postgres`, and a
 * `prefix` command may stand before it. Undefined ids mean: as whoever we are.
 */
export type RunAs = { uid?: number; gid?: number; prefix: string[] }

const OURSELVES: RunAs = { prefix: [] }
const CAPABILITIES = ['dac_read_search', 'dac_override']

/** Runs a program to its end, as `who`. */
export function runAs(who: RunAs, file: string, args: string[], options: SpawnOptions = {}) {
  const { command, rest, identity } = commandAs(who, file, args)
  return spawnSync(command, rest, { encoding: 'utf8', ...options, ...identity })
}

/** The parts of a spawn of `file` as `who`. */
export function commandAs(who: RunAs, file: string, args: string[]) {
  const [command = file, ...rest] = [...who.prefix, file, ...args]
  const identity = who.prefix.length > 0 ? {} : { uid: who.uid, gid: who.gid }
  return { command, rest, identity }
}

/**
 * Decides who runs Postgres, and checks that they reach the program and the data folder.
 * @throws PostgresProblem when we are root and no other user can run it
 */
export function chooseUser(postgres: string, folder: string): RunAs {
  if (process.getuid?.() !== 0) return OURSELVES
  const user = { ...(findUser() ?? createUser()), prefix: [] }
  if (reaches(user, postgres, folder)) return user
  // The project lies in a folder that only root may enter, such as /root. Linux can lend the user this one right.
  for (const capability of CAPABILITIES) {
    const lent = { ...user, prefix: setpriv(user, capability) }
    if (reaches(lent, postgres, folder)) return lent
  }
  throw new PostgresProblem(
    `You are root, Postgres must not run as root, and its own user cannot enter ${path.dirname(folder)}. Move the project to a folder that everyone may enter (such as /srv), run as an ordinary user, or set DATABASE_URL.`,
  )
}

function findUser(): { uid: number; gid: number } | null {
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number.parseInt(runAs(OURSELVES, 'id', [flag, 'postgres']).stdout as string, 10),
  )
  return uid && gid ? { uid, gid } : null
}

function createUser(): { uid: number; gid: number } {
  const attempts: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']],
    ['adduser', ['-S', '-D', '-H', 'postgres']],
  ]
  for (const [command, args] of attempts) {
    runAs(OURSELVES, command, args)
    const user = findUser()
    if (user) return user
  }
  throw new PostgresProblem(
    'You are root, Postgres must not run as root, and a system user "postgres" could not be created. Run as an ordinary user, or set DATABASE_URL.',
  )
}

function setpriv({ uid, gid }: RunAs, capability: string): string[] {
  const caps = `+${capability}`
  return [
    'setpriv',
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    // Without it the kernel forgets the right in access(2), by which Postgres looks for its own programs.
    '--securebits=+no_setuid_fixup',
    `--inh-caps=${caps}`,
    `--ambient-caps=${caps}`,
  ]
}

function reaches(who: RunAs, postgres: string, folder: string): boolean {
  const program = runAs(who, postgres, ['--version'], { cwd: '/' })
  const entry = runAs(who, 'ls', ['-d', path.join(folder, '.')], { cwd: '/' })
  return program.status === 0 && entry.status === 0
}
