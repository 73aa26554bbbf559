import type { Page } from '@playwright/test'

/** The form of a section, a tag, an author, a place or an agency. */
export function termForm(page: Page) {
  const main = page.getByRole('main')
  const dialog = page.getByRole('alertdialog')
  return {
    name: (edition: 'English' | 'Ukrainian') => main.getByLabel(`Name, ${edition}`),
    slug: main.getByLabel('Address'),
    links: main.getByLabel('Links'),
    save: main.getByRole('button', { name: 'Save', disabled: false }),
    merge: main.getByRole('button', { name: 'Merge…', disabled: false }),
    mergeInto: dialog.getByRole('combobox'),
    mergeNow: dialog.getByRole('button', { name: 'Merge' }),
    note: (text: string) => page.getByText(text, { exact: true }),
    async open(kind: string, id: number | 'new') {
      await page.goto(`/admin/lists/${kind}/${id}`)
    },
  }
}
