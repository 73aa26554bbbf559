import { describe, expect, it } from 'vitest'
import { getAuth } from './auth.ts'
import {
  countEditors,
  createEditor,
  endSession,
  listEditors,
  removeEditor,
  resetPassword,
  setEditorRole,
  signOutEverywhere,
} from './commands.ts'
import { listOwnSessions } from './editor-queries.ts'
import { findSignedIn } from './session.ts'
import { answerAuth } from './sign-in.ts'

const PASSWORD = 'a long enough password'
const ada = { email: 'Ada@Example.org', name: 'Ada Bell', role: 'editor', password: PASSWORD } as const

let caller = 0

function request(path: string, body: object, headers: Record<string, string> = {}): Request {
  return new Request(`http://localhost:3000/api/auth${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', 'x-dateline-address': `10.0.0.${caller}`, ...headers },
  })
}

/** The headers of somebody who has just signed in. */
async function signedIn(email = 'ada@example.org', password: string = PASSWORD): Promise<Headers> {
  caller += 1
  const response = await answerAuth(request('/sign-in/email', { email, password }))
  expect(response.status).toBe(200)
  const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  expect(response.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/)
  return new Headers({ cookie })
}

describe('signing in', () => {
  it('opens a session that the database holds', async () => {
    const editor = await createEditor(ada)
    const found = await findSignedIn(await signedIn())
    expect(found?.editor).toEqual({ ...editor, email: 'ada@example.org', address: '' })
    expect(await listOwnSessions(editor)).toHaveLength(1)
  })

  it('is refused for a wrong password and for nobody alike', async () => {
    await createEditor(ada)
    for (const email of ['ada@example.org', 'nobody@example.org']) {
      const response = await answerAuth(request('/sign-in/email', { email, password: 'wrong password!' }))
      expect(response.status).toBe(401)
      expect(response.headers.get('set-cookie')).toBeNull()
    }
  })

  it('is refused for an account after ten failures, from wherever they come', async () => {
    await createEditor(ada)
    const statuses: number[] = []
    for (let attempt = 0; attempt < 11; attempt++) {
      caller += 1
      const wrong = request('/sign-in/email', {
        email: 'ADA@example.org',
        password: `wrong password ${attempt}`,
      })
      statuses.push((await answerAuth(wrong)).status)
    }
    expect(statuses.slice(0, 10).every((status) => status === 401)).toBe(true)
    expect(statuses[10]).toBe(429)
  })

  it('is refused to another site', async () => {
    await createEditor(ada)
    const foreign = { origin: 'https://evil.example', cookie: 'x=1', host: 'localhost:3000' }
    const response = await answerAuth(
      request('/sign-in/email', { email: ada.email, password: PASSWORD }, foreign),
    )
    expect(response.status).toBe(403)
  })

  it('has no door for making an account', async () => {
    const auth = await getAuth()
    const response = await auth.handler(
      request('/sign-up/email', { email: 'new@example.org', name: 'New', password: PASSWORD, role: 'admin' }),
    )
    expect(response.ok).toBe(false)
    expect(await countEditors()).toBe(0)
  })
})

describe('sessions', () => {
  it('end one by one, and only one’s own', async () => {
    const editor = await createEditor(ada)
    const other = await createEditor({ ...ada, email: 'ben@example.org' })
    const [headers, otherHeaders] = [await signedIn(), await signedIn('ben@example.org')]
    const found = await findSignedIn(headers)
    await endSession(other, found?.sessionId ?? '')
    expect(await findSignedIn(headers)).not.toBeNull()
    await endSession(editor, found?.sessionId ?? '')
    expect(await findSignedIn(headers)).toBeNull()
    expect(await findSignedIn(otherHeaders)).not.toBeNull()
  })

  it('end all at once', async () => {
    const editor = await createEditor(ada)
    const [first, second] = [await signedIn(), await signedIn()]
    await signOutEverywhere(editor)
    expect(await findSignedIn(first)).toBeNull()
    expect(await findSignedIn(second)).toBeNull()
  })

  it('are nobody’s for a forged cookie', async () => {
    await createEditor(ada)
    const cookie = (await signedIn()).get('cookie') ?? ''
    expect(await findSignedIn(new Headers({ cookie: `${cookie.slice(0, -6)}AAAA%3D` }))).toBeNull()
  })
})

describe('accounts', () => {
  it('need a whole address, a name and a long password', async () => {
    const attempt = createEditor({ email: 'ada', name: ' ', role: 'editor', password: 'short' })
    await expect(attempt).rejects.toMatchObject({
      code: 'invalid',
      fields: { email: expect.any(String), name: expect.any(String), password: expect.any(String) },
    })
  })

  it('are one to an address, however it is written', async () => {
    await createEditor(ada)
    await expect(createEditor({ ...ada, email: 'ADA@example.org' })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  it('take a new role at the next request', async () => {
    await createEditor(ada)
    const headers = await signedIn()
    await setEditorRole('ada@example.org', 'chief')
    expect((await findSignedIn(headers))?.editor.role).toBe('chief')
  })

  it('lose their sessions with a new password', async () => {
    await createEditor(ada)
    const headers = await signedIn()
    await resetPassword('ada@example.org', 'another long password')
    expect(await findSignedIn(headers)).toBeNull()
    await signedIn('ada@example.org', 'another long password')
  })

  it('can be closed; one with a history keeps its name', async () => {
    await createEditor(ada)
    const headers = await signedIn()
    expect(await removeEditor('ada@example.org')).toBe('switched off')
    expect(await findSignedIn(headers)).toBeNull()
    await createEditor({ ...ada, email: 'ben@example.org' })
    expect(await removeEditor('ben@example.org')).toBe('deleted')
    expect((await listEditors()).map(({ email }) => email)).toEqual(['ada@example.org'])
    await expect(removeEditor('ben@example.org')).rejects.toMatchObject({ code: 'not_found' })
  })
})
