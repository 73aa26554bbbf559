import type { Locator, Page } from '@playwright/test'

/** The desk's calendar. */
export function calendarDesk(page: Page) {
  const dialog = page.getByRole('dialog')
  /** A day by its name, as in "Wednesday 10 March". */
  const day = (name: string) => page.getByRole('listitem', { name, exact: true })
  return {
    dialog,
    question: page.getByRole('alertdialog'),
    day,
    async plan(title: string, on: string) {
      await page.getByRole('button', { name: 'Plan', exact: true }).click()
      await dialog.getByLabel('What').fill(title)
      await dialog.getByLabel('Day').fill(on)
      await dialog.getByRole('button', { name: 'Save' }).click()
    },
    /** Takes an entry with the mouse and lets it go where the day says that it is over it. */
    async drag(entry: Locator, to: string) {
      // Waits until the page listens to it.
      await entry.click({ trial: true })
      await page.mouse.down()
      const box = await day(to).boundingBox()
      await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2, {
        steps: 10,
      })
      await day(to).and(page.locator('[data-over]')).waitFor()
      await page.mouse.up()
    },
  }
}
