import { expect, test } from '../../fixtures.ts'
import { articlePage } from '../../pages/article-page.ts'

test.use({ timezoneId: 'America/New_York' })

test('times carry the newsroom’s zone, wherever the reader is', async ({ newsroom, page }) => {
  const story = await newsroom.recallFromArchive({ publishedAt: new Date('2026-07-01T20:30:00Z') })
  await page.goto(story.path)
  const { published } = articlePage(page)
  await expect(published).toHaveAttribute('datetime', '2026-07-01T23:30:00+03:00')
  await expect(published).toHaveText(/1 July 2026.*23:30 (EEST|GMT\+3|UTC\+3)/)
  await expect(published).toHaveAttribute('title', /1 July 2026/)
})

test('how long ago goes on counting while the page is open', async ({ newsroom, page }) => {
  const story = await newsroom.publish()
  await page.clock.install({ time: Date.now() + 5 * 60_000 })
  await page.goto(story.path)
  const ago = articlePage(page).article.locator('relative-time').first()
  await expect(ago).toHaveText('5 minutes ago')
  await page.clock.runFor(61_000)
  await expect(ago).toHaveText('6 minutes ago')
})
