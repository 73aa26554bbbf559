import { open } from 'node:fs/promises'
import { parse as parseCsv } from 'csv-parse/sync'
import { recordAct } from '#domain/audit/commands.ts'
import { inTransaction } from '#lib/db.ts'
import { isAppError } from '#lib/errors.ts'
import { log } from '#lib/log.ts'
import { importNews } from '../commands.ts'
import { csvDelimiter } from '../readers/csv.ts'
import { keptReport } from '../report.ts'
import { surveySource } from '../survey.ts'
import * as store from './desk-store.ts'
import { type ImportState, UNEXPECTED } from './rules.ts'
import { type KeptSurvey, planSchema, surveySchema } from './schema.ts'
import { removeUploadFile, uploadPath } from './upload-files.ts'

const BEAT_MS = 10_000

/** Does what a claimed run waits for: the first reading, a check, or the import. It ends when the desk stops it. */
export async function workOnRun(id: number): Promise<void> {
  const run = await store.findRun(id)
  if (!run) return
  const state = run.state as ImportState
  const beat = setInterval(() => void store.keepAlive(id).catch(() => {}), BEAT_MS)
  try {
    if (state === 'reading') await look(run)
    else if (state === 'checking' || state === 'running') await take(run, state)
  } catch (error) {
    if (!isAppError(error)) log.error({ err: error, import: id }, 'An import failed')
    const problem = isAppError(error) ? error.message : UNEXPECTED
    await inTransaction((tx) => store.changeRun(tx, id, [state], { state: 'failed', problem }))
  } finally {
    clearInterval(beat)
  }
}

async function look(run: store.RunRow): Promise<void> {
  const kept = surveySchema.parse(run.survey)
  const file = uploadPath(run.file)
  const columns = await readColumns(file)
  let found: Partial<KeptSurvey>
  try {
    const { survey } = await surveySource(file, {})
    found = { ...survey, columns: survey.format === 'csv' ? columns : [] }
  } catch (error) {
    // A CSV file with names of its own is understood when the desk has said which is which.
    if (!isAppError(error) || columns.length < 2) throw error
    found = { format: 'csv', columns }
  }
  await inTransaction((tx) =>
    store.changeRun(tx, run.id, ['reading'], { state: 'ready', survey: { ...kept, ...found } }),
  )
}

async function take(run: store.RunRow, state: 'checking' | 'running'): Promise<void> {
  const { edition, allDrafts, site, fields, ...plan } = planSchema.parse(run.options)
  const { format } = surveySchema.parse(run.survey)
  const dryRun = state === 'checking'
  let isStopped = false
  const report = await importNews(
    {
      ...plan,
      source: uploadPath(run.file),
      dryRun,
      fields: Object.fromEntries(Object.entries(fields).filter(([, name]) => name)),
      ...(format ? { format } : {}),
      ...(edition ? { edition } : {}),
      ...(allDrafts ? { status: 'draft' as const } : {}),
      ...(site ? { site } : {}),
    },
    {
      run: { id: run.id, done: run.done, report: run.report },
      isStopped: async () => {
        isStopped = !(await store.keepAlive(run.id))
        return isStopped
      },
      progress: ({ items }) => {
        if (dryRun && items > 0) void store.keepAlive(run.id, items).catch(() => {})
      },
    },
  )
  if (isStopped) return
  await inTransaction(async (tx) => {
    if (dryRun)
      await store.changeRun(tx, run.id, ['checking'], { state: 'ready', done: 0, report: keptReport(report) })
    else {
      const { created, updated, unchanged, skipped } = report
      await recordAct(tx, null, {
        act: 'import.finish',
        subject: { kind: 'import', id: run.id, name: run.name },
        detail: { created, updated, unchanged, refused: skipped.length },
      })
    }
  })
  if (!dryRun) await removeUploadFile(run.file)
}

/** The names in the first line of a file that may be CSV; none when it is something else. */
async function readColumns(file: string): Promise<string[]> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64 * 1024), 0, 64 * 1024, 0)
    const [first = ''] = buffer
      .subarray(0, bytesRead)
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .split('\n', 1)
    if (/^\s*[<{[]/.test(first) || first.includes('\0')) return []
    const [names = []] = parseCsv(first, { delimiter: csvDelimiter(first), relax_quotes: true }) as string[][]
    return names.map((name, index) => name.trim() || `column ${index + 1}`)
  } catch {
    return []
  } finally {
    await handle.close()
  }
}
