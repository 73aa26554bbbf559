import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { migrate } from '../start/migrations.ts'

/** Runs `work` with DATABASE_URL on a new, migrated database of the same server, and drops it. */
export async function withScratchDatabase<T>(url: string, work: (scratch: string) => Promise<T>): Promise<T> {
  const name = `dateline_bench_${randomBytes(4).toString('hex')}`
  const scratch = new URL(url)
  scratch.pathname = `/${name}`
  await runSql(url, `CREATE DATABASE ${name}`)
  process.env.DATABASE_URL = scratch.href
  try {
    await migrate(scratch.href)
    return await work(scratch.href)
  } finally {
    const { disconnectDb } = await import('#lib/db.ts')
    await disconnectDb()
    process.env.DATABASE_URL = url
    await runSql(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  }
}

/** Runs `work` on a copy of a database that nobody is connected to, and drops it. */
export async function withCopy<T>(url: string, work: (copy: string) => Promise<T>): Promise<T> {
  const copy = new URL(url)
  copy.pathname += '_copy'
  const [from, name] = [new URL(url).pathname.slice(1), copy.pathname.slice(1)]
  const server = new URL(url)
  server.pathname = '/postgres'
  await runSql(server.href, `CREATE DATABASE ${name} TEMPLATE ${from}`)
  try {
    return await work(copy.href)
  } finally {
    await runSql(server.href, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  }
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
