import path from 'node:path'
import { ALL_ARTICLES, TAXONOMY } from '#domain/articles/tags.ts'
import { announceExpiry } from '#lib/cache/announce.ts'
import { inTransaction, type Tx } from '#lib/db.ts'
import { env } from '#lib/env.ts'
import { parse } from '#lib/parse.ts'
import { type PreparedItem, prepareItem } from './prepare.ts'
import { readItems } from './readers/read-items.ts'
import {
  decideAgain,
  type ImportFormat,
  type ImportItem,
  type ImportProblem,
  type ReadResult,
} from './rules.ts'
import { type ImportOptions, importOptionsSchema } from './schema.ts'
import { openSource } from './source.ts'
import { findKnown, insertItems, lockImports, updateItems } from './store.ts'

const BATCH = 500
const BATCH_TIMEOUT_MS = 120_000

/** How far an import is: items read so far, and the part of the source that is read, 0 to 1, where its size is known. */
export type ImportProgress = { items: number; part: number | null }
export type ImportReport = {
  format: ImportFormat
  created: number
  updated: number
  unchanged: number
  drafts: number
  skipped: ImportProblem[]
  /** What was changed or left out in items that were taken, with the number of items. */
  notes: Record<string, number>
}

type Hooks = { progress?: (progress: ImportProgress) => void; now?: () => Date }

/**
 * Imports the articles of a file or a feed: new ones are added, changed ones written again, the others left alone; what
 * cannot be taken is in the report with its reason. Nothing is downloaded but the source itself. A dry run writes
 * nothing and reports the same. Every 500 articles are kept together or not at all, so that it can be begun again.
 * @throws AppError 'invalid' when the source is not there or is of no known format.
 */
export async function importNews(
  input: ImportOptions,
  { progress, now = () => new Date() }: Hooks = {},
): Promise<ImportReport> {
  const options = parse(importOptionsSchema, input)
  const source = await openSource(options.source)
  const { format, results, channel } = await readItems(source.chunks, options)
  const report: ImportReport = {
    format,
    created: 0,
    updated: 0,
    unchanged: 0,
    drafts: 0,
    skipped: [],
    notes: {},
  }
  const sourceName = () =>
    options.name ?? (channel.link || path.basename(options.source).replace(/\.gz$/, ''))
  const prepare = (item: ImportItem) =>
    prepareItem(item, { ...options, source: sourceName(), openEditions: env.EDITIONS, now: now() })
  const save = options.dryRun ? compareBatch : saveBatch
  let items = 0
  try {
    for await (const batch of inBatches(prepared(results, prepare, report, () => items++))) {
      await save(batch, report)
      progress?.({ items, part: source.size ? source.read() / source.size : null })
    }
  } finally {
    // Also after a failure: what was kept before it is what readers should see.
    if (!options.dryRun && report.created + report.updated > 0) {
      await inTransaction((tx) => announceExpiry(tx, [ALL_ARTICLES, TAXONOMY]))
    }
  }
  return report
}

/** The items that can become articles, each key once; the others go to the report. */
async function* prepared(
  results: AsyncIterable<ReadResult>,
  prepare: (item: ImportItem) => PreparedItem | { reason: string },
  report: ImportReport,
  counted: () => void,
): AsyncGenerator<PreparedItem> {
  const seen = new Set<string>()
  for await (const result of results) {
    counted()
    if ('problem' in result) {
      report.skipped.push(result.problem)
      continue
    }
    const item = prepare(result.item)
    const reason = 'reason' in item ? item.reason : seen.has(item.importKey) ? TWICE : null
    if (reason !== null) report.skipped.push({ item: result.item.headline, reason })
    if ('reason' in item || reason !== null) continue
    seen.add(item.importKey)
    yield item
  }
}

async function* inBatches<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

const TWICE = 'An item with the same id came before it in this source.'

type Sorted = { fresh: PreparedItem[]; changed: (PreparedItem & { id: number })[] }

/** Tells new items from changed ones and counts the rest. */
async function sortBatch(tx: Tx, batch: readonly PreparedItem[], report: ImportReport): Promise<Sorted> {
  const known = await findKnown(
    tx,
    batch.map(({ importKey }) => importKey),
  )
  const sorted: Sorted = { fresh: [], changed: [] }
  for (const item of batch) {
    const before = known.get(item.importKey)
    const decision = before ? decideAgain(before, item) : 'insert'
    if (typeof decision === 'object') report.skipped.push({ item: item.headline, reason: decision.reason })
    else if (decision === 'unchanged') report.unchanged++
    else if (before) sorted.changed.push({ ...item, id: before.id })
    else sorted.fresh.push(item)
  }
  return sorted
}

function count({ fresh, changed }: Sorted, report: ImportReport): void {
  report.created += fresh.length
  report.updated += changed.length
  for (const { notes, status } of [...fresh, ...changed]) {
    if (status === 'draft') report.drafts++
    // An item tells how often it had to; the report tells in how many items.
    for (const note of new Set(notes.map((text) => text.replace(/ \(\d+ times\)$/, '')))) {
      report.notes[note] = (report.notes[note] ?? 0) + 1
    }
  }
}

async function saveBatch(batch: readonly PreparedItem[], report: ImportReport): Promise<void> {
  const sorted = await inTransaction(async (tx) => {
    await lockImports(tx)
    const found = await sortBatch(tx, batch, report)
    await insertItems(tx, found.fresh)
    await updateItems(tx, found.changed)
    return found
  }, BATCH_TIMEOUT_MS)
  count(sorted, report)
}

async function compareBatch(batch: readonly PreparedItem[], report: ImportReport): Promise<void> {
  count(await inTransaction((tx) => sortBatch(tx, batch, report)), report)
}
