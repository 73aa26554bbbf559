import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, signIn, test } from '../../fixtures.ts'
import { articleForm } from '../../pages/article-form.ts'
import { ROLES } from '../../support/desk-doors.ts'
import { setDeskScene } from '../../support/desk-scene.ts'
import { listScreens, openScreen } from '../../support/desk-screens.ts'

/** What axe finds by day; and at night what it thinks of the colours, the only thing that is different then. */
async function findFaults(page: Page, name: string): Promise<string[]> {
  // Frames of the preview run no script, so axe cannot look into them; the page in them is checked by itself.
  const axe = () =>
    new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .exclude('iframe')
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const light = await axe().analyze()
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  const dark = await axe().withRules('color-contrast').analyze()
  return Object.entries({ light, dark }).flatMap(([scheme, { violations }]) =>
    violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${name}, ${scheme}: ${id}: ${node.html.slice(0, 160)}`),
    ),
  )
}

for (const role of ROLES) {
  test(`axe finds nothing on the screens that open to ${role}`, async ({
    newsroom,
    context,
    page,
    baseURL,
  }) => {
    test.setTimeout(360_000)
    const { admin, standing, doors, more } = await setDeskScene(newsroom)
    // An administrator sees the most of each screen; the door only shows itself to who is not inside.
    if (role !== 'anyone') await signIn(context, admin.email, baseURL ?? '')
    const screens = listScreens(standing).filter(({ least }) => least === role)
    const besides = { anyone: doors, chief: more }[role as string] ?? []
    const found: string[] = []
    for (const { key, at } of [...screens, ...besides.map((at) => ({ key: at, at }))]) {
      await openScreen(page, at)
      found.push(...(await findFaults(page, key)))
    }
    expect(found).toEqual([])
  })
}

test('axe finds nothing on what opens over the desk', async ({ newsroom, signedIn: _, page }) => {
  test.slow()
  const story = await newsroom.publish()
  const form = articleForm(page)
  const found: string[] = []
  await openScreen(page, '/admin/articles?q=zzzzqqqq')
  found.push(...(await findFaults(page, 'a list without a find')))
  await form.open(story.id)
  await form.updateButton.click()
  await form.dialog.waitFor()
  found.push(...(await findFaults(page, 'the publish dialog')))
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog', { name: 'Command palette' }).waitFor()
  found.push(...(await findFaults(page, 'the command palette')))
  await page.keyboard.type('keyboard shortcuts')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
  found.push(...(await findFaults(page, 'the sheet of keys')))
  expect(found).toEqual([])
})
