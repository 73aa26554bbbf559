import { describe, expect, it } from 'vitest'
import { db, inTransaction } from '#lib/db.ts'
import { makeEditor } from '#lib/testing/factories.ts'
import { recordAct } from './commands.ts'

const act = { act: 'article.publish', subject: { kind: 'article', id: 7, name: 'The river' } }

describe('the audit log', () => {
  it('keeps who did what to what, from where', async () => {
    const editor = { ...(await makeEditor({ name: 'Ada' })), address: '192.0.2.7' }
    await inTransaction((tx) => recordAct(tx, editor, { ...act, detail: { version: 3 } }))
    expect(await db.auditEntry.findMany()).toMatchObject([
      {
        editorId: editor.id,
        editorName: 'Ada',
        address: '192.0.2.7',
        act: 'article.publish',
        subjectKind: 'article',
        subjectId: '7',
        subjectName: 'The river',
        detail: { version: 3 },
      },
    ])
  })

  it('keeps nothing of what did not happen', async () => {
    const failing = inTransaction(async (tx) => {
      await recordAct(tx, null, act)
      throw new Error('the rest failed')
    })
    await expect(failing).rejects.toThrow('the rest failed')
    expect(await db.auditEntry.count()).toBe(0)
  })

  it.each([
    ['changed', `UPDATE audit_entries SET act = 'nothing'`],
    ['deleted', `DELETE FROM audit_entries`],
    ['emptied', `TRUNCATE audit_entries`],
  ])('cannot be %s', async (_, statement) => {
    await inTransaction((tx) => recordAct(tx, null, act))
    await expect(db.$executeRawUnsafe(statement)).rejects.toThrow(/only ever added/)
    expect(await db.auditEntry.count()).toBe(1)
  })
})
