import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { runSql } from './database-sql.ts'

const ROOT = path.join(import.meta.dirname, '../..')
const PRISMA = path.join(ROOT, 'node_modules/prisma/build/index.js')

/** Compares the database with prisma/models: rejects with exit code 2 when they differ. */
function compare() {
  const args = [PRISMA, 'migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma', '--exit-code']
  return promisify(execFile)(process.execPath, args, { cwd: ROOT })
}

test('the migrations make exactly what prisma/models describes', async () => {
  await expect(compare()).resolves.toBeDefined()
  const url = process.env.DATABASE_URL ?? ''
  await runSql(url, 'ALTER TABLE pages ADD COLUMN "notInTheModels" text')
  await expect(compare()).rejects.toMatchObject({ code: 2 })
  await runSql(url, 'ALTER TABLE pages DROP COLUMN "notInTheModels"')
}, 30_000)
