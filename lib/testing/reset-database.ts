import { inTransaction } from '#lib/db.ts'
import { assertLocalDatabase } from './assert-local-database.ts'

/** Emptying a small table row by row is ten times as fast as giving it new files; a large one would keep its dead rows. */
const SMALL_BYTES = 262_144

const EMPTY_TABLES = `
  DO $$
  DECLARE kept record;
  BEGIN
    FOR kept IN
      SELECT c.oid::regclass AS name, pg_relation_size(c.oid) AS bytes FROM pg_class c
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
        AND pg_relation_size(c.oid) > 0
    LOOP
      EXECUTE format(
        CASE WHEN kept.bytes > ${SMALL_BYTES} THEN 'TRUNCATE %s CASCADE' ELSE 'DELETE FROM %s' END, kept.name);
    END LOOP;
    FOR kept IN
      SELECT format('%I.%I', schemaname, sequencename) AS name FROM pg_sequences
      WHERE schemaname = 'public' AND last_value IS NOT NULL
    LOOP
      PERFORM setval(kept.name::regclass, 1, false);
    END LOOP;
  END $$`

/** Empties every table and starts ids at 1 again. It runs by itself before each database test. */
export async function resetDatabase(): Promise<void> {
  assertLocalDatabase(process.env.DATABASE_URL ?? '')
  await inTransaction(async (tx) => {
    // The audit log refuses to be emptied; for this transaction no trigger is asked.
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`
    await tx.$executeRawUnsafe(EMPTY_TABLES)
  })
}
