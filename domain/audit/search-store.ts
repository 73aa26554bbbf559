import { db, join, type Sql, sql } from '#lib/db.ts'
import { dayBounds } from '#lib/time.ts'
import type { AuditEntry } from './rules.ts'
import type { AuditFilter } from './schema.ts'

type Row = Omit<AuditEntry, 'id' | 'at'> & { id: bigint; at: Date }

/** A page of the log, the newest first; `before` in the filter goes on from an entry. */
export function auditPageSql(filter: AuditFilter, limit: number): Sql {
  const { by, act, kind, subject, q, from, to, before } = filter
  const conditions = [sql`true`]
  if (by) conditions.push(sql`"editorId" = ${by}`)
  if (act) conditions.push(sql`act = ${act}`)
  if (kind) conditions.push(sql`"subjectKind" = ${kind}`)
  if (subject) conditions.push(sql`"subjectId" = ${subject}`)
  if (q) {
    const words = `%${q.replaceAll(/[\\%_]/g, '\\$&')}%`
    conditions.push(sql`("subjectName" ILIKE ${words} OR "editorName" ILIKE ${words})`)
  }
  const first = from ? dayBounds(from)?.from : undefined
  const last = to ? dayBounds(to)?.to : undefined
  if (first) conditions.push(sql`at >= ${first}`)
  if (last) conditions.push(sql`at < ${last}`)
  // The order of time is the order of ids up to transactions that crossed, and pages go by one number.
  if (before !== null) conditions.push(sql`id < ${before}`)
  return sql`SELECT id, at, "editorId", "editorName", address, act, "subjectKind", "subjectId", "subjectName", detail
    FROM audit_entries WHERE ${join(conditions, ' AND ')} ORDER BY id DESC LIMIT ${limit}`
}

/** Entries of the log that answer the filter, the newest first. */
export async function findEntries(filter: AuditFilter, limit: number): Promise<AuditEntry[]> {
  const rows = await db.$queryRaw<Row[]>(auditPageSql(filter, limit))
  return rows.map((row) => ({ ...row, id: Number(row.id), at: row.at.toISOString() }))
}
