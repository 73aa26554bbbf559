import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { startPostgres } from '#lib/postgres/start-postgres.ts'
import { assertLocalDatabase } from './assert-local-database.ts'

/** A Postgres for tests: its databases are made and thrown away at will. */
export type ThrowawayPostgres = { urlOf: (database: string) => string; stop: () => Promise<void> }

/**
 * The server that `TEST_DATABASE_URL` names (a local one, or it throws), else a new embedded Postgres in a temporary
 * folder that `stop` ends and deletes. The user's own database is never touched.
 */
export async function startThrowawayPostgres(): Promise<ThrowawayPostgres> {
  const given = process.env.TEST_DATABASE_URL
  if (given) {
    assertLocalDatabase(given)
    return { urlOf: (database) => withDatabase(given, database), stop: async () => {} }
  }
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'dateline-test-'))
  const forget = () => rm(dataDir, { recursive: true, force: true })
  const postgres = await startPostgres({ dataDir, throwaway: true }).catch(async (error: unknown) => {
    await forget()
    throw error
  })
  return {
    urlOf: postgres.urlOf,
    stop: async () => {
      await postgres.stop()
      await forget()
    },
  }
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}
