import { expect, test } from '../../fixtures.ts'
import { queryRows } from '../../support/query-rows.ts'
import { visit } from '../../support/visits.ts'

test('while Postgres is away kept pages are still served and the checks tell the truth', async ({
  ownPortal,
  request,
}) => {
  const { url, gate, databaseUrl } = ownPortal
  const [story] = await queryRows<{ id: number; slug: string; headline: string }>(
    databaseUrl,
    `SELECT id, slug, headline FROM articles WHERE status = 'published' AND edition = 'en' LIMIT 1`,
  )
  const path = `/news/${story?.slug}`
  for (const page of ['/', path]) expect((await request.get(url + page)).status()).toBe(200)
  expect((await request.get(`${url}/api/ready`)).status()).toBe(200)

  await gate.shut()
  const kept = await request.get(url + path)
  expect(kept.status()).toBe(200)
  expect(await kept.text()).toContain(story?.headline ?? '')
  expect((await request.get(`${url}/`)).status()).toBe(200)
  expect((await request.get(`${url}/api/ready`)).status()).toBe(503)
  expect((await request.get(`${url}/api/health`)).status()).toBe(200)
  expect((await visit(url, story?.id ?? 0)).status).toBe(503)

  await gate.open()
  await expect
    .poll(async () => (await request.get(`${url}/api/ready`)).status(), { timeout: 10_000 })
    .toBe(200)
  await expect.poll(async () => (await visit(url, story?.id ?? 0)).status, { timeout: 10_000 }).toBe(200)
  expect((await request.get(`${url}/most-read`)).status()).toBe(200)
})
