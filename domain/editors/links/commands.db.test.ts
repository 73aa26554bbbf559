import { describe, expect, it } from 'vitest'
import { db } from '#lib/db.ts'
import { makeEditor } from '#lib/testing/factories.ts'
import { answerAuth } from '../sign-in.ts'
import { inviteAgain, inviteEditor, revokeInvitation, sendPasswordLink } from './commands.ts'
import { findOpenLink, listInvitations } from './editor-queries.ts'
import {
  acceptInvitation,
  choosePassword,
  makeSetUpLink,
  renewSetUpLink,
  requestPasswordLink,
  setUpOwner,
} from './open-commands.ts'

// No mail server is set: the links are answered, to be handed over.

const PASSWORD = 'a long enough password'
const ADDRESS = '192.0.2.9'
const person = { email: 'ben@example.org', name: 'Ben', role: 'editor', language: 'uk' }
const tokenOf = (link: string | null) => new URL(link ?? '').searchParams.get('token') ?? ''
const accept = (token: string) =>
  acceptInvitation({ token, name: 'Ben Bell', password: PASSWORD, language: 'uk' }, ADDRESS)

async function signInStatus(email: string, password: string): Promise<number> {
  const request = new Request('http://localhost:3000/api/auth/sign-in/email', {
    method: 'POST',
    body: JSON.stringify({ email, password }),
    headers: { 'Content-Type': 'application/json', 'x-dateline-address': '10.1.1.1' },
  })
  return (await answerAuth(request)).status
}

const acts = async () => (await db.auditEntry.findMany({ orderBy: { id: 'asc' } })).map(({ act }) => act)

describe('an invitation', () => {
  it('opens an account with the promised role, once', async () => {
    const admin = await makeEditor({ role: 'admin' })
    const { link } = await inviteEditor(admin, person)
    const token = tokenOf(link)
    expect(await findOpenLink('invitation', token)).toMatchObject({ email: person.email, role: 'editor' })
    expect(await accept(token)).toEqual({ email: person.email })
    expect(await db.editor.findUnique({ where: { email: person.email } })).toMatchObject({
      name: 'Ben Bell',
      role: 'editor',
      language: 'uk',
    })
    expect(await signInStatus(person.email, PASSWORD)).toBe(200)
    await expect(accept(token)).rejects.toMatchObject({ code: 'gone' })
    expect(await acts()).toEqual(['editor.invite', 'account.acceptInvitation', 'account.signIn'])
  })

  it('is used by one of two who follow it at once', async () => {
    const { link } = await inviteEditor(await makeEditor({ role: 'admin' }), person)
    const both = await Promise.allSettled([accept(tokenOf(link)), accept(tokenOf(link))])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('keeps nothing by which who reads the database could follow it', async () => {
    const { link } = await inviteEditor(await makeEditor({ role: 'admin' }), person)
    expect(JSON.stringify(await db.editorLink.findMany())).not.toContain(tokenOf(link))
  })

  it('works no more when it was sent again, taken back, or is a week old', async () => {
    const admin = await makeEditor({ role: 'admin' })
    const first = await inviteEditor(admin, person)
    const [invitation] = await listInvitations(admin)
    const linkId = invitation?.id ?? ''
    const second = await inviteAgain(admin, { linkId })
    await expect(accept(tokenOf(first.link))).rejects.toMatchObject({ code: 'gone' })
    await db.editorLink.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } })
    await expect(accept(tokenOf(second.link))).rejects.toMatchObject({ code: 'gone' })
    const third = await inviteAgain(admin, { linkId })
    await revokeInvitation(admin, { linkId })
    await expect(accept(tokenOf(third.link))).rejects.toMatchObject({ code: 'gone' })
    expect(await listInvitations(admin)).toEqual([])
    await expect(revokeInvitation(admin, { linkId })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('is refused for an address that has an account', async () => {
    const admin = await makeEditor({ role: 'admin', email: 'ada@example.org' })
    await expect(inviteEditor(admin, { ...person, email: 'ADA@example.org' })).rejects.toMatchObject({
      code: 'conflict',
    })
  })
})

describe('a password link', () => {
  it('sets a new password, ends every session, and works once', async () => {
    const ada = await makeEditor({ password: 'the old password' })
    const admin = await makeEditor({ role: 'admin' })
    const token = tokenOf((await sendPasswordLink(admin, { editorId: ada.id })).link)
    expect(await signInStatus(ada.email, 'the old password')).toBe(200)
    await choosePassword({ token, password: PASSWORD }, ADDRESS)
    expect(await db.editorSession.count()).toBe(0)
    expect(await signInStatus(ada.email, 'the old password')).toBe(401)
    expect(await signInStatus(ada.email, PASSWORD)).toBe(200)
    await expect(choosePassword({ token, password: PASSWORD }, ADDRESS)).rejects.toMatchObject({
      code: 'gone',
    })
  })

  it('is asked for without a word about whether there is such an account', async () => {
    const ada = await makeEditor()
    expect(await requestPasswordLink({ email: ada.email }, ADDRESS)).toBeUndefined()
    expect(await requestPasswordLink({ email: 'nobody@example.org' }, ADDRESS)).toBeUndefined()
    expect(await db.editorLink.findMany({ select: { email: true } })).toEqual([{ email: ada.email }])
  })

  it('is not made for an account that is switched off, nor again and again', async () => {
    const off = await makeEditor()
    await db.editor.update({ where: { id: off.id }, data: { switchedOffAt: new Date() } })
    await requestPasswordLink({ email: off.email }, ADDRESS)
    expect(await db.editorLink.count()).toBe(0)
    for (let request = 0; request < 9; request++) await requestPasswordLink({ email: off.email }, ADDRESS)
    await expect(requestPasswordLink({ email: off.email }, ADDRESS)).rejects.toMatchObject({
      code: 'too_many',
    })
  })
})

describe('the set-up link', () => {
  const mine = { name: 'Ada Bell', email: 'ada@example.org', password: PASSWORD, language: 'en' }
  const tokenIn = (path: string) => tokenOf(`http://localhost${path}`)

  it('makes the owner’s account one’s own, once; the made-up password works no more', async () => {
    const owner = await makeEditor({ role: 'admin', email: 'owner@example.org', password: 'the made-up one' })
    const token = tokenIn(await makeSetUpLink(owner))
    await setUpOwner({ ...mine, token }, ADDRESS)
    expect(await signInStatus('owner@example.org', 'the made-up one')).toBe(401)
    expect(await signInStatus(mine.email, PASSWORD)).toBe(200)
    expect(await db.editor.findMany({ select: { name: true, role: true } })).toEqual([
      { name: 'Ada Bell', role: 'admin' },
    ])
    await expect(setUpOwner({ ...mine, token }, ADDRESS)).rejects.toMatchObject({ code: 'gone' })
    expect(await renewSetUpLink()).toBeNull()
  })

  it('is made anew until somebody has signed in to the account', async () => {
    const owner = await makeEditor({ role: 'admin' })
    const first = tokenIn(await makeSetUpLink(owner))
    const second = await renewSetUpLink()
    await expect(setUpOwner({ ...mine, token: first }, ADDRESS)).rejects.toMatchObject({ code: 'gone' })
    expect(await findOpenLink('set-up', tokenIn(second ?? ''))).not.toBeNull()
    await db.editor.update({ where: { id: owner.id }, data: { lastSeenAt: new Date() } })
    expect(await renewSetUpLink()).toBeNull()
  })

  it('opens nothing but its own door', async () => {
    const token = tokenIn(await makeSetUpLink(await makeEditor({ role: 'admin' })))
    await expect(accept(token)).rejects.toMatchObject({ code: 'gone' })
    await expect(choosePassword({ token, password: PASSWORD }, ADDRESS)).rejects.toMatchObject({
      code: 'gone',
    })
    for (const wrong of [undefined, '', 'x'.repeat(43), ['a', 'b']])
      expect(await findOpenLink('set-up', wrong)).toBeNull()
  })
})
