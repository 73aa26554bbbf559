import { db, inTransaction } from '#lib/db.ts'
import { assertLocalDatabase } from './assert-local-database.ts'

let truncation = ''

/** Empties every table and starts ids at 1 again. It runs by itself before each database test. */
export async function resetDatabase(): Promise<void> {
  assertLocalDatabase(process.env.DATABASE_URL ?? '')
  truncation ||= await truncationOfAllTables()
  await inTransaction(async (tx) => {
    // The audit log refuses to be emptied; for this transaction no trigger is asked.
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`
    await tx.$executeRawUnsafe(truncation)
  })
}

async function truncationOfAllTables(): Promise<string> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables
    WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`
  return `TRUNCATE ${tables.map(({ name }) => name).join(', ')} RESTART IDENTITY CASCADE`
}
