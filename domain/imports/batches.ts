import { ALL_ARTICLES, TAXONOMY } from '#domain/articles/tags.ts'
import { keepOldAddresses } from '#domain/redirects/commands.ts'
import { REDIRECTS } from '#domain/redirects/tags.ts'
import { announceExpiry } from '#lib/cache/announce.ts'
import { forgetStatements, inTransaction, type Tx } from '#lib/db.ts'
import { articlePath } from '#lib/url.ts'
import type { PreparedItem } from './prepare.ts'
import type { Batch } from './read-batches.ts'
import { addProblem, countWritten, type ImportReport, keptReport } from './report.ts'
import { decideAgain } from './rules.ts'
import { keepRunPosition } from './runs/store.ts'
import { findKnown, insertItems, lockImports, updateItems } from './store.ts'

const BATCH_TIMEOUT_MS = 120_000

type Sorted = {
  fresh: PreparedItem[]
  changed: (PreparedItem & { id: number; kept: string })[]
  report: ImportReport
}

/** Tells new items from changed ones and counts the rest, in a copy of the report. */
async function sortBatch(tx: Tx, { items, problems }: Batch, before: ImportReport): Promise<Sorted> {
  const known = await findKnown(
    tx,
    items.map(({ importKey }) => importKey),
  )
  const report = { ...before, skipped: [...before.skipped, ...problems], notes: { ...before.notes } }
  const sorted: Sorted = { fresh: [], changed: [], report }
  for (const item of items) {
    const here = known.get(item.importKey)
    const decision = here ? decideAgain(here, item) : 'insert'
    if (typeof decision === 'object')
      addProblem(report.skipped, { item: item.headline, line: item.line, reason: decision.reason })
    else if (decision === 'unchanged') report.unchanged++
    else if (here) sorted.changed.push({ ...item, id: here.id, kept: here.slug })
    else sorted.fresh.push(item)
  }
  countWritten(report, sorted.fresh, sorted.changed)
  return sorted
}

/**
 * Writes a batch of items and how far the run came, all or nothing; what is written is counted in `report` only when it
 * is kept.
 */
export async function saveBatch(
  batch: Batch,
  report: ImportReport,
  { runId, redirects }: { runId: number; redirects: boolean },
): Promise<void> {
  const after = await inTransaction(async (tx) => {
    await lockImports(tx)
    const sorted = await sortBatch(tx, batch, report)
    const inserted = await insertItems(tx, sorted.fresh)
    await updateItems(tx, sorted.changed)
    if (redirects) {
      const articles = [
        ...sorted.fresh.map((item, index) => ({ item, ...(inserted[index] ?? { id: 0, slug: '' }) })),
        ...sorted.changed.map((item) => ({ item, id: item.id, slug: item.kept })),
      ]
      const addresses = articles.flatMap(({ item, id, slug }) => {
        const own = articlePath({ edition: item.edition, slug })
        return item.oldAddresses.map((address) => ({ address, articleId: id, own }))
      })
      sorted.report.redirects += await keepOldAddresses(tx, addresses)
    }
    await keepRunPosition(tx, runId, batch.read, keptReport(sorted.report))
    return sorted.report
  }, BATCH_TIMEOUT_MS)
  Object.assign(report, after)
  forgetStatements()
}

/** What `saveBatch` would do, without doing it. */
export async function compareBatch(batch: Batch, report: ImportReport): Promise<void> {
  Object.assign(report, (await inTransaction((tx) => sortBatch(tx, batch, report))).report)
}

/** Tells every page that shows articles that there are others now. */
export async function expireAfter(report: ImportReport): Promise<void> {
  if (report.created + report.updated === 0) return
  const tags = [ALL_ARTICLES, TAXONOMY, ...(report.redirects > 0 ? [REDIRECTS] : [])]
  await inTransaction((tx) => announceExpiry(tx, tags))
}
