import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { ROOT } from './root.ts'
import { CommandProblem } from './terminal.ts'
import { runTool } from './tool.ts'

type Row = { migration_name: string; finished_at: Date | null }

/**
 * Brings the database's tables to the state of this version. Returns the names of the migrations it applied.
 * @throws CommandProblem when the data is from a newer version, or a migration does not go through
 */
export async function migrate(url: string): Promise<string[]> {
  const known = knownMigrations()
  const rows = await readHistory(url)
  const unknown = rows.map((row) => row.migration_name).filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw new CommandProblem(
      `This data was made by a newer version of this program: the database has had changes that this version does not know (${unknown.join(', ')}). Start the newer version, or use other data (DATELINE_DATA_DIR or DATABASE_URL).`,
    )
  }
  const failed = rows.find((row) => !row.finished_at)
  if (failed) {
    throw new CommandProblem(
      `The migration ${failed.migration_name} began and did not end. See what it has done, then mark it with one of these and start again:\n  npm run db -- migrate resolve --rolled-back ${failed.migration_name}\n  npm run db -- migrate resolve --applied ${failed.migration_name}`,
    )
  }
  const pending = known.filter((name) => !rows.some((row) => row.migration_name === name))
  if (pending.length === 0) return []
  const { exitCode, output } = await runTool('prisma', ['migrate', 'deploy'], { env: { DATABASE_URL: url } })
  if (exitCode !== 0)
    throw new CommandProblem(`The database could not be brought up to date:\n\n${output.trim()}`)
  return pending
}

function knownMigrations(): string[] {
  const folder = path.join(ROOT, 'prisma/migrations')
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'migration.sql')))
    .sort()
}

/** Prisma's own record of what was applied, without what was rolled back; empty for a new database. */
async function readHistory(url: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ found: boolean }>(
      `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found`,
    )
    if (!rows[0]?.found) return []
    const history = await client.query<Row>(
      'SELECT migration_name, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at',
    )
    return history.rows
  } finally {
    await client.end()
  }
}
