import { expect, test } from '../../fixtures.ts'
import { articlePage } from '../../pages/article-page.ts'
import { listPage } from '../../pages/list-page.ts'
import { siteHeader } from '../../pages/site-header.ts'

test.use({ javaScriptEnabled: false })

test('an article can be read and its Recall followed', async ({ newsroom, page }) => {
  const earlier = await newsroom.recallFromArchive({ publishedAt: { hoursAgo: 30 } })
  const story = await newsroom.publish({ recallIds: [earlier.id], hero: await newsroom.hero() })
  await page.goto(story.path)
  const { headline, article, recallLinks } = articlePage(page)
  await expect(headline).toHaveText(story.headline)
  await expect(article.getByText('The river rose in the night.')).toBeVisible()
  await expect(article.getByRole('img', { name: 'A river' })).toBeVisible()
  await recallLinks.click()
  await expect(headline).toHaveText(earlier.headline)
})

test('the menu opens on a narrow page and leads to a section', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  const { menuButton, sections } = siteHeader(page)
  await menuButton.click()
  const section = sections.getByRole('link').first()
  await expect(section).toBeVisible()
  const name = (await section.textContent()) ?? ''
  await section.click()
  await expect(listPage(page).title).toHaveText(name)
})

test('paging goes on by links', async ({ newsroom, page }) => {
  for (let hour = 1; hour <= 45; hour += 1)
    await newsroom.recallFromArchive({ publishedAt: { hoursAgo: hour } })
  await page.goto(`/section/${newsroom.section.slug}`)
  const { older, newer, title } = listPage(page)
  await older.click()
  await expect(page).toHaveURL(`/section/${newsroom.section.slug}/page/2`)
  await expect(title).toContainText('Section of')
  await newer.click()
  await expect(page).toHaveURL(`/section/${newsroom.section.slug}`)
})

test('the search form finds a story', async ({ newsroom, page }) => {
  const story = await newsroom.publish({
    headline: 'Quarkfish returns to the harbour',
    body: 'Anglers saw it first.',
  })
  await page.goto('/search')
  const main = page.getByRole('main')
  await main.getByRole('searchbox').fill('quarkfish')
  await main.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL(/\/search\?q=quarkfish/)
  await main.getByRole('link', { name: /Quarkfish returns/ }).click()
  await expect(page).toHaveURL(story.path)
})
