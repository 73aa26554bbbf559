import { z } from 'zod'
import { ownText } from '#lib/own-text.ts'
import type { PreparedItem } from './prepare.ts'
import { IMPORT_FORMATS, type ImportFormat, type ImportProblem } from './rules.ts'

export type ImportReport = {
  format: ImportFormat
  created: number
  updated: number
  unchanged: number
  drafts: number
  /** Old addresses that lead to the new ones now. */
  redirects: number
  skipped: ImportProblem[]
  /** What was changed or left out in items that were taken, with the number of items. */
  notes: Record<string, number>
}

const count = z.int().min(0).default(0)
const keptSchema = z.object({
  format: z.enum(IMPORT_FORMATS),
  created: count,
  updated: count,
  unchanged: count,
  drafts: count,
  redirects: count,
  skipped: z
    .array(z.object({ item: z.string(), reason: z.string(), line: z.number().nullish() }))
    .default([]),
  notes: z.record(z.string(), z.number()).default({}),
})

/** Problems that the database keeps of one run; the file that `--report` writes has all of them. */
const MOST_KEPT = 5000

/** The report of a run that begins, or goes on from what was kept of it. */
export function openReport(format: ImportFormat, kept: unknown): ImportReport {
  const parsed = keptSchema.safeParse(kept)
  if (parsed.success)
    return {
      ...parsed.data,
      skipped: parsed.data.skipped.map(({ item, reason, line = null }) => ({ item, reason, line })),
    }
  return { format, created: 0, updated: 0, unchanged: 0, drafts: 0, redirects: 0, skipped: [], notes: {} }
}

/** A report as the database keeps it. */
export const keptReport = (report: ImportReport): object => ({
  ...report,
  skipped: report.skipped.slice(0, MOST_KEPT),
})

/** Adds an item that was not taken. Such a list is kept to the end of the run, so its words are made its own. */
export function addProblem(problems: ImportProblem[], { item, reason, ...where }: ImportProblem): void {
  const before = problems.at(-1)?.reason
  problems.push({ item: ownText(item), reason: reason === before ? before : ownText(reason), ...where })
}

/** Counts items that were written, with what was changed in them. */
export function countWritten(
  report: ImportReport,
  fresh: readonly PreparedItem[],
  changed: readonly PreparedItem[],
): void {
  report.created += fresh.length
  report.updated += changed.length
  for (const { notes, status } of [...fresh, ...changed]) {
    if (status === 'draft') report.drafts++
    // An item tells how often it had to; the report tells in how many items.
    for (const note of new Set(notes.map((text) => text.replace(/ \(\d+ times\)$/, ''))))
      report.notes[note] = (report.notes[note] ?? 0) + 1
  }
}
