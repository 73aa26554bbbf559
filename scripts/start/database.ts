import path from 'node:path'
import { type Env, loadEnvFile, parseEnv } from '#lib/env.ts'
import { startPostgres } from '#lib/postgres/start-postgres.ts'
import { checkServer } from './check-server.ts'
import { migrate } from './migrations.ts'
import { prepareClient } from './prepare.ts'
import { ROOT } from './root.ts'

/** The database that the scripts work on. `stop` ends the embedded server unless another process uses it. */
export type Database = { url: string; words: string; stop(): Promise<void> }

/** The settings of this run, with `.env` taken in. Throws EnvError with all problems. */
export function readSettings(): Env {
  loadEnvFile(path.join(ROOT, '.env'))
  return parseEnv(process.env)
}

/**
 * Opens the database of the settings: the server that DATABASE_URL names, else the embedded one. From then on
 * DATABASE_URL is set in this process and in those it starts. Call it before anything imports lib/db.ts.
 */
export async function openDatabase(
  settings: Env = readSettings(),
  log: (line: string) => void = console.error,
): Promise<Database> {
  const given = settings.DATABASE_URL
  if (given) {
    const version = await checkServer(given)
    return { url: given, words: `PostgreSQL ${version} at ${new URL(given).host}`, stop: async () => {} }
  }
  const postgres = await startPostgres({ dataDir: path.resolve(ROOT, settings.DATELINE_DATA_DIR), log })
  process.env.DATABASE_URL = postgres.url
  const words = postgres.startedHere ? `port ${postgres.port}` : `already running, port ${postgres.port}`
  return { url: postgres.url, words, stop: () => postgres.stop() }
}

/**
 * Opens the database, brings its tables up to date, does `work` with it and closes it again, whatever happens, also
 * when the process is interrupted. Code that imports lib/db.ts is to be imported inside `work`.
 */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase()
  let end: Promise<never> | null = null
  const interrupted = async () => {
    await database.stop()
    process.exit(130)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      end ??= interrupted()
    })
  try {
    await prepareClient()
    await migrate(database.url)
    return await work(database)
  } catch (error) {
    // Work that lost its database because it was interrupted has no defect to tell.
    if (end) await end
    throw error
  } finally {
    const { disconnectDb } = await import('#lib/db.ts')
    await disconnectDb()
    await database.stop()
  }
}
