import type { Edition } from '#domain/editions/rules.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { RECEIPT_MS, type ReceiptCheck, type ReceiptState } from './rules.ts'
import { findReceipt, listFailed } from './store.ts'

const DAY_MS = 86_400_000
const SHOWN = 10

/** A receipt as the desk shows it. `seconds` is how long after the change each place was right. */
export type Receipt = {
  id: number
  /** "unseen": nobody has looked although it is time, as where no process does that work. */
  state: ReceiptState | 'unseen'
  beganAt: string
  checks: (ReceiptCheck & { seconds: number | null })[]
}

/** What was last found where readers see an article; null when there was nothing to look for yet. */
export async function getReceipt(
  editor: Editor,
  articleId: number,
  now = new Date(),
): Promise<Receipt | null> {
  assertCan(editor, 'article.write')
  const row = await findReceipt(articleId)
  if (!row) return null
  const { id, state, beganAt, checks } = row
  const isUnseen = state === 'checking' && now.getTime() - beganAt.getTime() > 2 * RECEIPT_MS
  return {
    id,
    state: isUnseen ? 'unseen' : state,
    beganAt: beganAt.toISOString(),
    checks: checks.map((check) => ({ ...check, seconds: secondsBetween(beganAt, check.at) })),
  }
}

/** Articles of which the last look, within a day, found that readers do not see what they should. */
export async function listFailedReceipts(
  editor: Editor,
  now = new Date(),
): Promise<{ articleId: number; edition: Edition; headline: string; at: string }[]> {
  assertCan(editor, 'article.write')
  const rows = await listFailed(new Date(now.getTime() - DAY_MS), SHOWN)
  return rows.map(({ settledAt, ...row }) => ({ ...row, at: settledAt.toISOString() }))
}

function secondsBetween(began: Date, at: string | null): number | null {
  return at === null ? null : Math.max(0, Math.round((Date.parse(at) - began.getTime()) / 100) / 10)
}
