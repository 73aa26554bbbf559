import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { startPostgres } from '#lib/postgres/start-postgres.ts'
import { migrate } from '../start/migrations.ts'
import { prepareClient } from '../start/prepare.ts'
import { step } from '../start/terminal.ts'
import { fillBench, isFilled } from './bench-database.ts'
import { benchQuestions } from './bench-questions.ts'

/**
 * Builds a throwaway database, asks it many questions of each kind and prints the times. 1 when a target is missed.
 * `keep` is a folder in which the database stays; a full one is measured as it is.
 */
export async function benchSearch(count: number, keep?: string): Promise<number> {
  const dataDir = keep ?? (await mkdtemp(path.join(os.tmpdir(), 'dateline-search-bench-')))
  try {
    const postgres = await startPostgres({ dataDir })
    try {
      process.env.DATABASE_URL = postgres.url
      await prepareClient()
      await migrate(postgres.url)
      if (!(await isFilled(postgres.url)))
        await step(`${count} synthetic articles`, (progress) => fillBench(postgres.url, count, progress))
      const { measureSearch } = await import('./bench-measure.ts')
      return await measureSearch(benchQuestions())
    } finally {
      const { disconnectDb } = await import('#lib/db.ts')
      await disconnectDb()
      await postgres.stop()
    }
  } finally {
    if (keep === undefined) await rm(dataDir, { recursive: true, force: true })
  }
}
