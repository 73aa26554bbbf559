import { expect, test } from '../../fixtures.ts'
import { articlePage } from '../../pages/article-page.ts'
import { readHtml } from '../../support/read-html.ts'
import { keptViews } from '../../support/visits.ts'

test('reading an article counts once and shows the exact number', async ({ newsroom, page }) => {
  const story = await newsroom.recallFromArchive({ views: 1143 })
  const article = articlePage(page)
  await article.read(story.path)
  await expect(article.views).toHaveText('1,144 views')
  await article.read(story.path)
  await expect(article.views).toHaveText('1,145 views')
  expect((await keptViews(story.id)).total).toBe(1145)
})

test('the number stands in the page as it is sent, and says one view rightly', async ({
  newsroom,
  page,
  request,
}) => {
  const story = await newsroom.recallFromArchive({ views: 1143 })
  const { document } = await readHtml(request, story.path)
  expect(document.querySelector('view-count')?.textContent).toBe('1,143 views')
  const fresh = await newsroom.publish()
  await articlePage(page).read(fresh.path)
  await expect(articlePage(page).views).toHaveText('1 view')
})

test('going on to a story and back again counts the return as a visit', async ({ newsroom, page }) => {
  const earlier = await newsroom.recallFromArchive({ publishedAt: { hoursAgo: 30 } })
  const story = await newsroom.publish({ recallIds: [earlier.id] })
  const article = articlePage(page)
  await article.read(story.path)
  await article.recallLinks.click()
  await expect(article.headline).toHaveText(earlier.headline)
  await page.goBack()
  await expect(article.headline).toHaveText(story.headline)
  await expect.poll(async () => (await keptViews(story.id)).total).toBe(2)
  await expect.poll(async () => (await keptViews(earlier.id)).total).toBe(1)
})

test('a hidden tab counts when it is first seen', async ({ newsroom, page }) => {
  const story = await newsroom.publish()
  await page.addInitScript(() => {
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => Reflect.get(globalThis, 'shownState') ?? 'hidden',
    })
  })
  await page.goto(story.path)
  await expect(articlePage(page).headline).toBeVisible()
  expect((await keptViews(story.id)).total).toBe(0)
  await page.evaluate(() => {
    Reflect.set(globalThis, 'shownState', 'visible')
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect(articlePage(page).views).toHaveText('1 view')
})

test('a counter that does not answer leaves the page as it is', async ({ newsroom, page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.route('**/api/views/**', (route) => route.abort())
  const story = await newsroom.recallFromArchive({ views: 1143 })
  await page.goto(story.path)
  await expect(articlePage(page).views).toHaveText('1,143 views')
  expect(errors).toEqual([])
})
