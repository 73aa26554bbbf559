import { createServer } from 'node:http'
import { makeEditor } from '#lib/testing/factories.ts'
import { expect, signIn, test } from '../../fixtures.ts'
import { PASSWORD } from '../../newsroom.ts'
import { findFaults } from '../../support/axe-faults.ts'
import { listenLocally } from '../../support/listen.ts'

/** A hub that remembers the feeds that it was told of. */
async function openHub() {
  const feeds: string[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    feeds.push(...new URLSearchParams(body).getAll('hub.url'))
    response.writeHead(204).end()
  })
  return { feeds, ...(await listenLocally(server)) }
}

test('a chief adds a hub, which hears of a publication and of a withdrawal within five seconds', async ({
  newsroom,
  context,
  page,
  request,
  baseURL,
}) => {
  const hub = await openHub()
  const chief = await makeEditor({ role: 'chief', password: PASSWORD })
  await signIn(context, chief.email, baseURL ?? '')
  const name = `Hub of ${newsroom.name}`
  await page.goto('/admin/push')
  await page.getByRole('button', { name: 'Add' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill(name)
  await dialog.getByLabel('Address').fill(`${hub.url}/`)
  await dialog.getByRole('button', { name: 'Add' }).click()
  await expect(page.getByText(name)).toBeVisible()
  expect(await findFaults(page)).toEqual([])

  const feed = `/section/${newsroom.section.slug}/feed.xml`
  const heard = () => hub.feeds.filter((url) => url.endsWith(feed)).length
  const story = await newsroom.publish()
  await expect.poll(heard, { timeout: 5_000 }).toBe(1)
  expect((await request.get(feed)).headers().link).toContain(`<${hub.url}/>; rel="hub"`)
  await newsroom.withdraw(story)
  await expect.poll(heard, { timeout: 5_000 }).toBe(2)

  await page.getByRole('button', { name: `Remove ${name}` }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByText(name)).toHaveCount(0)
  await expect.poll(async () => (await request.get(feed)).headers().link).not.toContain(hub.url)
  await hub.stop()
})

test('an editor does not see who hears', async ({ signedIn: _, page }) => {
  await page.goto('/admin/push')
  await expect(page.getByRole('button', { name: 'Add' })).toHaveCount(0)
})
