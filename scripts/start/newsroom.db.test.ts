import { describe, expect, it } from 'vitest'
import { db } from '#lib/db.ts'
import { createOwner, declineNewsroom, wantsNewsroom } from './newsroom.ts'

const url = process.env.DATABASE_URL ?? ''

describe('a new database', () => {
  it('wants the demonstration newsroom, until somebody declines it', async () => {
    expect(await wantsNewsroom(url)).toBe(true)
    await declineNewsroom(url)
    expect(await wantsNewsroom(url)).toBe(false)
  })

  it('does not want it once anything is there', async () => {
    await db.section.create({ data: { slug: 'city' }, select: { id: true } })
    expect(await wantsNewsroom(url)).toBe(false)
  })

  it('wants the rest of it when the filling was cut short', async () => {
    await db.section.create({ data: { slug: 'city' }, select: { id: true } })
    await db.systemFact.create({ data: { name: 'demonstration-newsroom', value: 'begun' } })
    expect(await wantsNewsroom(url)).toBe(true)
  })

  it('gets one owner, with a password that nobody else has', async () => {
    const owner = await createOwner()
    expect(owner?.password).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/)
    expect(owner?.setUpPath).toMatch(/^\/admin\/set-up\?token=[\w-]{43}$/)
    const again = await createOwner()
    expect(again).toEqual({ email: owner?.email, password: null, setUpPath: expect.any(String) })
    expect(again?.setUpPath).not.toBe(owner?.setUpPath)
    await db.editor.updateMany({ data: { lastSeenAt: new Date() } })
    expect(await createOwner()).toBeNull()
    expect(await db.editor.findMany({ select: { email: true, role: true } })).toEqual([
      { email: owner?.email, role: 'admin' },
    ])
  })
})
