import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Editor } from '#domain/editors/rules.ts'
import { db } from '#lib/db.ts'
import { makeEditor } from '#lib/testing/factories.ts'
import { addToUpload, beginUpload, removeImport, startImport, stopImport } from './commands.ts'
import { claimRun, findRun } from './desk-store.ts'
import { getImport } from './editor-queries.ts'
import { uploadSize } from './upload-files.ts'
import { workOnRun } from './work.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'desk-imports-'))
  process.env.DATELINE_DATA_DIR = folder
})
afterAll(() => rm(folder, { recursive: true }))

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      id: index,
      edition: 'en',
      headline: `News ${index}`,
      body: 'It is so.',
      date: '2026-05-01',
    }),
  ).join('\n')

async function upload(editor: Editor, text: string, name = 'news.jsonl'): Promise<number> {
  const bytes = Buffer.from(text)
  const { id } = await beginUpload(editor, { name, size: bytes.length })
  await addToUpload(editor, { id, at: 0 }, async () => bytes)
  expect(await claimRun()).toBe(id)
  await workOnRun(id)
  return id
}

async function runToEnd(editor: Editor, id: number, isCheck: boolean): Promise<void> {
  await startImport(editor, { id, isCheck, plan: {} })
  expect(await claimRun()).toBe(id)
  await workOnRun(id)
}

describe('an import of the desk', () => {
  it('is read, checked without a trace, imported, and told in the log', async () => {
    const chief = await makeEditor({ role: 'chief' })
    const id = await upload(chief, `${lines(3)}\n{"id": 9}`)
    expect(await getImport(chief, id)).toMatchObject({
      state: 'ready',
      survey: { format: 'jsonl', items: 4 },
    })
    await runToEnd(chief, id, true)
    expect(await getImport(chief, id)).toMatchObject({
      state: 'ready',
      isChecked: true,
      report: { created: 3, skipped: [{ line: 4 }] },
    })
    expect(await db.article.count()).toBe(0)
    await runToEnd(chief, id, false)
    expect(await getImport(chief, id)).toMatchObject({ state: 'done', isChecked: false, hasFile: false })
    expect(await db.article.count({ where: { status: 'published' } })).toBe(3)
    const acts = await db.auditEntry.findMany({ orderBy: { id: 'asc' }, select: { act: true } })
    expect(acts.map(({ act }) => act)).toEqual([
      'import.upload',
      'import.check',
      'import.start',
      'import.finish',
    ])
    await removeImport(chief, id)
    expect(await getImport(chief, id)).toBeNull()
  })

  it('takes the pieces of a file in their order and no more than was said', async () => {
    const chief = await makeEditor({ role: 'chief' })
    const { id } = await beginUpload(chief, { name: '../../news.csv', size: 4 })
    const piece = async () => Buffer.from('ab')
    expect(await addToUpload(chief, { id, at: 2 }, piece)).toEqual({ size: 0, isWhole: false })
    expect(await addToUpload(chief, { id, at: 0 }, piece)).toEqual({ size: 2, isWhole: false })
    expect(await addToUpload(chief, { id, at: 0 }, piece)).toEqual({ size: 2, isWhole: false })
    let most = 0
    await addToUpload(chief, { id, at: 2 }, async (asked) => {
      most = asked
      return piece()
    })
    expect(most).toBe(2)
    const run = await findRun(id)
    expect(path.basename(run?.file ?? '')).toBe('news.csv')
    expect(await uploadSize(run?.file ?? '')).toBe(4)
  })

  it('that is stopped writes nothing more and goes on when asked', async () => {
    const chief = await makeEditor({ role: 'chief' })
    const id = await upload(chief, lines(700))
    await startImport(chief, { id, isCheck: false, plan: {} })
    await stopImport(chief, id)
    await workOnRun(id)
    expect(await claimRun()).toBeNull()
    expect(await db.article.count()).toBe(0)
    await runToEnd(chief, id, false)
    expect(await db.article.count()).toBe(700)
  })

  it('killed in the middle goes on: nothing twice, nothing missing', async () => {
    const chief = await makeEditor({ role: 'chief' })
    const id = await upload(chief, lines(1600))
    await startImport(chief, { id, isCheck: false, plan: {} })
    const child = spawn(process.execPath, [path.join(import.meta.dirname, 'child.ts'), String(id)], {
      env: { ...process.env, DATELINE_DATA_DIR: folder },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    await expect.poll(() => db.article.count(), { timeout: 60_000, interval: 10 }).toBeGreaterThan(0)
    child.kill('SIGKILL')
    expect((await once(child, 'exit'))[1]).toBe('SIGKILL')
    const before = await findRun(id)
    expect(before?.state).toBe('running')
    expect(before?.done).toBeLessThan(1600)
    expect(await db.article.count()).toBe(before?.done)
    expect(await claimRun(new Date(Date.now() + 120_000))).toBe(id)
    await workOnRun(id)
    expect(await getImport(chief, id)).toMatchObject({
      state: 'done',
      done: 1600,
      report: { created: 1600, unchanged: 0 },
    })
    const keys = await db.article.groupBy({ by: ['importKey'] })
    expect([keys.length, await db.article.count()]).toEqual([1600, 1600])
  }, 120_000)

  it('is refused to editors and above the limit of the setting', async () => {
    const editor = await makeEditor({ role: 'editor' })
    await expect(beginUpload(editor, { name: 'a.csv', size: 1 })).rejects.toMatchObject({ code: 'forbidden' })
    const chief = await makeEditor({ role: 'chief' })
    const huge = beginUpload(chief, { name: 'a.csv', size: 3_000_000_000 })
    await expect(huge).rejects.toMatchObject({ code: 'too_large' })
  })
})
