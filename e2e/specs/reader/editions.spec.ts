import { expect, test } from '../../fixtures.ts'
import { articlePage } from '../../pages/article-page.ts'
import { siteHeader } from '../../pages/site-header.ts'

test('the language switch keeps the same article', async ({ newsroom, page }) => {
  const story = await newsroom.publish()
  const translation = await newsroom.publish({
    edition: 'uk',
    headline: 'Річка піднялася',
    translationOf: story,
  })
  await page.goto(story.path)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await siteHeader(page).editions.getByRole('link').click()
  await expect(page).toHaveURL(translation.path)
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Річка піднялася')
})

test('an article without a translation offers none', async ({ newsroom, page }) => {
  const story = await newsroom.publish()
  await page.goto(story.path)
  await expect(articlePage(page).headline).toBeVisible()
  await expect(siteHeader(page).editions).toHaveCount(0)
  await expect(page.locator('link[hreflang="uk"]')).toHaveCount(0)
})

test('a section leads to the same section in the other edition', async ({ newsroom, page }) => {
  await page.goto(`/section/${newsroom.section.slug}`)
  await siteHeader(page).editions.getByRole('link').click()
  await expect(page).toHaveURL(`/uk/section/${newsroom.section.slug}`)
})

test('the Ukrainian edition says everything in Ukrainian', async ({ newsroom, page }) => {
  const story = await newsroom.publish({
    edition: 'uk',
    headline: 'Річка піднялася',
    standfirst: 'Уночі.',
    body: 'Вода прибула.',
  })
  await page.goto(story.path)
  const frame = await page.locator('header.site-header, footer.site-footer, main article').allInnerTexts()
  const names =
    /desk-[0-9a-f]{8}|Section of|Town of|Tag of|Iryna of|Agency of|Dateline|RSS|USD|EUR|Telegram|WhatsApp|Viber|English|Read in|EET|EEST/g
  const words = frame
    .join(' ')
    .replace(names, '')
    .match(/[A-Za-z]{4,}/g)
  expect(words ?? []).toEqual([])
})
