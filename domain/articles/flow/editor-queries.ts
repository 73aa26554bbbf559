import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { type BinRow, listBinRows } from './bin-store.ts'
import { BIN_DAYS, mayMove } from './rules.ts'

/** What lies in the bin, the last thrown away first: when each goes for good, and whether this editor may take it out. */
export async function listBin(editor: Editor): Promise<(BinRow & { goesAt: string; mayRestore: boolean })[]> {
  assertCan(editor, 'article.write')
  const rows = await listBinRows()
  return rows.map((row) => ({
    ...row,
    goesAt: new Date(Date.parse(row.binnedAt) + BIN_DAYS * 86_400_000).toISOString(),
    mayRestore: mayMove(editor, 'unbin', { stage: 'bin', createdById: row.createdById }),
  }))
}
