import { z } from 'zod'
import { db, inTransaction, raw, sql, type Tx } from '#lib/db.ts'
import type { ExportedTable, TableFacts } from './rules.ts'

const ROWS_AT_ONCE = 500
const HOURS_MS = 6 * 3_600_000

const factsSchema = z.array(
  z.object({
    name: z.string(),
    columns: z.array(z.object({ name: z.string(), isOptional: z.boolean() })),
    needs: z.array(z.string()),
  }),
)

/** Every table of the portal, as the database itself describes it. */
export async function readTables(): Promise<TableFacts[]> {
  const rows = await db.$queryRaw(sql`
    SELECT t.relname::text AS name,
      (SELECT json_agg(json_build_object('name', a.attname, 'isOptional', NOT a.attnotnull OR a.atthasdef) ORDER BY a.attnum)
       FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
      coalesce((SELECT json_agg(DISTINCT r.relname) FROM pg_constraint c JOIN pg_class r ON r.oid = c.confrelid
       WHERE c.conrelid = t.oid AND c.contype = 'f'), '[]'::json) AS needs
    FROM pg_class t WHERE t.relkind = 'r' AND t.relnamespace = current_schema()::regnamespace`)
  return factsSchema.parse(rows)
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
const list = (columns: readonly string[]) => columns.map(quoted).join(', ')

/** All rows of all these tables at one moment, as lines of JSON, in an order that is always the same. */
export async function readAllRows(
  tables: readonly ExportedTable[],
  take: (table: string, lines: string[]) => Promise<void>,
): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.$executeRaw`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY`
    for (const { name, columns } of tables) {
      const rows = raw(
        `SELECT ${list(columns)} FROM ${quoted(name)} ORDER BY ${columns
          .map((_, at) => at + 1)
          .filter((at) => at <= 2)
          .join(', ')}`,
      )
      await tx.$executeRaw(
        sql`DECLARE rows NO SCROLL CURSOR FOR SELECT row_to_json(t)::text AS line FROM (${rows}) t`,
      )
      for (;;) {
        const batch = await tx.$queryRaw<{ line: string }[]>(raw(`FETCH ${ROWS_AT_ONCE} FROM rows`))
        if (batch.length > 0)
          await take(
            name,
            batch.map(({ line }) => line),
          )
        if (batch.length < ROWS_AT_ONCE) break
      }
      await tx.$executeRaw`CLOSE rows`
    }
  }, HOURS_MS)
}

/** The first of these tables that holds anything; null when all are empty. */
export async function findFilledTable(tx: Tx, tables: readonly ExportedTable[]): Promise<string | null> {
  for (const { name } of tables) {
    const rows = await tx.$queryRaw<unknown[]>(raw(`SELECT 1 FROM ${quoted(name)} LIMIT 1`))
    if (rows.length > 0) return name
  }
  return null
}

/** Writes rows as they were exported. Postgres reads the JSON itself, so that no number or time is rounded. */
export async function writeRows(tx: Tx, table: ExportedTable, lines: readonly string[]): Promise<void> {
  const columns = raw(list(table.columns))
  await tx.$executeRaw(sql`
    INSERT INTO ${raw(quoted(table.name))} (${columns})
    SELECT ${columns} FROM jsonb_populate_recordset(NULL::${raw(quoted(table.name))}, ${`[${lines.join(',')}]`}::jsonb)`)
}

/** Lets the numbers of new rows go on behind the highest that was written. */
export async function advanceNumbers(tx: Tx, { name, columns }: ExportedTable): Promise<void> {
  for (const column of columns) {
    const rows = await tx.$queryRaw<{ sequence: string | null }[]>(
      sql`SELECT pg_get_serial_sequence(${quoted(name)}, ${column}) AS sequence`,
    )
    const sequence = rows[0]?.sequence
    if (sequence)
      await tx.$executeRaw(sql`
        SELECT setval(${sequence}::regclass, greatest((SELECT max(${raw(quoted(column))}) FROM ${raw(quoted(name))}), 1))`)
  }
}

/** Runs the whole restoring: all of it is kept, or nothing. */
export function restoring<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(work, HOURS_MS)
}
