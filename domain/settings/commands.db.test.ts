import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { db } from '#lib/db.ts'
import { makeEditor } from '#lib/testing/factories.ts'
import { currentSetting, saveSetting } from './commands.ts'
import { defineSetting } from './rules.ts'

const motto = defineSetting({
  name: 'motto',
  schema: z.strictObject({ text: z.string().max(20, { error: 'At most 20 characters.' }) }),
  initial: { text: 'All of it' },
})

describe('a setting', () => {
  it('is its initial value until it is saved, and the saved one from then on', async () => {
    const editor = await makeEditor({ role: 'admin' })
    expect(await currentSetting(motto)).toEqual({ value: { text: 'All of it' }, version: 0 })
    const saved = await saveSetting(editor, motto, { baseVersion: 0, value: { text: 'Some of it' } })
    expect(saved).toEqual({ version: 1, staleTags: ['setting-motto'] })
    expect(await currentSetting(motto)).toEqual({ value: { text: 'Some of it' }, version: 1 })
    expect(await db.auditEntry.findMany()).toMatchObject([{ act: 'setting.save', subjectId: 'motto' }])
  })

  it('is refused when somebody else saved it meanwhile, and nothing is lost', async () => {
    const editor = await makeEditor({ role: 'admin' })
    await saveSetting(editor, motto, { baseVersion: 0, value: { text: 'First' } })
    const second = saveSetting(editor, motto, { baseVersion: 0, value: { text: 'Second' } })
    await expect(second).rejects.toMatchObject({
      code: 'stale_version',
      data: { value: { text: 'First' }, version: 1 },
    })
    expect((await currentSetting(motto)).value).toEqual({ text: 'First' })
  })

  it('is refused when it does not fit, by the field', async () => {
    const editor = await makeEditor({ role: 'admin' })
    const long = { baseVersion: 0, value: { text: 'much too long to be a motto' } }
    await expect(saveSetting(editor, motto, long)).rejects.toMatchObject({
      code: 'invalid',
      fields: { text: 'At most 20 characters.' },
    })
  })

  it('is nobody’s to change below the role', async () => {
    const editor = await makeEditor({ role: 'editor' })
    const attempt = saveSetting(editor, motto, { baseVersion: 0, value: { text: 'Mine' } })
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' })
  })
})
