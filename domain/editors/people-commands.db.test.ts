import { describe, expect, it, vi } from 'vitest'
import { db } from '#lib/db.ts'
import { makeEditor } from '#lib/testing/factories.ts'
import { removeEditor, renameSelf } from './commands.ts'
import { listPeople } from './editor-queries.ts'
import {
  changeRole,
  demandSecondFactor,
  endSessionsOf,
  removeSecondFactor,
  switchOff,
  switchOn,
} from './people-commands.ts'
import { findSignedIn } from './session.ts'
import { answerAuth } from './sign-in.ts'

// Passwords are slow to check on purpose, and a dozen of them on a busy machine slower still.
vi.setConfig({ testTimeout: 30_000 })

const PASSWORD = 'a long enough password'

let caller = 0

async function signInAs(email: string): Promise<{ status: number; headers: Headers }> {
  caller += 1
  const request = new Request('http://localhost:3000/api/auth/sign-in/email', {
    method: 'POST',
    body: JSON.stringify({ email, password: PASSWORD }),
    headers: { 'Content-Type': 'application/json', 'x-dateline-address': `10.2.0.${caller}` },
  })
  const response = await answerAuth(request)
  const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  return { status: response.status, headers: new Headers({ cookie, 'x-forwarded-for': '192.0.2.4' }) }
}

describe('the people of the desk', () => {
  it('are listed with role, second factor, sessions and when they were here', async () => {
    const admin = await makeEditor({ role: 'admin', name: 'Ada', password: PASSWORD })
    const { headers } = await signInAs(admin.email)
    await findSignedIn(headers)
    expect(await listPeople(admin)).toMatchObject([
      { name: 'Ada', role: 'admin', hasSecondFactor: false, sessions: 1, lastSeenAt: expect.any(Date) },
    ])
  })

  it('take a new role at their next request, and the audit log says from which', async () => {
    const admin = await makeEditor({ role: 'admin' })
    const ben = await makeEditor({ role: 'author', name: 'Ben', password: PASSWORD })
    const { headers } = await signInAs(ben.email)
    await changeRole({ ...admin, address: '192.0.2.1' }, { editorId: ben.id, role: 'editor' })
    expect((await findSignedIn(headers))?.editor).toMatchObject({ role: 'editor', address: '192.0.2.4' })
    expect(await db.auditEntry.findMany({ where: { act: 'editor.changeRole' } })).toMatchObject([
      {
        editorId: admin.id,
        address: '192.0.2.1',
        subjectName: 'Ben',
        detail: { from: 'author', to: 'editor' },
      },
    ])
  })

  it('are out at once when they are switched off, and can come back', async () => {
    const admin = await makeEditor({ role: 'admin' })
    const ben = await makeEditor({ password: PASSWORD })
    const { headers } = await signInAs(ben.email)
    await switchOff(admin, { editorId: ben.id })
    expect(await findSignedIn(headers)).toBeNull()
    expect((await signInAs(ben.email)).status).toBe(403)
    await switchOn(admin, { editorId: ben.id })
    expect((await signInAs(ben.email)).status).toBe(200)
  })

  it('are signed out everywhere by an administrator', async () => {
    const admin = await makeEditor({ role: 'admin' })
    const ben = await makeEditor({ password: PASSWORD })
    const [first, second] = [await signInAs(ben.email), await signInAs(ben.email)]
    expect(await endSessionsOf(admin, { editorId: ben.id })).toEqual({ sessions: 2 })
    expect(await findSignedIn(first.headers)).toBeNull()
    expect(await findSignedIn(second.headers)).toBeNull()
  })

  it('sign in by password alone again when an administrator turned off a lost second factor', async () => {
    const admin = await makeEditor({ role: 'admin' })
    const ben = await makeEditor({ password: PASSWORD })
    await db.editor.update({ where: { id: ben.id }, data: { twoFactorEnabled: true } })
    await db.editorTwoFactor.create({ data: { id: 'app', userId: ben.id, secret: 'x', backupCodes: 'y' } })
    expect((await findSignedIn((await signInAs(ben.email)).headers))?.editor).toBeUndefined()
    await removeSecondFactor(admin, { editorId: ben.id })
    expect((await findSignedIn((await signInAs(ben.email)).headers))?.editor).toMatchObject({ id: ben.id })
  })

  it('are switched off, not deleted, by the console when they have a history', async () => {
    const ben = await makeEditor({ email: 'ben@example.org', password: PASSWORD })
    await renameSelf(ben, 'Ben Bell')
    expect(await removeEditor(ben.email)).toBe('switched off')
    expect((await signInAs(ben.email)).status).toBe(403)
    const nobody = await makeEditor()
    expect(await removeEditor(nobody.email)).toBe('deleted')
  })
})

describe('the last administrator', () => {
  it('can neither be switched off nor demoted', async () => {
    const admin = await makeEditor({ role: 'admin' })
    await expect(switchOff(admin, { editorId: admin.id })).rejects.toMatchObject({ code: 'conflict' })
    const demotion = changeRole(admin, { editorId: admin.id, role: 'chief' })
    await expect(demotion).rejects.toMatchObject({ code: 'conflict' })
  })

  it('is still there after two switch each other off at once', async () => {
    const [ada, ben] = [await makeEditor({ role: 'admin' }), await makeEditor({ role: 'admin' })]
    const both = await Promise.allSettled([
      switchOff(ada, { editorId: ben.id }),
      switchOff(ben, { editorId: ada.id }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db.editor.count({ where: { switchedOffAt: null } })).toBe(1)
  })
})

describe('a demanded second factor', () => {
  const demand = { baseVersion: 0, value: { demandsSecondFactor: true } }

  it('leaves a chief without one the rights of an author', async () => {
    const admin = await makeEditor({ role: 'admin' })
    const chief = await makeEditor({ role: 'chief', password: PASSWORD })
    const { headers } = await signInAs(chief.email)
    expect((await findSignedIn(headers))?.editor.role).toBe('chief')
    await expect(demandSecondFactor(admin, demand)).rejects.toMatchObject({ code: 'conflict' })
    await db.editor.update({ where: { id: admin.id }, data: { twoFactorEnabled: true } })
    await demandSecondFactor(admin, demand)
    expect(await findSignedIn(headers)).toMatchObject({ lacksSecondFactor: true, editor: { role: 'author' } })
    await db.editor.update({ where: { id: chief.id }, data: { twoFactorEnabled: true } })
    expect(await findSignedIn(headers)).toMatchObject({ lacksSecondFactor: false, editor: { role: 'chief' } })
  })
})

describe('too many wrong passwords', () => {
  it('are written down once, with the account and from where', async () => {
    const ben = await makeEditor({ name: 'Ben', password: PASSWORD })
    for (let attempt = 0; attempt < 13; attempt++) {
      const request = new Request('http://localhost:3000/api/auth/sign-in/email', {
        method: 'POST',
        body: JSON.stringify({ email: ben.email, password: `wrong password ${attempt}` }),
        headers: { 'Content-Type': 'application/json', 'x-forwarded-for': '192.0.2.66' },
      })
      await answerAuth(request)
    }
    expect(await db.auditEntry.findMany()).toMatchObject([
      { act: 'account.lockOut', subjectName: 'Ben', detail: { address: '192.0.2.66' } },
    ])
  })
})
