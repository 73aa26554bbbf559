import type { APIRequestContext } from '@playwright/test'
import { expect, test } from '../../fixtures.ts'
import { startPortal } from '../../support/portal.ts'
import { getScene } from '../../support/scene.ts'
import { visit } from '../../support/visits.ts'

/** Waits until an instance says the words at an address: ten seconds are the promise for all of them. */
const expectWords = (request: APIRequestContext, address: string, words: string) =>
  expect
    .poll(async () => (await request.get(address)).text(), { message: address, timeout: 10_000 })
    .toContain(words)

test('two instances on one database agree on what was published, changed, read and withdrawn', async ({
  newsroom,
  request,
}) => {
  const { dataDir, portalUrl } = getScene()
  const second = await startPortal({ databaseUrl: process.env.DATABASE_URL ?? '', dataDir })
  const instances = [portalUrl, second.url]
  try {
    const content = newsroom.write()
    // Each has kept what was true before.
    for (const url of instances) {
      expect((await request.get(`${url}/news/${content.slug}`)).status()).toBe(404)
      expect(await (await request.get(`${url}/`)).text()).not.toContain(content.slug)
    }
    const story = await newsroom.publish({ ...content, headline: 'Words that both have' })
    for (const url of instances) {
      await expectWords(request, url + story.path, 'Words that both have')
      await expectWords(request, `${url}/`, 'Words that both have')
    }
    const changed = await newsroom.update(story, { headline: 'Other words that both have' })
    for (const url of instances) await expectWords(request, url + story.path, 'Other words that both have')

    const counted = []
    for (const url of instances) counted.push((await visit(url, story.id)).views)
    expect(counted).toEqual([1, 2])

    await newsroom.withdraw(changed)
    for (const url of instances)
      await expect
        .poll(async () => (await request.get(url + story.path)).status(), { timeout: 10_000 })
        .toBe(410)
  } finally {
    await second.stop()
  }
})
