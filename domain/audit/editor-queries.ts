import { assertCan, type Editor } from '#domain/editors/rules.ts'
import type { AuditEntry } from './rules.ts'
import type { AuditFilter } from './schema.ts'
import { findEntries } from './search-store.ts'

const PAGE = 100
const EXPORT_BATCH = 1000

/** A page of the audit log, the newest first, and where the next one goes on (null at the end). */
export async function searchAudit(
  editor: Editor,
  filter: AuditFilter,
): Promise<{ entries: AuditEntry[]; next: number | null }> {
  assertCan(editor, 'audit.read')
  const found = await findEntries(filter, PAGE + 1)
  const entries = found.slice(0, PAGE)
  return { entries, next: found.length > PAGE ? (entries.at(-1)?.id ?? null) : null }
}

/** Everything that answers the filter, in batches, so that a log of any length can be carried away. */
export function exportAudit(editor: Editor, filter: AuditFilter): AsyncIterable<AuditEntry[]> {
  assertCan(editor, 'audit.read')
  return batchesOf(filter)
}

async function* batchesOf(filter: AuditFilter): AsyncIterable<AuditEntry[]> {
  let before = filter.before
  while (true) {
    const batch = await findEntries({ ...filter, before }, EXPORT_BATCH)
    if (batch.length > 0) yield batch
    if (batch.length < EXPORT_BATCH) return
    before = batch.at(-1)?.id ?? null
  }
}
