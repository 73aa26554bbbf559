import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { findBinaries } from './binaries.ts'
import { type Cluster, openCluster } from './cluster.ts'
import { withFolderLock } from './folder-lock.ts'
import { databaseUrl, ensureDatabase, type Lease, takeLease } from './lease.ts'
import { explainFailure, PostgresProblem } from './problem.ts'
import { pause } from './processes.ts'
import { chooseUser } from './run-as.ts'
import { findServer, launchServer, type RunningServer, stopServer } from './server-process.ts'

// The embedded Postgres: a real server from the package registry, its data under `${dataDir}/postgres`.
//
//   const postgres = await startPostgres({ dataDir: '.data' })
//   postgres.url                       // postgresql://dateline:...@127.0.0.1:54329/dateline
//   postgres.urlOf('another_database') // the same server, another database (which need not exist)
//   await postgres.stop()
//
// Several processes may start it on one folder: they share one server, and the last to stop ends it. A server left
// behind by a process that was killed is taken over. One that dies under us is started again, at the same address.
// Tests pass a temporary folder and `throwaway: true`, which trades durability for speed.

export type StartOptions = {
  /** The program's data folder; the server keeps everything in `postgres` below it. */
  dataDir: string
  /** Told what happens, in plain words, when it is worth telling. */
  log?: (message: string) => void
  /** Only for data that nobody wants to keep. */
  throwaway?: boolean
}

export type Postgres = {
  url: string
  port: number
  /** False when another process had started the server already. */
  startedHere: boolean
  urlOf(database: string): string
  /** Ends the server unless another process uses it. Safe to call twice. */
  stop(): Promise<void>
}

const DATABASE = 'dateline'
const FIRST_PORT = 54_329
const PORTS = 200
const ATTEMPTS = 20

/**
 * Starts the embedded Postgres, or joins the one that works on the folder already.
 * @throws PostgresProblem in plain words when that is impossible
 */
export async function startPostgres({
  dataDir,
  log = () => {},
  throwaway = false,
}: StartOptions): Promise<Postgres> {
  const home = makeHome(dataDir)
  let stopping = false
  const recover = async (): Promise<void> => {
    if (stopping) return
    log('Postgres went away; starting it again.')
    try {
      held = await join({ home, throwaway, onLost: recover })
      if (stopping) await letGo(held)
    } catch (error) {
      log(error instanceof Error ? error.message : String(error))
      await pause(5_000)
      return recover()
    }
  }
  let held = await join({ home, throwaway, onLost: recover })
  const urlOf = (database: string) => databaseUrl(held.server.port, held.cluster.password, database)
  await ensureDatabase(urlOf('postgres'), DATABASE)
  return {
    url: urlOf(DATABASE),
    port: held.server.port,
    startedHere: held.startedHere,
    urlOf,
    async stop() {
      if (stopping) return
      stopping = true
      await letGo(held)
    },
  }
}

type Held = { cluster: Cluster; server: RunningServer; lease: Lease; startedHere: boolean }

async function letGo({ lease, cluster }: Held): Promise<void> {
  const end = async () => {
    if (await lease.release()) await stopServer(cluster)
  }
  let begun = false
  try {
    await withFolderLock(lockOf(cluster.home), () => {
      begun = true
      return end()
    })
  } catch (error) {
    // On a full disk there is no lock to be had, and the server must end all the same.
    if (begun) throw error
    await end()
  }
}

function lockOf(home: string): string {
  return path.join(home, 'lock')
}

function makeHome(dataDir: string): string {
  const home = path.resolve(dataDir, 'postgres')
  try {
    mkdirSync(home, { recursive: true })
    return realpathSync(home)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new PostgresProblem(
      `The data folder cannot be made: ${reason}. Choose another with DATELINE_DATA_DIR.`,
    )
  }
}

type JoinOptions = { home: string; throwaway: boolean; onLost: () => void }

async function join(options: JoinOptions): Promise<Held> {
  try {
    return await withFolderLock(lockOf(options.home), () => startOrJoin(options))
  } catch (error) {
    throw explainFailure(error, options.home)
  }
}

async function startOrJoin({ home, throwaway, onLost }: JoinOptions): Promise<Held> {
  const binaries = findBinaries()
  const who = chooseUser(binaries.postgres, home)
  const cluster = openCluster(home, binaries, who)
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const running = await settled(cluster)
    const port = running?.port ?? (await choosePort(home))
    const server = running ?? (await launchServer({ cluster, binaries, who, port, throwaway }))
    if (server) {
      writeFileSync(path.join(home, 'port'), `${server.port}\n`)
      const lease = await takeLease(databaseUrl(server.port, cluster.password, 'postgres'), onLost)
      return { cluster, server, lease, startedHere: !running }
    }
    await pause(500)
  }
  throw new PostgresProblem(
    `Postgres did not start: an earlier server on ${cluster.data} still ends its work. Wait a minute and try again.`,
  )
}

/** The server on the cluster once it is ready; null when there is none, or when it was just ending. */
async function settled(cluster: Cluster): Promise<RunningServer | null> {
  let server = findServer(cluster)
  while (server && !server.ready) {
    await pause(50)
    server = findServer(cluster)
  }
  return server
}

/** The port of last time when it is free, else another. */
async function choosePort(home: string): Promise<number> {
  const remembered = readPort(home)
  const candidates = Array.from({ length: PORTS }, (_, index) => FIRST_PORT + index)
  for (const port of remembered ? [remembered, ...candidates] : candidates)
    if (await isFree(port)) return port
  throw new PostgresProblem(`No free port for Postgres from ${FIRST_PORT} to ${FIRST_PORT + PORTS - 1}.`)
}

function readPort(home: string): number | null {
  try {
    return Number.parseInt(readFileSync(path.join(home, 'port'), 'utf8'), 10) || null
  } catch {
    return null
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)))
  })
}
