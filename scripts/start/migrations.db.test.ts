import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from './migrations.ts'

// A new database of its own: that of the other tests was filled without Prisma, which keeps the record read here.
const name = `dateline_test_migrations_${process.pid}`
const url = new URL(process.env.DATABASE_URL ?? '')
url.pathname = `/${name}`

async function run<Row extends pg.QueryResultRow>(address: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

let applied: string[] = []

beforeAll(async () => {
  await run(process.env.DATABASE_URL ?? '', `CREATE DATABASE ${name}`)
  applied = await migrate(url.href)
})

afterAll(() => run(process.env.DATABASE_URL ?? '', `DROP DATABASE ${name} WITH (FORCE)`))

describe('migrate', () => {
  it('applies everything to a new database, once', async () => {
    expect(applied.length).toBeGreaterThan(0)
    expect(await run(url.href, 'SELECT id FROM articles')).toEqual([])
    expect(await migrate(url.href)).toEqual([])
  })

  it('refuses data that a newer version has changed', async () => {
    await run(
      url.href,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ('future', '', '20990101000000_from_the_future', now(), 1)`,
    )
    await expect(migrate(url.href)).rejects.toThrow(/newer version.*20990101000000_from_the_future/)
    await run(url.href, `DELETE FROM _prisma_migrations WHERE id = 'future'`)
  })

  it('names a migration that began and did not end, with the cure', async () => {
    await run(url.href, 'UPDATE _prisma_migrations SET finished_at = NULL')
    await expect(migrate(url.href)).rejects.toThrow(`migrate resolve --rolled-back ${applied[0]}`)
  })
})
