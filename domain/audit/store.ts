import type { Tx } from '#lib/db.ts'
import type { Act } from './rules.ts'

/** Adds a row; nothing ever changes one. */
export async function insertEntry(
  tx: Tx,
  by: { id: string; name: string; address?: string } | null,
  { act, subject, detail = {} }: Act,
): Promise<void> {
  await tx.auditEntry.create({
    data: {
      editorId: by?.id ?? null,
      editorName: by?.name ?? '',
      address: by?.address ?? '',
      act,
      subjectKind: subject.kind,
      subjectId: String(subject.id),
      subjectName: subject.name ?? '',
      detail: JSON.parse(JSON.stringify(detail)),
    },
    select: { id: true },
  })
}
