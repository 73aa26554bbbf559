import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { findFreePort } from '#lib/testing/find-free-port.ts'

const ROOT = path.join(import.meta.dirname, '../..')
// Seconds on a machine of its own, minutes on one that builds and tests a good deal else.
const START_TIMEOUT_MS = 180_000

/** The address that the pages name as their own; the build knows it, so it is the default of `npm start`. */
export const SITE_URL = 'http://localhost:3000'

/** A running portal of the present build, as `npm start` serves it. */
export type Portal = {
  url: string
  /** Everything it logged. */
  log: () => string
  /** Ends it as Ctrl-C does. */
  stop: () => Promise<void>
  /** Ends it as a power cut does. */
  kill: () => Promise<void>
  /** Starts it again at the same address. */
  restart: () => Promise<void>
}

export type PortalOptions = {
  databaseUrl: string
  dataDir: string
  env?: Record<string, string>
  /** The pages name the address that they are served at, not the usual one. */
  isOwnSite?: boolean
  /** `next start` alone, without the front: what a host does that knows Next and not us. */
  isPlainNext?: boolean
}

const FRONT = ['e2e/server.ts']
const plainNext = (port: number) => [
  'node_modules/next/dist/bin/next',
  'start',
  '-H',
  '127.0.0.1',
  '-p',
  `${port}`,
]

/**
 * Starts a portal on a database that is migrated already, and waits until it is ready. It believes one proxy, so that
 * each test can be a reader with an address of its own.
 */
export async function startPortal({
  databaseUrl,
  dataDir,
  env = {},
  isOwnSite = false,
  isPlainNext = false,
}: PortalOptions): Promise<Portal> {
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const output: string[] = []
  const launch = async () => {
    const child = spawn(process.execPath, isPlainNext ? plainNext(port) : FRONT, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: databaseUrl,
        DATELINE_DATA_DIR: dataDir,
        HOST: '127.0.0.1',
        PORT: String(port),
        SITE_URL: isOwnSite ? url : SITE_URL,
        TRUST_PROXY: '1',
        RATES_ENABLED: 'false',
        PUSH_TO_PRIVATE_ADDRESSES: 'true',
        LOG_LEVEL: 'warn',
        ...env,
      },
    })
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => output.push(String(chunk)))
    await waitUntilReady(child, url, output)
    return child
  }
  let child = await launch()
  return {
    url,
    log: () => output.join(''),
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
    restart: async () => {
      child = await launch()
    },
  }
}

async function waitUntilReady(child: ChildProcess, url: string, output: string[]): Promise<void> {
  const end = Date.now() + START_TIMEOUT_MS
  while (Date.now() < end && child.exitCode === null) {
    const answer = await fetch(`${url}/api/ready`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  child.kill('SIGKILL')
  throw new Error(
    `The portal was not ready within ${START_TIMEOUT_MS / 1000} s. It said:\n${output.join('')}`,
  )
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await gone
}
