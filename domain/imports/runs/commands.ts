import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { currentSetting, saveSetting } from '#domain/settings/commands.ts'
import { inTransaction } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import * as store from './desk-store.ts'
import { type ImportState, isWorking, maySettle, PIECE_BYTES } from './rules.ts'
import {
  importsSetting,
  pieceSchema,
  runIdSchema,
  startSchema,
  surveySchema,
  uploadSchema,
} from './schema.ts'
import { addToUploadFile, makeUploadFile, removeUploadFile, uploadSize } from './upload-files.ts'

/** Begins the upload of a file for an import. @throws AppError 'too_large' when the setting allows less. */
export async function beginUpload(editor: Editor, input: unknown): Promise<{ id: number }> {
  assertCan(editor, 'import.manage')
  const { name, size } = parse(uploadSchema, input)
  const { mostMegabytes } = (await currentSetting(importsSetting)).value
  if (size > mostMegabytes * 1_000_000)
    throw new AppError('too_large', 'The file is larger than {most} MB, which is the limit set below.', {
      values: { most: mostMegabytes },
    })
  const file = await makeUploadFile(name)
  return inTransaction(async (tx) => {
    const { id } = await store.insertRun(tx, { name, file, size, editor })
    await recordAct(tx, editor, {
      act: 'import.upload',
      subject: { kind: 'import', id, name },
      detail: { bytes: size },
    })
    return { id }
  })
}

/**
 * Adds a piece to an upload, which is read when it is whole. Answers how many bytes are here: a piece that does not
 * continue them is passed over, so a caller that lost its way goes on from there.
 */
export async function addToUpload(
  editor: Editor,
  input: unknown,
  readPiece: (most: number) => Promise<Uint8Array>,
): Promise<{ size: number; isWhole: boolean }> {
  assertCan(editor, 'import.manage')
  const { id, at } = parse(pieceSchema, input)
  const run = await needRun(id, ['uploading'])
  const { size } = surveySchema.parse(run.survey)
  const here = await uploadSize(run.file)
  if (at !== here) return { size: here, isWhole: false }
  const bytes = await readPiece(Math.min(PIECE_BYTES, size - here))
  await addToUploadFile(run.file, bytes)
  const isWhole = here + bytes.length >= size
  if (isWhole) await inTransaction((tx) => store.changeRun(tx, id, ['uploading'], { state: 'reading' }))
  return { size: here + bytes.length, isWhole }
}

/** Checks a file without writing anything, or imports it; what was imported before a stop is not done again. */
export async function startImport(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'import.manage')
  const { id, isCheck, plan } = parse(startSchema, input)
  const run = await needRun(id, ['ready', 'stopped', 'failed'])
  if (!maySettle(run.state as ImportState) || (await uploadSize(run.file)) === 0) throw changed()
  const goesOn = run.state !== 'ready'
  await inTransaction(async (tx) => {
    const isTaken = await store.changeRun(tx, id, [run.state as ImportState], {
      state: isCheck ? 'checking' : 'running',
      options: plan,
      problem: '',
      // Only an import that was under way has something to go on from; a check leaves nothing.
      ...(isCheck || !goesOn ? { done: 0, report: {} } : {}),
    })
    if (!isTaken) throw changed()
    await recordAct(tx, editor, {
      act: isCheck ? 'import.check' : 'import.start',
      subject: { kind: 'import', id, name: run.name },
      detail: { allDrafts: plan.allDrafts, redirects: plan.redirects },
    })
  })
}

/** Ends work on a run; what it wrote stays, and it can go on later. */
export async function stopImport(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'import.manage')
  const id = parse(runIdSchema, input)
  const run = await needRun(id, ['checking', 'running'])
  await inTransaction(async (tx) => {
    const from = run.state as ImportState
    const to =
      from === 'checking' ? { state: 'ready' as const, done: 0, report: {} } : { state: 'stopped' as const }
    if (!(await store.changeRun(tx, id, [from], to))) throw changed()
    await recordAct(tx, editor, { act: 'import.stop', subject: { kind: 'import', id, name: run.name } })
  })
}

/** Forgets a run with its file and its report; the articles stay. */
export async function removeImport(editor: Editor, input: unknown): Promise<void> {
  assertCan(editor, 'import.manage')
  const id = parse(runIdSchema, input)
  const run = await store.findRun(id)
  if (!run || isWorking(run.state as ImportState)) throw changed()
  await inTransaction(async (tx) => {
    await store.deleteRun(tx, id)
    await recordAct(tx, editor, { act: 'import.remove', subject: { kind: 'import', id, name: run.name } })
  })
  await removeUploadFile(run.file)
}

/** Sets how large an uploaded file may be. */
export async function saveImportLimit(editor: Editor, input: unknown) {
  assertCan(editor, 'settings.manage')
  return saveSetting(editor, importsSetting, input)
}

const changed = () => new AppError('conflict', 'The import has gone on meanwhile: reload the page.')

async function needRun(id: number, states: readonly ImportState[]): Promise<store.RunRow> {
  const run = await store.findRun(id)
  if (!run || !(states as readonly string[]).includes(run.state)) throw changed()
  return run
}
