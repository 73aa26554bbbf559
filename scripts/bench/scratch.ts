import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { migrate } from '../start/migrations.ts'

/** Runs `work` with DATABASE_URL on a new, migrated database of the same server, and drops it. */
export async function withScratchDatabase<T>(url: string, work: (scratch: string) => Promise<T>): Promise<T> {
  return withNew(url, `dateline_bench_${randomBytes(4).toString('hex')}`, '', async (scratch) => {
    process.env.DATABASE_URL = scratch
    try {
      await migrate(scratch)
      return await work(scratch)
    } finally {
      const { disconnectDb } = await import('#lib/db.ts')
      await disconnectDb()
      process.env.DATABASE_URL = url
    }
  })
}

/** Runs `work` on a copy of a database that nobody is connected to, and drops it. */
export async function withCopy<T>(url: string, work: (copy: string) => Promise<T>): Promise<T> {
  const from = new URL(url).pathname.slice(1)
  return withNew(databaseAt(url, 'postgres'), `${from}_copy`, `TEMPLATE ${from}`, work)
}

async function withNew<T>(
  url: string,
  name: string,
  options: string,
  work: (made: string) => Promise<T>,
): Promise<T> {
  await runSql(url, `CREATE DATABASE ${name} ${options}`)
  try {
    return await work(databaseAt(url, name))
  } finally {
    await runSql(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  }
}

function databaseAt(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href
}

async function runSql(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
