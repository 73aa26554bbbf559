import { expect, test } from '../../fixtures.ts'
import { listPublicPages } from '../../support/public-pages.ts'

test('no reader page asks anything of a third party or loads a script of the framework', async ({
  page,
  baseURL,
}) => {
  test.slow()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  for (const { name, path } of await listPublicPages()) {
    await test.step(name, async () => {
      asked.length = 0
      await page.goto(path, { waitUntil: 'load' })
      const foreign = asked.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:'))
      expect(foreign).toEqual([])
      expect(asked.filter((url) => /\/_next\/.*\.js/.test(url))).toEqual([])
      const scripts = await page
        .locator('script[src]')
        .evaluateAll((list) => list.map((script) => script.getAttribute('src')))
      expect(scripts).toEqual([expect.stringMatching(/^\/assets\/reader[^/]*\.js$/)])
    })
  }
})

test('no reader page sets a cookie or breaks a rule of its own content policy', async ({ page, context }) => {
  test.slow()
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  for (const { name, path, status } of await listPublicPages()) {
    await test.step(name, async () => {
      errors.length = 0
      const answer = await page.goto(path)
      expect(answer?.headers()['set-cookie']).toBeUndefined()
      // The browser itself logs that the page it asked for answered 404 or 410.
      expect(errors.filter((text) => status === 200 || !text.includes(`status of ${status}`))).toEqual([])
    })
  }
  expect(await context.cookies()).toEqual([])
})
