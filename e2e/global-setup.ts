import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { disconnectDb } from '#lib/db.ts'
import { applyMigrations, runSql } from '#lib/testing/database-sql.ts'
import { startThrowawayPostgres, type ThrowawayPostgres } from '#lib/testing/throwaway-postgres.ts'
import { seedNewsroom } from '#prisma/seed/seed.ts'
import { runTool } from '#scripts/checks/run-tool.ts'
import { isBuildStale } from '#scripts/start/prepare.ts'
import { SITE_URL, startPortal } from './support/portal.ts'
import { cloneDatabase, dropDatabase, hasScene, setScene } from './support/scene.ts'

/**
 * Builds the portal if its sources changed, seeds a database of a throwaway Postgres with the demonstration newsroom and
 * starts the portal on a copy of it. The user's own data are never touched.
 */
export default async function setup(): Promise<() => Promise<void>> {
  if (hasScene()) return async () => {}
  await build()
  const postgres = await startThrowawayPostgres()
  try {
    return await setSceneOn(postgres)
  } catch (error) {
    await postgres.stop()
    throw error
  }
}

async function setSceneOn(postgres: ThrowawayPostgres): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'dateline-e2e-'))
  const adminUrl = postgres.urlOf('postgres')
  const templateName = `dateline_e2e_${process.pid}`
  // What seeding and the tests themselves write through, and what the addresses they make are built on.
  Object.assign(process.env, {
    DATABASE_URL: postgres.urlOf(templateName),
    DATELINE_DATA_DIR: dataDir,
    SITE_URL,
  })
  await runSql(adminUrl, `CREATE DATABASE ${templateName}`)
  await applyMigrations(postgres.urlOf(templateName))
  await seedNewsroom()
  await disconnectDb()

  const databaseUrl = await cloneDatabase({ adminUrl, templateName })
  process.env.DATABASE_URL = databaseUrl
  const portal = await startPortal({ databaseUrl, dataDir })
  setScene({ portalUrl: portal.url, adminUrl, templateName, dataDir })

  return async () => {
    await portal.stop()
    await dropDatabase({ adminUrl }, databaseUrl)
    await runSql(adminUrl, `DROP DATABASE IF EXISTS ${templateName} WITH (FORCE)`)
    await postgres.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function build(): Promise<void> {
  if (!isBuildStale()) return
  const { exitCode } = await runTool('node', ['scripts/build.ts'], { stream: true })
  if (exitCode !== 0) throw new Error('The portal could not be built: see above.')
}
