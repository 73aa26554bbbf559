import { expect, test } from '../../fixtures.ts'
import { articlePage } from '../../pages/article-page.ts'
import { keptViews } from '../../support/visits.ts'

test('a story that the browser fetches ahead counts when the reader comes, not before', async ({
  newsroom,
  page,
  context,
}) => {
  const story = await newsroom.publish()
  await page.goto(`/section/${newsroom.section.slug}`)
  const session = await context.newCDPSession(page)
  const isFetched = new Promise<void>((resolve) => {
    session.on('Preload.prefetchStatusUpdated', ({ status }) => status === 'Ready' && resolve())
  })
  await session.send('Preload.enable')
  // The page's own speculation rules make a story ready as soon as its link is pressed.
  await page.getByRole('main').getByRole('link', { name: story.headline }).hover()
  await page.mouse.down()
  await isFetched
  expect((await keptViews(story.id)).total).toBe(0)

  await page.mouse.up()
  await expect(page).toHaveURL(story.path)
  await expect.poll(async () => (await keptViews(story.id)).total).toBe(1)
})

test('a page that is drawn ahead counts when it is shown', async ({ newsroom, page }) => {
  const story = await newsroom.publish()
  // Chromium draws nothing ahead while a debugger such as Playwright is attached: the page is told that it is.
  await page.addInitScript(() => {
    Object.defineProperty(document, 'prerendering', {
      configurable: true,
      get: () => Reflect.get(globalThis, 'isShown') !== true,
    })
  })
  await page.goto(story.path)
  await expect(articlePage(page).headline).toBeVisible()
  expect((await keptViews(story.id)).total).toBe(0)
  await page.evaluate(() => {
    Reflect.set(globalThis, 'isShown', true)
    document.dispatchEvent(new Event('prerenderingchange'))
  })
  await expect(articlePage(page).views).toHaveText('1 view')
})
