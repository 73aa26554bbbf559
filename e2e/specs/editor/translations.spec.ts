import type { APIRequestContext } from '@playwright/test'
import { expect, test } from '../../fixtures.ts'
import { articleForm } from '../../pages/article-form.ts'
import { findFaults } from '../../support/axe-faults.ts'
import { readHtml } from '../../support/read-html.ts'

async function linkedFrom(request: APIRequestContext, path: string) {
  const { document } = await readHtml(request, path)
  return [...document.querySelectorAll('link[hreflang]')].map((link) => link.getAttribute('hreflang'))
}

test('one click opens the translation beside its original; it is stale after an update until it is reviewed', async ({
  newsroom,
  signedIn: _,
  page,
  request,
}) => {
  test.slow()
  const story = await newsroom.publish({ headline: `The dam holds: ${newsroom.name}` })
  const form = articleForm(page)
  await form.open(story.id)
  const translate = page.getByRole('button', { name: 'Translate into Ukrainian' })
  await expect(translate).toBeEnabled()
  await translate.press('Enter')

  const original = page.getByRole('region', { name: 'Original' })
  await expect(original).toBeVisible()
  await expect
    .poll(() =>
      original
        .locator('iframe')
        .evaluate((frame) => (frame as HTMLIFrameElement).contentDocument?.querySelector('h1')?.textContent),
    )
    .toBe(story.headline)
  await expect(form.section).toHaveValue(String(newsroom.section.id))
  await expect(form.headline).toHaveValue('')
  await form.headline.fill(`Дамба стоїть: ${newsroom.name}`)
  expect(await findFaults(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(original).toBeHidden()
  await page.getByRole('radio', { name: 'Original' }).press('Space')
  await expect(original).toBeVisible()
  await page.getByRole('radio', { name: 'Translation' }).press('Space')
  await page.setViewportSize({ width: 1440, height: 900 })
  await form.publish()
  await expect(form.viewOnSite).toBeVisible()
  const there = new URL((await form.viewOnSite.getAttribute('href')) ?? '').pathname
  const both = ['en', 'uk', 'x-default']
  for (const path of [story.path, there]) await expect.poll(() => linkedFrom(request, path)).toEqual(both)

  await newsroom.update(story, { standfirst: 'It held for a day.' })
  for (const path of [story.path, there]) await expect.poll(() => linkedFrom(request, path)).toEqual([])
  const address = page.url()
  await page.goto('/admin?view=stale')
  const row = page.getByRole('row').filter({ hasText: `Дамба стоїть: ${newsroom.name}` })
  await expect(row).toContainText('Original changed')

  await page.goto(address)
  const changes = page.getByRole('link', { name: 'What has changed in the original' })
  await expect(changes).toHaveAttribute('href', `/admin/articles/${story.id}/versions?from=2&to=3`)
  const agrees = page.getByRole('button', { name: 'It agrees again' })
  await expect(agrees).toBeEnabled()
  await agrees.press('Enter')
  await expect(form.notice('Noted: the translation agrees with its original.')).toBeVisible()
  for (const path of [story.path, there]) await expect.poll(() => linkedFrom(request, path)).toEqual(both)
})
