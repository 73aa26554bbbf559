import { sharePreview } from '#domain/articles/previews/commands.ts'
import { makeStory } from '#lib/testing/story-factory.ts'
import { ACTIONS, ROUTES } from '#scripts/checks/desk-rights.ts'
import { expect, test } from '../../fixtures.ts'
import type { Newsroom } from '../../newsroom.ts'
import { callAction, isLetIn, listActions, openVisitor, ROLES } from '../../support/desk-doors.ts'
import { listAddresses } from '../../support/desk-screens.ts'

const CLOSED = 'This is not open to you'

/** Every page of the table, with addresses that exist. */
async function listPages(newsroom: Newsroom) {
  const story = await newsroom.publish({ headline: 'Behind the door' })
  const thread = await makeStory({ parts: [story.id] })
  const { pictureId } = await newsroom.hero()
  const { token } = await sharePreview(newsroom.editor, { articleId: story.id, days: 1 })
  return listAddresses({ article: story.id, story: thread.id, picture: pictureId, shared: token })
}

for (const role of ROLES) {
  test(`pages and handlers open to ${role} are those of the table`, async ({ newsroom, baseURL }) => {
    test.slow()
    const visitor = await openVisitor(role, baseURL ?? '')
    const pages = await listPages(newsroom)
    for (const { key, least, at } of pages) {
      const answer = await visitor.request.get(at, { maxRedirects: 0 })
      const text = await answer.text()
      const isSentAway =
        text.includes(CLOSED) ||
        (answer.headers().location ?? '').startsWith('/admin/sign-in') ||
        // A handler, which shows no page, says so by its status.
        [401, 403].includes(answer.status())
      const isAtTheDoor = key === 'GET /admin/sign-in' && answer.status() === 307
      const isNowhere = key === 'GET /admin/[...address]' && answer.status() === 404
      expect(isSentAway || isNowhere || answer.status() < 400, `${key}: ${answer.status()}`).toBe(true)
      if (!isAtTheDoor) expect({ key, open: !isSentAway }).toEqual({ key, open: isLetIn(role, least) })
      expect(answer.headers()['cache-control'], key).toContain('no-store')
    }
    for (const [key, { least, at }] of Object.entries(ROUTES)) {
      const method = key.split(' ')[0] ?? ''
      if (method === 'GET') continue
      const answer = await visitor.request.fetch(at, { method, data: '' })
      expect({ key, open: ![401, 403].includes(answer.status()) }).toEqual({
        key,
        open: isLetIn(role, least),
      })
      expect(answer.headers()['cache-control'], key).toContain('no-store')
    }
    await visitor.request.dispose()
  })

  test(`actions open to ${role} are those of the table`, async ({ newsroom, baseURL }) => {
    test.slow()
    const visitor = await openVisitor(role, baseURL ?? '')
    const story = await newsroom.publish()
    const actions = await listActions()
    expect(new Set(actions.map(({ key }) => key))).toEqual(new Set(Object.keys(ACTIONS)))
    for (const action of actions) {
      const here = { ...action, address: action.address.replaceAll('{article}', String(story.id)) }
      const { code } = await callAction(visitor, here)
      if (isLetIn(role, action.least)) {
        expect(['forbidden', 'unauthenticated', 'none'], action.key).not.toContain(code)
        // Some actions end the session that called them.
        if (code === 'ok') await visitor.signIn()
      } else {
        expect({ key: action.key, code }).toEqual({
          key: action.key,
          code: role === 'anyone' ? 'unauthenticated' : 'forbidden',
        })
      }
    }
    await visitor.request.dispose()
  })
}

test('another site can neither call an action nor a handler with an editor’s cookie', async ({
  newsroom: _,
  baseURL,
}) => {
  test.slow()
  const visitor = await openVisitor('admin', baseURL ?? '')
  const foreign = { origin: 'https://evil.example' }
  for (const action of await listActions()) {
    const { response, code } = await callAction(visitor, action, foreign)
    expect({ key: action.key, code, refused: response.status() >= 400 }).toEqual({
      key: action.key,
      code: 'none',
      refused: true,
    })
  }
  for (const [key, { at }] of Object.entries(ROUTES)) {
    const method = key.split(' ')[0] ?? ''
    if (method === 'GET') continue
    const answer = await visitor.request.fetch(at, { method, data: 'x', headers: foreign })
    expect(answer.status(), key).toBe(403)
  }
  await visitor.request.dispose()
})

test('every page of the desk allows only its own scripts, by a nonce that no other answer has', async ({
  newsroom,
  baseURL,
}) => {
  test.slow()
  const visitor = await openVisitor('admin', baseURL ?? '')
  const nonces = new Set<string>()
  const pages = await listPages(newsroom)
  for (const { key, at } of pages) {
    const answer = await visitor.request.get(at, { maxRedirects: 0 })
    const policy = answer.headers()['content-security-policy'] ?? ''
    const nonce = /script-src 'self' 'nonce-([\w+/=]{20,})' 'strict-dynamic';/.exec(policy)?.[1] ?? ''
    expect(nonce, `${key}: ${policy}`).not.toBe('')
    // The desk shows a preview in a frame of its own; nothing else may stand in one.
    const framedBy = key.startsWith('GET /admin/preview/') ? "'self'" : "'none'"
    expect(policy, key).toContain(`frame-ancestors ${framedBy}`)
    nonces.add(nonce)
    const scripts = (await answer.text()).match(/<script(?![^>]*type="application\/ld\+json")[^>]*>/g) ?? []
    for (const script of scripts) expect(script, key).toContain(`nonce="${nonce}"`)
  }
  expect(nonces.size).toBe(pages.length)
  await visitor.request.dispose()
})
