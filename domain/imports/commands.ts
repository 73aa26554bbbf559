import path from 'node:path'
import { refreshRecall } from '#domain/recall/commands.ts'
import { env } from '#lib/env.ts'
import { parse } from '#lib/parse.ts'
import { compareBatch, expireAfter, saveBatch } from './batches.ts'
import { createPictureTaker, type PictureTaker } from './pictures/picture-taker.ts'
import { importKeyOf, type PreparedItem, picturesOf, prepareItem } from './prepare.ts'
import { readItems } from './readers/read-items.ts'
import { type ImportReport, keptReport, openReport } from './report.ts'
import type { ImportFormat, ImportItem, ReadResult } from './rules.ts'
import { beginRun, endRun, findUnfinishedRun } from './runs/store.ts'
import { type AcceptedOptions, type ImportOptions, importOptionsSchema } from './schema.ts'
import { openSource } from './source.ts'
import { keepSource, resumeKeyOf } from './source-copy.ts'
import { type Survey, surveySource } from './survey.ts'

const BATCH = 500
/** A batch of long texts is written earlier, so that memory holds few of them. */
const BATCH_LENGTH = 4_000_000
/** From so many articles on Recall counts anew how rare words are, which else it does at night. */
const WORTH_COUNTING = 500
/** Exports of a whole site bring its addresses along. */
const WHOLE_SITES = new Set<ImportFormat>(['wxr', 'ghost'])

/** How far an import is: items read so far of how many, and whether it is still looking at the file. */
export type ImportProgress = { step: 'survey' | 'import'; items: number; part: number | null }

export type Hooks = {
  progress?: (progress: ImportProgress) => void
  now?: () => Date
  /** Asked between batches: true ends the run there, and a later one goes on. */
  isStopped?: () => Promise<boolean> | boolean
  /** For tests: lets pictures be fetched from inside the network. */
  allowPrivate?: boolean
  /** The run of the desk that this is. */
  run?: { id: number; done: number; report: unknown }
}

/**
 * Imports the articles of a file or a feed: new ones are added, changed ones written again, the others left alone; what
 * cannot be taken is in the report with its line and reason. The source is read once before anything is written: a
 * damaged one is refused whole. Every 500 articles are kept together or not at all with how far the run came, so that
 * one that was interrupted goes on where it stopped. A dry run writes nothing and reports the same.
 * @throws AppError 'invalid' when the source is not there, damaged, or of no known format.
 */
export async function importNews(input: ImportOptions, hooks: Hooks = {}): Promise<ImportReport> {
  const options = parse(importOptionsSchema, input)
  const copy = await keepSource(options.source)
  try {
    return await importCopy(copy.file, options, hooks)
  } finally {
    await copy.remove()
  }
}

async function importCopy(file: string, options: AcceptedOptions, hooks: Hooks): Promise<ImportReport> {
  const { progress, isStopped = () => false } = hooks
  const { survey, tables } = await surveySource(file, options, (part) =>
    progress?.({ step: 'survey', items: 0, part }),
  )
  const source = await openSource(file)
  const { results } = await readItems(source.chunks, { ...options, format: survey.format, tables })
  const run = options.dryRun ? null : (hooks.run ?? (await openRun(file, options)))
  const report = openReport(survey.format, run?.report)
  const context = { options, survey, hooks, report, skip: run?.done ?? 0, read: 0 }
  // A dry run downloads nothing, and knows what earlier runs found.
  const taker = await createPictureTaker(
    options.dryRun ? {} : { ...options, allowPrivate: hooks.allowPrivate },
  )
  const redirects = options.redirects ?? WHOLE_SITES.has(survey.format)
  try {
    for await (const items of inBatches(takeable(results, context))) {
      if (await isStopped()) return report
      const batch = await prepareBatch(items, taker, context)
      if (run) await saveBatch(batch, report, { runId: run.id, done: context.read, redirects })
      else await compareBatch(batch, report)
      progress?.({
        step: 'import',
        items: context.read,
        part: survey.items ? context.read / survey.items : null,
      })
    }
    for (const { item, reason } of taker.problems) report.skipped.push({ item, reason, line: null })
    if (run) await endRun(run.id, context.read, keptReport(report))
    if (run && report.created + report.updated >= WORTH_COUNTING) await refreshRecall()
  } finally {
    // Also after a failure: what was kept before it is what readers should see.
    if (run) await expireAfter(report)
  }
  return report
}

async function openRun(file: string, options: AcceptedOptions) {
  const resumeKey = await resumeKeyOf(options.source === file ? file : options.source, options)
  return (await findUnfinishedRun(resumeKey)) ?? (await beginRun(resumeKey, path.basename(options.source)))
}

type Context = {
  options: AcceptedOptions
  survey: Survey
  hooks: Hooks
  report: ImportReport
  /** Items that an earlier part of this run has dealt with. */
  skip: number
  /** Items read so far. */
  read: number
}

const sourceName = ({ options, survey }: Context) =>
  options.name ?? (survey.link || path.basename(options.source).replace(/\.gz$/, ''))

/** The items that may become articles, each key once; the others go to the report. */
async function* takeable(results: AsyncIterable<ReadResult>, context: Context): AsyncGenerator<ImportItem> {
  const seen = new Set<string>()
  for await (const result of results) {
    const isDone = context.read++ < context.skip
    if ('problem' in result) {
      if (!isDone) context.report.skipped.push(result.problem)
      continue
    }
    const { item } = result
    const key = importKeyOf(sourceName(context), item.sourceId)
    if (isDone) seen.add(key)
    else if (seen.has(key))
      context.report.skipped.push({ item: item.headline, line: item.line, reason: TWICE })
    else {
      seen.add(key)
      yield item
    }
  }
}

const TWICE = 'An item with the same id came before it in this source.'

async function* inBatches(items: AsyncIterable<ImportItem>): AsyncGenerator<ImportItem[]> {
  let batch: ImportItem[] = []
  let length = 0
  for await (const item of items) {
    batch.push(item)
    length += lengthOf(item.body)
    if (batch.length < BATCH && length < BATCH_LENGTH) continue
    yield batch
    batch = []
    length = 0
  }
  if (batch.length > 0) yield batch
}

function lengthOf(body: ImportItem['body']): number {
  if (body.kind === 'html') return body.html.length
  return body.kind === 'text' ? body.text.length : 10_000
}

async function prepareBatch(
  items: readonly ImportItem[],
  taker: PictureTaker,
  context: Context,
): Promise<PreparedItem[]> {
  const { options, hooks, report } = context
  const pictures = await taker.take(items.flatMap(picturesOf))
  const settings = {
    ...options,
    pictures,
    source: sourceName(context),
    openEditions: env.EDITIONS,
    now: hooks.now?.() ?? new Date(),
  }
  return items.flatMap((item) => {
    const prepared = prepareItem(item, settings)
    if (!('reason' in prepared)) return [prepared]
    report.skipped.push({ item: item.headline, line: item.line, reason: prepared.reason })
    return []
  })
}
