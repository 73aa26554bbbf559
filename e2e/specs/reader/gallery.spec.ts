import { expect, test } from '../../fixtures.ts'

test('the pictures of an article are one gallery: arrows turn it, each picture with its caption', async ({
  newsroom,
  page,
}) => {
  const hero = await newsroom.hero({ alt: 'A bridge', caption: 'The bridge at noon', credit: 'Drawn' })
  const second = await newsroom.hero({ alt: 'A boat', caption: 'The boat at night', credit: 'Drawn' })
  const body = {
    type: 'doc' as const,
    content: [
      { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Two pictures.' }] },
      { type: 'picture' as const, attrs: second },
    ],
  }
  const story = await newsroom.publish({ hero, body })
  await page.goto(story.path)
  const dialog = page.getByRole('dialog')

  await page.getByRole('link', { name: 'Enlarge the picture: A bridge' }).press('Enter')
  await expect(dialog.getByRole('img', { name: 'A bridge' })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(dialog.getByRole('img', { name: 'A boat' })).toBeVisible()
  await expect(dialog).toContainText('The boat at night')
  await page.keyboard.press('ArrowRight')
  await expect(dialog.getByRole('img', { name: 'A bridge' })).toBeVisible()

  const inside = () => page.evaluate(() => document.activeElement?.closest('dialog') !== null)
  for (let step = 0; step < 4; step++) {
    await page.keyboard.press('Tab')
    const atBrowser = await page.evaluate(() => document.activeElement === document.body)
    expect(atBrowser || (await inside()), `step ${step + 1}`).toBe(true)
  }

  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Enlarge the picture: A bridge' })).toBeFocused()
})
