import { expect, test } from '../../fixtures.ts'
import { articleForm } from '../../pages/article-form.ts'
import { findFaultsByDayAndNight } from '../../support/axe-faults.ts'
import { openScreen } from '../../support/desk-screens.ts'

test('axe finds nothing on what opens over the desk', async ({ newsroom, signedIn: _, page }) => {
  test.slow()
  const story = await newsroom.publish()
  const form = articleForm(page)
  const found: string[] = []
  await openScreen(page, '/admin/articles?q=zzzzqqqq')
  found.push(...(await findFaultsByDayAndNight(page, 'a list without a find')))
  await form.open(story.id)
  await form.updateButton.click()
  await form.dialog.waitFor()
  found.push(...(await findFaultsByDayAndNight(page, 'the publish dialog')))
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog', { name: 'Command palette' }).waitFor()
  found.push(...(await findFaultsByDayAndNight(page, 'the command palette')))
  await page.keyboard.type('keyboard shortcuts')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
  found.push(...(await findFaultsByDayAndNight(page, 'the sheet of keys')))
  expect(found).toEqual([])
})
