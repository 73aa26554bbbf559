import { expect, test } from '../../fixtures.ts'
import { siteHeader } from '../../pages/site-header.ts'

const background = () => getComputedStyle(document.body).backgroundColor

test('dark mode follows the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  const light = await page.evaluate(background)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await page.evaluate(background)).not.toBe(light)
})

test('a reader’s choice persists and the first paint has its colours', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  const light = await page.evaluate(background)
  await siteHeader(page).theme.click()
  const dark = await page.evaluate(background)
  expect(dark).not.toBe(light)
  await expect(siteHeader(page).theme).toHaveAttribute('aria-pressed', 'true')

  // The body's colour is noted in the very first frame, before any module script could run.
  await page.addInitScript(() => {
    requestAnimationFrame(() =>
      Reflect.set(
        window,
        'firstColour',
        document.body
          ? getComputedStyle(document.body).backgroundColor
          : getComputedStyle(document.documentElement).backgroundColor,
      ),
    )
  })
  await page.route('**/assets/reader*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await route.continue()
  })
  await page.goto('/most-read')
  const first = await page.evaluate(() => Reflect.get(window, 'firstColour'))
  expect([dark, 'rgba(0, 0, 0, 0)']).toContain(first)
  expect(await page.evaluate(background)).toBe(dark)
})
