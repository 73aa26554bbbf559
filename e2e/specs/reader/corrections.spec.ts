import { expect, test } from '../../fixtures.ts'
import { articlePage } from '../../pages/article-page.ts'

test('a correction shows its kind, its date and its text, and the head points to it', async ({
  newsroom,
  page,
}) => {
  const story = await newsroom.recallFromArchive({ publishedAt: { hoursAgo: 10 } })
  await page.goto(story.path)
  await expect(articlePage(page).corrections).toHaveCount(0)
  await newsroom.correct(story, 'The river rose by two metres, not by three.')
  await newsroom.correct(story, 'The mayor was asked twice.', 'clarification')
  const sent = async () => (await page.request.get(story.path)).text()
  await expect.poll(sent, { timeout: 2_000, intervals: [50] }).toContain('The mayor was asked twice.')
  await page.reload()
  await expect(articlePage(page).corrections).toContainText('by two metres, not by three')
  const { corrections, article } = articlePage(page)
  await expect(corrections).toContainText(/Correction/)
  await expect(corrections).toContainText(/Clarification/)
  await expect(corrections.locator('time')).toHaveCount(2)
  await article.getByRole('link', { name: /^Clarification:/ }).click()
  await expect(corrections).toBeInViewport()
})
