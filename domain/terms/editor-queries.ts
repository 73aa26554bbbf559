import { assertCan, type Editor } from '#domain/editors/rules.ts'
import type { Term, TermKind } from './rules.ts'
import { findTermRow, listTermRows } from './store.ts'

/** How many terms a page of their list shows. */
export const TERMS_PAGE = 50

/** A page of the terms of a kind whose name or address holds `q`. */
export async function listTermsForDesk(
  editor: Editor,
  kind: TermKind,
  { q, page }: { q: string; page: number },
) {
  assertCan(editor, 'article.write')
  const { lines, total } = await listTermRows(kind, { q, skip: (page - 1) * TERMS_PAGE, take: TERMS_PAGE })
  return { lines, total, pages: Math.max(1, Math.ceil(total / TERMS_PAGE)) }
}

/** A term for its form, or null. */
export async function findTermForDesk(editor: Editor, kind: TermKind, id: number): Promise<Term | null> {
  assertCan(editor, 'article.write')
  return findTermRow(kind, id)
}
