import { expect, test } from '../../fixtures.ts'
import { articlePage } from '../../pages/article-page.ts'
import { findBrowser } from '../../support/find-browser.ts'
import { keptViews } from '../../support/visits.ts'

// Playwright switches the browser's back/forward cache off; readers have it.
test.use({
  launchOptions: [
    async ({ launchOptions }, use) =>
      use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    { scope: 'worker' },
  ],
})

test('a page that comes back from the back/forward cache counts again', async ({ newsroom, page }) => {
  test.skip('LD_LIBRARY_PATH' in findBrowser().env, 'the browser of the package registry keeps no pages')
  const earlier = await newsroom.recallFromArchive({ publishedAt: { hoursAgo: 30 } })
  const story = await newsroom.publish({ recallIds: [earlier.id] })
  const article = articlePage(page)
  await article.read(story.path)
  await page.evaluate(() =>
    window.addEventListener('pageshow', (event) => Reflect.set(window, 'wasKept', event.persisted)),
  )
  await article.recallLinks.click()
  await expect(article.headline).toHaveText(earlier.headline)
  // Playwright waits for a load, and a page that comes back from this cache has none.
  await page.evaluate(() => history.back())
  await expect(article.headline).toHaveText(story.headline)
  expect(await page.evaluate(() => Reflect.get(window, 'wasKept'))).toBe(true)
  await expect(article.views).toHaveText('2 views')
  expect((await keptViews(story.id)).total).toBe(2)
})
