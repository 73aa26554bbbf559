import path from 'node:path'
import { refreshRecall } from '#domain/recall/commands.ts'
import { oneAhead } from '#lib/one-ahead.ts'
import { parse } from '#lib/parse.ts'
import { compareBatch, expireAfter, saveBatch } from './batches.ts'
import { createPictureTaker } from './pictures/picture-taker.ts'
import { readBatches } from './read-batches.ts'
import { readItems } from './readers/read-items.ts'
import { addProblem, type ImportReport, keptReport, openReport } from './report.ts'
import type { ImportFormat } from './rules.ts'
import { beginRun, endRun, findUnfinishedRun } from './runs/store.ts'
import { type AcceptedOptions, type ImportOptions, importOptionsSchema } from './schema.ts'
import { openSource } from './source.ts'
import { keepSource, resumeKeyOf } from './source-copy.ts'
import { surveySource } from './survey.ts'

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
  const { chunks } = await openSource(file)
  const { results } = await readItems(chunks, { ...options, format: survey.format, tables })
  const run = options.dryRun ? null : (hooks.run ?? (await openRun(file, options)))
  const report = openReport(survey.format, run?.report)
  // A dry run downloads nothing, and knows what earlier runs found.
  const taker = await createPictureTaker(
    options.dryRun ? {} : { ...options, allowPrivate: hooks.allowPrivate },
  )
  const redirects = options.redirects ?? WHOLE_SITES.has(survey.format)
  const source = options.name ?? (survey.link || path.basename(options.source).replace(/\.gz$/, ''))
  const { now = () => new Date() } = hooks
  const batches = readBatches(results, { ...options, source, skip: run?.done ?? 0, taker, now })
  try {
    for await (const batch of oneAhead(batches)) {
      if (await isStopped()) return report
      if (run) await saveBatch(batch, report, { runId: run.id, redirects })
      else await compareBatch(batch, report)
      progress?.({ step: 'import', items: batch.read, part: survey.items ? batch.read / survey.items : null })
    }
    for (const { item, reason } of taker.problems) addProblem(report.skipped, { item, reason, line: null })
    if (run) await endRun(run.id, survey.items, keptReport(report))
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
