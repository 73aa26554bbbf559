import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Binaries } from './binaries.ts'
import { type Cluster, plainEnvironment } from './cluster.ts'
import { explainOutput, PostgresProblem } from './problem.ts'
import { commandLineOf, isAlive, pause } from './processes.ts'
import { commandAs, type RunAs } from './run-as.ts'
import { serverSettings } from './settings.ts'

/** A server at work on the cluster, whoever started it. */
export type RunningServer = { pid: number; port: number; ready: boolean }

const START_MS = 600_000 // after a crash with much written, recovery takes its time
const STOP_MS = 120_000
/** A process id that no system gives out. */
const NOBODY = 2_147_483_646

/** The server that works on this cluster now, or null. Puts right the lock file of one that was killed. */
export function findServer({ data }: Cluster): RunningServer | null {
  const file = path.join(data, 'postmaster.pid')
  const lines = readLines(file)
  const pid = Number.parseInt(lines[0] ?? '', 10)
  if (!pid || pid === NOBODY || !isAlive(pid)) return null
  if (!worksOn(pid, data)) {
    // The number lives on in another process, or in the remains of ours, and Postgres would refuse to start. The rest
    // of the file stays: by it Postgres makes sure that no session of the killed server is still at work.
    writeFileSync(file, [NOBODY, ...lines.slice(1)].join('\n'))
    return null
  }
  return { pid, port: Number.parseInt(lines[3] ?? '', 10), ready: lines[7]?.trim() === 'ready' }
}

function worksOn(pid: number, data: string): boolean {
  const parts = commandLineOf(pid)
  const folder = parts[parts.indexOf('-D') + 1]
  if (!parts.includes('-D') || !folder) return false
  return folder === data || sameFolder(folder, data)
}

function sameFolder(one: string, other: string): boolean {
  const [a, b] = [one, other].map((folder) => statSync(folder, { throwIfNoEntry: false }))
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}

const PASSING = /Address already in use|could not bind|pre-existing shared memory block/i

type Launch = { cluster: Cluster; binaries: Binaries; who: RunAs; port: number; throwaway: boolean }

/**
 * Starts the server and waits until it takes connections. It runs in a session of its own: Ctrl-C reaches us and not it.
 * Null when it could not begin for a passing reason: the port is taken, or sessions of a killed server are still ending.
 * @throws PostgresProblem with the server's own words when it does not start
 */
export async function launchServer({
  cluster,
  binaries,
  who,
  port,
  throwaway,
}: Launch): Promise<RunningServer | null> {
  const settings = Object.entries(serverSettings({ port, throwaway })).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  const { command, rest, identity } = commandAs(who, binaries.postgres, ['-D', cluster.data, ...settings])
  const logFile = path.join(cluster.home, 'startup.log')
  const log = openSync(logFile, 'w', 0o600)
  const child = spawn(command, rest, {
    ...identity,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: plainEnvironment(),
  })
  closeSync(log)
  child.unref()
  const failure = await untilReady(child, cluster)
  if (failure === null) return findServer(cluster)
  const output = `${failure}${readLines(logFile).join('\n')}`
  if (PASSING.test(output)) return null
  throw explainOutput('Postgres did not start.', output, cluster.home)
}

/** Null when the server is ready, else what kept it. */
async function untilReady(child: ChildProcess, cluster: Cluster): Promise<string | null> {
  let failure: string | null = null
  child.once('error', (error) => {
    failure = `${error.message}\n`
  })
  child.once('exit', () => {
    failure ??= ''
  })
  const deadline = Date.now() + START_MS
  while (failure === null) {
    const server = findServer(cluster)
    if (server?.ready && server.pid === child.pid) return null
    if (Date.now() > deadline) return 'It is still recovering after ten minutes.\n'
    await pause(25)
  }
  return failure
}

/** Ends the server: sessions are cut, everything committed is on disk. Returns when it is gone. */
export async function stopServer(cluster: Cluster): Promise<void> {
  const server = findServer(cluster)
  if (!server) return
  process.kill(server.pid, 'SIGINT')
  const deadline = Date.now() + STOP_MS
  while (findServer(cluster)?.pid === server.pid) {
    if (Date.now() > deadline) throw new PostgresProblem(`Postgres (process ${server.pid}) does not stop.`)
    await pause(25)
  }
}
