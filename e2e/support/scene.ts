import { randomBytes } from 'node:crypto'
import { runSql } from '#lib/testing/database-sql.ts'

/** What global-setup.ts prepared, as the workers find it in their environment. */
export type Scene = {
  /** The portal that most tests share. */
  portalUrl: string
  /** Where databases are made. */
  adminUrl: string
  /** A seeded database that nobody is connected to: databases for portals of a test's own are cloned from it. */
  templateName: string
  dataDir: string
}

const NAME = 'DATELINE_E2E_SCENE'

/** Leaves the scene for the workers. */
export function setScene(scene: Scene): void {
  process.env[NAME] = JSON.stringify(scene)
}

/** True when somebody set the scene already: e2e/keep-scene.ts, for running single tests again and again. */
export function hasScene(): boolean {
  return Boolean(process.env[NAME])
}

/** @throws outside of a Playwright run. */
export function getScene(): Scene {
  const scene = process.env[NAME]
  if (!scene) throw new Error('There is no scene: run the browser tests with npm run test:e2e.')
  return JSON.parse(scene)
}

/** A new database with the demonstration newsroom in it. Answers its address. */
export async function cloneDatabase({
  adminUrl,
  templateName,
}: Pick<Scene, 'adminUrl' | 'templateName'>): Promise<string> {
  const name = `${templateName}_${randomBytes(4).toString('hex')}`
  await runSql(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${templateName}`)
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  return url.href
}

/** Deletes a cloned database, whoever is connected to it. */
export async function dropDatabase({ adminUrl }: Pick<Scene, 'adminUrl'>, url: string): Promise<void> {
  await runSql(adminUrl, `DROP DATABASE IF EXISTS ${new URL(url).pathname.slice(1)} WITH (FORCE)`)
}
