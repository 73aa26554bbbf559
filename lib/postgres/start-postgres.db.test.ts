import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findBinaries } from './binaries.ts'
import { chooseUser, commandAs } from './run-as.ts'
import { type Postgres, startPostgres } from './start-postgres.ts'

const SCRIPT = path.join(import.meta.dirname, 'start-postgres.ts')

const newFolder = () => mkdtempSync(path.join(os.tmpdir(), 'dateline-postgres-'))

let made = ''
let dataDir = ''
let running: Postgres[] = []

// Making a cluster takes seconds, so it is made once, and each test has a copy with owners and rights as they are.
beforeAll(async () => {
  made = newFolder()
  await (await startPostgres({ dataDir: made, throwaway: true })).stop()
})

afterAll(() => rmSync(made, { recursive: true, force: true }))

beforeEach(() => {
  dataDir = newFolder()
  execFileSync('cp', ['-a', `${made}/.`, dataDir])
})

afterEach(async () => {
  for (const postgres of running) await postgres.stop()
  running = []
  rmSync(dataDir, { recursive: true, force: true })
})

async function start(log: (line: string) => void = () => {}): Promise<Postgres> {
  const postgres = await startPostgres({ dataDir, log, throwaway: true })
  running.push(postgres)
  return postgres
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query(sql)
    return rows[0] && Object.values(rows[0])[0]
  } finally {
    await client.end()
  }
}

function serverPid(): number {
  return Number.parseInt(readFileSync(path.join(dataDir, 'postgres/data/postmaster.pid'), 'utf8'), 10)
}

/** Another process that starts the server on the same folder and is killed without a chance to stop it. */
async function startAndBeKilled(): Promise<void> {
  const code = `import { startPostgres } from '${SCRIPT}'
    await startPostgres({ dataDir: '${dataDir}', throwaway: true })
    process.stdout.write('up')`
  const other = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(other.stdout, 'data')
  other.kill('SIGKILL')
  await once(other, 'exit')
}

describe('startPostgres', { timeout: 60_000 }, () => {
  it('keeps what was written, its port and its password from start to start', async () => {
    const first = await start()
    await ask(first.url, 'CREATE TABLE kept AS SELECT 7 AS n')
    await first.stop()
    const second = await start()
    expect(second.url).toBe(first.url)
    expect(await ask(second.url, 'SELECT n FROM kept')).toBe(7)
    expect(statSync(path.join(dataDir, 'postgres/password')).mode & 0o077).toBe(0)
  })

  it('knows Cyrillic letters, and finds them with pg_trgm', async () => {
    const { url } = await start()
    expect(await ask(url, `SELECT lower('КИЇВ')`)).toBe('київ')
    await ask(url, 'CREATE EXTENSION pg_trgm')
    expect(await ask(url, `SELECT similarity('Переяслав', 'Переяславль') > 0.5`)).toBe(true)
  })

  it('is shared by all who start it, and ended by the last', async () => {
    const [first, second] = [await start(), await start()]
    expect([first.startedHere, second.startedHere]).toEqual([true, false])
    await first.stop()
    expect(await ask(second.url, 'SELECT 1')).toBe(1)
    await second.stop()
    await expect(ask(second.url, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/)
  })

  it('takes over the server of a process that was killed', async () => {
    await startAndBeKilled()
    const heir = await start()
    expect(heir.startedHere).toBe(false)
    await heir.stop()
    await expect(ask(heir.url, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/)
  })

  it('starts although the number in a dead lock file belongs to another process now', async () => {
    await startAndBeKilled()
    const lockFile = path.join(dataDir, 'postgres/data/postmaster.pid')
    process.kill(serverPid(), 'SIGKILL')
    const { command, rest, identity } = commandAs(chooseUser(findBinaries().postgres, dataDir), 'sleep', [
      '60',
    ])
    const other = spawn(command, rest, identity)
    const [, ...lines] = readFileSync(lockFile, 'utf8').split('\n')
    writeFileSync(lockFile, [other.pid, ...lines].join('\n'))
    expect((await start()).startedHere).toBe(true)
    other.kill('SIGKILL')
  })

  it('is started again at the same address when it dies under us', async () => {
    let noticed = () => {}
    const death = new Promise<void>((resolve) => {
      noticed = resolve
    })
    const { url } = await start(noticed)
    const pid = serverPid()
    process.kill(pid, 'SIGKILL')
    await death
    // Joining waits for the restart that is under way.
    expect((await start()).url).toBe(url)
    expect(await ask(url, 'SELECT 1')).toBe(1)
    expect(serverPid()).not.toBe(pid)
  })

  it('moves to another port when its own is taken', async () => {
    const first = await start()
    await first.stop()
    const squatter = createServer().listen(first.port, '127.0.0.1')
    await once(squatter, 'listening')
    const second = await start()
    expect(second.port).not.toBe(first.port)
    squatter.close()
  })

  it('says so when the data was made by a newer version', async () => {
    writeFileSync(path.join(dataDir, 'postgres/data/PG_VERSION'), '99\n')
    await expect(start()).rejects.toThrow(/PostgreSQL 99.*newer version/)
  })

  it('says so when its password is lost', async () => {
    rmSync(path.join(dataDir, 'postgres/password'))
    await expect(start()).rejects.toThrow(/password of the database is missing/)
  })
})
