import type { Page } from '@playwright/test'

/** The desk's calendar. */
export function calendarDesk(page: Page) {
  const dialog = page.getByRole('dialog')
  return {
    dialog,
    question: page.getByRole('alertdialog'),
    /** A day by its name, as in "Wednesday, 10 March". */
    day: (name: string) => page.getByRole('listitem', { name, exact: true }),
    async plan(title: string, day: string) {
      await page.getByRole('button', { name: 'Plan', exact: true }).click()
      await dialog.getByLabel('What').fill(title)
      await dialog.getByLabel('Day').fill(day)
      await dialog.getByRole('button', { name: 'Save' }).click()
    },
  }
}
