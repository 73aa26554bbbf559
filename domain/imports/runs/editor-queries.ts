import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { currentSetting } from '#domain/settings/commands.ts'
import { parse } from '#lib/parse.ts'
import { openReport } from '../report.ts'
import { findRun, listRuns, type RunRow } from './desk-store.ts'
import { type ImportState, isWorking } from './rules.ts'
import { importsSetting, planSchema, runIdSchema, surveySchema } from './schema.ts'
import { uploadSize } from './upload-files.ts'

const SHOWN = 50

/** The newest imports of the desk, and how large a file may be. */
export async function listImports(editor: Editor) {
  assertCan(editor, 'import.manage')
  const [runs, limit] = await Promise.all([listRuns(SHOWN), currentSetting(importsSetting)])
  return { runs: runs.map(shown), limit }
}

/** One import with its report; null when it is forgotten. `isChecked` says that its report is that of a check. */
export async function getImport(editor: Editor, input: unknown) {
  assertCan(editor, 'import.manage')
  const id = runIdSchema.safeParse(input)
  const run = id.success ? await findRun(id.data) : null
  if (!run) return null
  const survey = surveySchema.parse(run.survey)
  const hasReport = Object.keys(Object(run.report)).length > 0
  return {
    ...shown(run),
    survey,
    plan: planSchema.safeParse(run.options).data ?? null,
    hasFile: run.file !== '' && (await uploadSize(run.file)) > 0,
    report: hasReport ? openReport(survey.format ?? 'jsonl', run.report) : null,
    isChecked: hasReport && (run.state === 'ready' || run.state === 'checking'),
  }
}

/** How far an import is. */
export async function getImportProgress(editor: Editor, input: unknown) {
  assertCan(editor, 'import.manage')
  const run = await findRun(parse(runIdSchema, input))
  if (!run) return null
  const { state, done, items } = shown(run)
  return { state, done, items, isWorking: isWorking(state) }
}

function shown({ id, name, state, survey, done, problem, editorName, createdAt }: RunRow) {
  const { items, format, size } = surveySchema.parse(survey)
  return { id, name, state: state as ImportState, items, format, size, done, problem, editorName, createdAt }
}
