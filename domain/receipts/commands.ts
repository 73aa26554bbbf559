import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { inTransaction, type Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import { type AskAsReader, lookEverywhere } from './look.ts'
import { nextLook, settle } from './rules.ts'
import { receiptSchema } from './schema.ts'
import {
  claimReceipts,
  deleteReceiptsBefore,
  findFacts,
  insertReceipt,
  type ReceiptRow,
  writeFindings,
} from './store.ts'

/** Caches are told of a change when it is committed: to look at once would find the past. */
const FIRST_LOOK_MS = 700
const LEASE_MS = 60_000
const AT_ONCE = 4
const KEEP_MS = 30 * 86_400_000

/** Begins the proof that readers see a change of an article, in the transaction that makes it. */
export async function beginReceipt(tx: Tx, articleId: number): Promise<void> {
  await insertReceipt(tx, articleId, new Date(Date.now() + FIRST_LOOK_MS))
}

/** Looks again where readers see an article. @throws AppError 'conflict' for one that they have never seen */
export async function checkAgain(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'receipt.check')
  const { articleId } = parse(receiptSchema, input)
  if (!(await findFacts(articleId)))
    throw new AppError('conflict', 'Readers have never seen this article: there is nothing to look for.')
  await inTransaction((tx) => insertReceipt(tx, articleId, new Date()))
}

/** Looks at what is due, and says how many receipts that were. */
export async function lookAtDue(ask: AskAsReader, clock: () => Date = () => new Date()): Promise<number> {
  const now = clock()
  const due = await claimReceipts(now, new Date(now.getTime() + LEASE_MS), AT_ONCE)
  await Promise.all(due.map((receipt) => look(receipt, ask, clock)))
  return due.length
}

/** Forgets receipts of more than a month ago, and says how many went. */
export function pruneReceipts(now = new Date()): Promise<number> {
  return deleteReceiptsBefore(new Date(now.getTime() - KEEP_MS))
}

async function look(receipt: ReceiptRow, ask: AskAsReader, clock: () => Date): Promise<void> {
  const { id, articleId, beganAt, attempts } = receipt
  const facts = await findFacts(articleId)
  // It went to the bin meanwhile: nothing is to be seen of it, and nothing to be proved.
  const found = facts ? await lookEverywhere(facts, receipt.checks, { ask, beganAt, now: clock() }) : []
  const now = clock()
  const { state, checks } = settle(found, beganAt, now)
  await writeFindings(id, {
    state,
    checks,
    dueAt: state === 'checking' ? nextLook(attempts, beganAt, now) : now,
    settledAt: state === 'checking' ? null : now,
  })
}
