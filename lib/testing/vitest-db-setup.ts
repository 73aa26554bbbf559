import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeEach, inject } from 'vitest'

// Runs before each file of database tests, and before its imports: the code under test finds DATABASE_URL and DATELINE_DATA_DIR
// already set.

const worker = process.env.VITEST_POOL_ID ?? '0'
const templateName = inject('templateName')
const workerDatabase = `${templateName}_${worker}`
const url = new URL(inject('adminUrl'))

const admin = new pg.Client({ connectionString: url.href })
await admin.connect()
const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [workerDatabase])
if (rowCount === 0) await admin.query(`CREATE DATABASE ${workerDatabase} TEMPLATE ${templateName}`)
await admin.end()

url.pathname = `/${workerDatabase}`
process.env.DATABASE_URL = url.href
process.env.DATELINE_DATA_DIR = path.join(inject('dataDir'), worker)
await mkdir(process.env.DATELINE_DATA_DIR, { recursive: true })

const { resetDatabase } = await import('./reset-database.ts')
const { disconnectDb } = await import('#lib/db.ts')

beforeEach(resetDatabase)
afterAll(disconnectDb)
