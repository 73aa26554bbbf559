import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { applyMigrations, runSql } from './database-sql.ts'
import { startThrowawayPostgres } from './throwaway-postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server's own database, where databases are made. */
    adminUrl: string
    /** The migrated database that each worker clones. */
    templateName: string
    /** Where each worker has a folder for files: tests throw pictures away, and those of the portal here are not theirs. */
    dataDir: string
  }
}

/** Starts the test Postgres once a run and migrates the template database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startThrowawayPostgres()
  const templateName = `dateline_test_${randomBytes(4).toString('hex')}`
  const adminUrl = postgres.urlOf('postgres')
  await runSql(adminUrl, `CREATE DATABASE ${templateName}`)
  await applyMigrations(postgres.urlOf(templateName))
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'dateline-test-files-'))
  project.provide('adminUrl', adminUrl)
  project.provide('templateName', templateName)
  project.provide('dataDir', dataDir)
  return async () => {
    await rm(dataDir, { recursive: true, force: true })
    await dropDatabases(adminUrl, templateName)
    await postgres.stop()
  }
}

async function dropDatabases(adminUrl: string, templateName: string): Promise<void> {
  await runSql(
    adminUrl,
    `DROP DATABASE IF EXISTS ${templateName} WITH (FORCE)`,
    ...Array.from(
      { length: 64 },
      (_, worker) => `DROP DATABASE IF EXISTS ${templateName}_${worker} WITH (FORCE)`,
    ),
  )
}
