import { expect, test } from '../../fixtures.ts'
import { visit } from '../../support/visits.ts'

test('the first screen shows today’s stories, and what is read now without a reload', async ({
  newsroom,
  signedIn: _,
  page,
  baseURL,
}) => {
  const story = await newsroom.publish()
  await page.goto('/admin')
  await expect(page.getByRole('region', { name: 'Today’s stories' })).toContainText(story.headline)
  const today = page.locator('[data-live="today"]')
  const before = Number(((await today.textContent()) ?? '').replaceAll(/\D/g, ''))
  await visit(baseURL ?? '', `${story.id}?r=www.google.com&s=letter`)
  await expect
    .poll(async () => Number(((await today.textContent()) ?? '').replaceAll(/\D/g, '')), { timeout: 15_000 })
    .toBeGreaterThan(before)

  // What was bookmarked when the list stood here still leads to it.
  await page.goto(`/admin?q=${encodeURIComponent(story.headline)}`)
  await expect(page).toHaveURL(/\/admin\/articles\?q=/)
  await expect(page.getByRole('link', { name: story.headline })).toBeVisible()
})

test('the views of a story are found by its section and as CSV, with where readers came from', async ({
  newsroom,
  signedIn: _,
  page,
  baseURL,
}) => {
  const story = await newsroom.publish()
  for (let n = 0; n < 3; n += 1)
    await visit(baseURL ?? '', `${story.id}?r=www.${newsroom.section.slug}.example`)
  await page.goto('/admin/analytics')
  await page.getByRole('combobox', { name: 'Section' }).selectOption(`Section of ${newsroom.name}`)
  const articles = page.getByRole('region', { name: 'Articles' })
  await expect(articles.getByRole('row', { name: story.headline })).toContainText('3')
  await articles.getByRole('link', { name: story.headline }).click()
  await expect(page.getByText('Of one article:')).toBeVisible()
  await page.getByRole('link', { name: 'Today', exact: true }).last().press('Enter')
  await page.getByText('As a table').press('Enter')
  await expect(page.getByRole('cell', { name: '3', exact: true })).toBeVisible()
  const csv = await page.request.get('/admin/api/analytics.csv?period=today&table=referrers')
  expect(await csv.text()).toContain(`${newsroom.section.slug}.example,3,0`)
})
