import { stringify } from 'csv-stringify/sync'
import type { AuditEntry } from './rules.ts'

const COLUMNS = [
  'at',
  'editorName',
  'address',
  'act',
  'subjectKind',
  'subjectId',
  'subjectName',
  'detail',
] as const

/** The first line of the export. */
export const AUDIT_CSV_HEAD = stringify([[...COLUMNS]])

/** Entries as lines of CSV. What a spreadsheet would take for a formula is marked as text. */
export function auditCsv(entries: readonly AuditEntry[]): string {
  return stringify(
    entries.map((entry) => [
      entry.at,
      entry.editorName,
      entry.address,
      entry.act,
      entry.subjectKind,
      entry.subjectId,
      entry.subjectName,
      JSON.stringify(entry.detail),
    ]),
    { escape_formulas: true },
  )
}
