import { expect, test } from '../../fixtures.ts'
import { siteHeader } from '../../pages/site-header.ts'

test('the first Tab finds the skip link, which leads to the text', async ({ newsroom, page }) => {
  const story = await newsroom.publish()
  await page.goto(story.path)
  await page.keyboard.press('Tab')
  await expect(siteHeader(page).skipLink).toBeFocused()
  await expect(siteHeader(page).skipLink).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('whatever has the focus shows it', async ({ page }) => {
  await page.goto('/')
  for (let step = 0; step < 15; step += 1) {
    await page.keyboard.press('Tab')
    const isMarked = await page.evaluate(() => {
      const focused = document.activeElement
      if (!focused) return false
      // A card's link covers the card with its ::after, and marks that.
      const styles = [getComputedStyle(focused), getComputedStyle(focused, '::after')]
      return styles.some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px',
      )
    })
    expect(isMarked, `step ${step + 1}`).toBe(true)
  }
})

test('the picture opens large, Esc closes it and gives the focus back', async ({ newsroom, page }) => {
  const story = await newsroom.publish({ hero: await newsroom.hero() })
  await page.goto(story.path)
  const link = page.getByRole('link', { name: /^Enlarge the picture/ })
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(link).toBeFocused()
})
