import type { Editor } from '#domain/editors/rules.ts'
import type { Tx } from '#lib/db.ts'
import type { Act } from './rules.ts'
import { insertEntry } from './store.ts'

/**
 * Writes down who did what, in the transaction that does it: either both are kept, or neither.
 * `editor` is null when the program acts by itself, as a scheduled job does.
 */
export async function recordAct(tx: Tx, editor: Editor | null, act: Act): Promise<void> {
  await insertEntry(tx, editor, act)
}
