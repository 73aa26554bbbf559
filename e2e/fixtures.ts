// biome-ignore-all lint/correctness/noEmptyPattern: Playwright reads from this pattern which fixtures a function wants.
import { type BrowserContext, test as base, expect } from '@playwright/test'
import { disconnectDb } from '#lib/db.ts'
import { type Newsroom, openNewsroom, PASSWORD } from './newsroom.ts'
import { type Gate, openGate } from './support/gate.ts'
import { type Portal, startPortal } from './support/portal.ts'
import { cloneDatabase, dropDatabase, getScene } from './support/scene.ts'
import { someAddress } from './support/some-address.ts'

type Fixtures = {
  /** A section, an author, an editor ... of this test's own. */
  newsroom: Newsroom
  /** Signs the newsroom's editor in, by HTTP. */
  signedIn: undefined
  /** A portal on a database of this test's own, with the demonstration newsroom. Cold: nobody has asked it anything. */
  ownPortal: Portal & { databaseUrl: string; gate: Gate }
  /** Settings of `ownPortal`. */
  ownEnv: Record<string, string>
}

export const test = base.extend<Fixtures, { connection: undefined }>({
  baseURL: async ({}, use) => use(getScene().portalUrl),
  extraHTTPHeaders: async ({}, use) => use({ 'x-forwarded-for': someAddress() }),
  newsroom: async ({}, use) => use(await openNewsroom()),
  signedIn: async ({ context, newsroom, baseURL }, use) => {
    await signIn(context, newsroom.editor.email, baseURL ?? '')
    await use(undefined)
  },
  ownEnv: [{}, { option: true }],
  ownPortal: async ({ ownEnv }, use) => {
    const scene = getScene()
    const databaseUrl = await cloneDatabase(scene)
    const gate = await openGate(databaseUrl)
    const portal = await startPortal({ databaseUrl: gate.url, dataDir: scene.dataDir, env: ownEnv })
    await use({ ...portal, databaseUrl, gate })
    await portal.stop()
    await gate.stop()
    await dropDatabase(scene, databaseUrl)
  },
  connection: [
    async ({}, use) => {
      await use(undefined)
      await disconnectDb()
    },
    { scope: 'worker', auto: true },
  ],
})

/** Signs an account in, by HTTP, for all pages of the context. */
export async function signIn(
  context: BrowserContext,
  email: string,
  origin: string,
  password = PASSWORD,
): Promise<void> {
  const answer = await context.request.post(`${origin}/api/auth/sign-in/email`, {
    data: { email, password },
    headers: { origin },
  })
  expect(answer.status(), await answer.text()).toBe(200)
}

export { expect }
