import type { Edition } from '#domain/editions/rules.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { findBreakingRow } from './store.ts'

/** The strip that stands over an edition now, for the form that changes it; null when there is none. */
export async function findBreakingForDesk(editor: Editor, edition: Edition) {
  assertCan(editor, 'front.arrange')
  const row = await findBreakingRow(edition, new Date())
  return (
    row && {
      text: row.text,
      endsAt: row.endsAt.toISOString(),
      article: row.article && { id: row.article.id, headline: row.article.headline },
    }
  )
}
