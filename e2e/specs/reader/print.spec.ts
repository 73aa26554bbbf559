import { expect, test } from '../../fixtures.ts'
import { articlePage } from '../../pages/article-page.ts'
import { siteHeader } from '../../pages/site-header.ts'

test('print keeps the story with its dateline and drops what surrounds it', async ({ newsroom, page }) => {
  await newsroom.recallFromArchive({
    headline: 'Quite another thing',
    publishedAt: { hoursAgo: 9 },
    tagIds: [],
    placeId: null,
  })
  const story = await newsroom.publish()
  await page.goto(story.path)
  await page.emulateMedia({ media: 'print' })
  const { headline, article, published, share, more } = articlePage(page)
  await expect(headline).toBeVisible()
  await expect(article.getByText(/^Town of desk/)).toBeVisible()
  await expect(published).toBeVisible()
  await expect(article.getByText('The river rose in the night.')).toBeVisible()
  const printed = await article.evaluate((element) => getComputedStyle(element, '::after').content)
  expect(printed).toContain(story.path)
  const { sections, theme } = siteHeader(page)
  for (const around of [share, more, sections, theme]) await expect(around).toBeHidden()
})
