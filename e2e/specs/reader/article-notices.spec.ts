import { expect, test } from '../../fixtures.ts'
import { articlePage } from '../../pages/article-page.ts'

const DAY = 24

test('an article older than 30 days says so', async ({ newsroom, page }) => {
  const story = await newsroom.recallFromArchive({ publishedAt: { hoursAgo: 31 * DAY } })
  await page.goto(story.path)
  await expect(articlePage(page).oldNews).toBeVisible()
})

test('a newer article does not', async ({ newsroom, page }) => {
  const story = await newsroom.recallFromArchive({ publishedAt: { hoursAgo: 29 * DAY } })
  await page.goto(story.path)
  await expect(articlePage(page).headline).toBeVisible()
  await expect(articlePage(page).oldNews).toHaveCount(0)
})

test('an article that a later one recalls points to the newer report', async ({ newsroom, page }) => {
  const earlier = await newsroom.recallFromArchive({ publishedAt: { hoursAgo: 40 } })
  const later = await newsroom.publish({ recallIds: [earlier.id] })
  await page.goto(earlier.path)
  await expect(articlePage(page).newerLinks).toHaveText([later.headline])
  await articlePage(page).newerLinks.click()
  await expect(page).toHaveURL(later.path)
})

test('the newer report shows on a page that was read before it existed', async ({ newsroom, page }) => {
  const earlier = await newsroom.recallFromArchive({ publishedAt: { hoursAgo: 40 } })
  await page.goto(earlier.path)
  await expect(articlePage(page).newerLinks).toHaveCount(0)
  const later = await newsroom.publish({ recallIds: [earlier.id] })
  const sent = async () => (await page.request.get(earlier.path)).text()
  await expect.poll(sent, { timeout: 2_000, intervals: [50] }).toContain(later.path)
  await page.reload()
  await expect(articlePage(page).newerLinks).toHaveText([later.headline])
})
