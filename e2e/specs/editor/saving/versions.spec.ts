import { expect, test } from '../../../fixtures.ts'
import { articleForm } from '../../../pages/article-form.ts'

test('any two versions are compared word by word and an old one comes back, by keyboard', async ({
  newsroom,
  signedIn: _,
  page,
}) => {
  test.slow()
  const story = await newsroom.publish({ headline: 'The dam holds', body: 'Water reached the old mark.' })
  await newsroom.update(story, { headline: 'The dam broke', body: 'Water passed the old mark.' })
  await page.setViewportSize({ width: 390, height: 800 })
  const form = articleForm(page)
  await form.open(story.id)
  const all = page.getByRole('link', { name: 'Compare and restore' })
  await all.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Versions' })).toBeVisible()
  const changes = page.getByRole('region', { name: /^Changed between/ })
  await expect(changes.getByRole('deletion').filter({ hasText: 'holds' })).toHaveText('holds')
  await expect(changes.getByRole('insertion').filter({ hasText: 'broke' })).toHaveText('broke')
  await expect(changes.getByRole('deletion').filter({ hasText: 'reached' })).toHaveText('reached')
  await expect(changes.getByRole('insertion').filter({ hasText: 'passed' })).toHaveText('passed')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

  // The first version against the newest: the arrows move along a column of choices.
  await page.getByRole('radio', { name: 'From' }).last().focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/to=3&from=1/)
  const restore = changes.getByRole('button', { name: /^Restore the version of/ })
  await expect(restore).toBeEnabled()
  await restore.focus()
  await page.keyboard.press('Enter')
  await expect(form.headline).toHaveValue('The dam holds')
  await expect(form.text).toContainText('Water reached the old mark.')
})

test('a single version is compared with nothing', async ({ signedIn: _, page }) => {
  const form = articleForm(page)
  await page.goto('/admin/articles/new')
  await form.headline.fill('The dam holds')
  await form.save.click()
  await expect(page).toHaveURL(/\/admin\/articles\/\d+$/)
  await page.goto(`${page.url()}/versions`)
  await expect(page.getByRole('heading', { name: /^The only version so far, of / })).toBeVisible()
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1)
  await expect(page.getByRole('radio')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Compare' })).toHaveCount(0)
})
