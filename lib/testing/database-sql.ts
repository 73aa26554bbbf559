import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'

const MIGRATIONS = path.join(import.meta.dirname, '../../prisma/migrations')

/** Runs SQL on the database at `url` over a connection of its own. */
export async function runSql(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Applies the SQL of every migration, in order: the same files that `prisma migrate deploy` applies, without its engine. */
export async function applyMigrations(url: string): Promise<void> {
  const folders = await readdir(MIGRATIONS, { withFileTypes: true })
  const names = folders.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const files = names.sort().map((name) => path.join(MIGRATIONS, name, 'migration.sql'))
  await runSql(url, ...(await Promise.all(files.map((file) => readFile(file, 'utf8')))))
}
