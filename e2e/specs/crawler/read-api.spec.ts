import { expect, test } from '../../fixtures.ts'
import { someAddress } from '../../support/some-address.ts'

test('a published article can be read by programs at once, and is gone once withdrawn', async ({
  newsroom,
  request,
}) => {
  const story = await newsroom.publish({ headline: 'Read by a program' })
  const list = await (await request.get(`/api/v1/articles?tag=${newsroom.tag.slug}`)).json()
  expect(list).toMatchObject({ items: [{ headline: 'Read by a program' }], next: null })
  const path = `/api/v1/articles/${list.items[0].id}`
  expect(await (await request.get(`${path}?fields=headline`)).json()).toEqual({
    id: list.items[0].id,
    headline: 'Read by a program',
  })
  const found = await (await request.get(`/api/v1/search?q=${story.slug}`)).json()
  expect(found.items.map(({ id }: { id: string }) => id)).toContain(list.items[0].id)
  await newsroom.withdraw(story)
  const gone = await request.get(path)
  expect(gone.status()).toBe(410)
  expect(gone.headers()['content-type']).toContain('application/problem+json')
})

test('other pages may ask, a copy that is right is not sent again, HEAD and errors are told', async ({
  request,
}) => {
  const first = await request.get('/api/v1/sections')
  const { etag, ...headers } = first.headers()
  expect(headers['access-control-allow-origin']).toBe('*')
  expect(headers.ratelimit).toMatch(/^"default";r=\d+;t=\d+$/)
  expect((await request.get('/api/v1/sections', { headers: { 'if-none-match': etag ?? '' } })).status()).toBe(
    304,
  )
  expect((await request.head('/api/v1/sections')).headers().etag).toBe(etag)
  const wrong = await request.get('/api/v1/articles?limit=1000')
  expect(wrong.status()).toBe(400)
  expect(await wrong.json()).toMatchObject({ status: 400, fields: { limit: 'A number from 1 to 50.' } })
})

test('who asks too much waits, and nobody else', async ({ playwright, baseURL }) => {
  const address = someAddress()
  const greedy = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { 'x-forwarded-for': address },
  })
  let last = await greedy.get('/api/v1/tags?limit=1')
  for (let n = 0; n < 130 && last.status() === 200; n++) last = await greedy.get('/api/v1/tags?limit=1')
  expect(last.status()).toBe(429)
  expect(Number(last.headers()['retry-after'])).toBeGreaterThan(0)
  expect(last.headers().ratelimit).toContain('r=0')
  const other = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { 'x-forwarded-for': someAddress() },
  })
  expect((await other.get('/api/v1/tags?limit=1')).status()).toBe(200)
  await Promise.all([greedy.dispose(), other.dispose()])
})

test('people find the guide where they look for it', async ({ page }) => {
  await page.goto('/api')
  await expect(page).toHaveURL(/\/developers$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Feeds and read API')
  await expect(page.getByRole('link', { name: 'OpenAPI 3.1 document' })).toHaveAttribute(
    'href',
    '/api/v1/openapi.json',
  )
})
