import type { Page } from '@playwright/test'

/** The desk's form of one article. */
export function articleForm(page: Page) {
  const settings = page.getByRole('complementary', { name: 'Settings' })
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })
  const dialog = page.getByRole('alertdialog')
  const suggesting = (name: string) => settings.getByRole('combobox', { name, exact: true })
  const conflict = page.getByRole('dialog').filter({ hasText: 'saved this article too' })

  /** Types into a field that suggests, and takes the suggestion. */
  async function pick(name: string, words: string) {
    await suggesting(name).fill(words)
    await page.getByRole('option', { name: words }).first().click()
  }

  return {
    headline: field('Headline'),
    standfirst: field('Standfirst'),
    text: field('Text'),
    slug: field('Address'),
    settings,
    section: settings.getByRole('combobox', { name: 'Section' }),
    status: page.getByRole('region', { name: 'Actions' }).getByRole('status'),
    save: page.getByRole('button', { name: 'Save', exact: true }),
    publishButton: page.getByRole('button', { name: 'Publish', exact: true }),
    updateButton: page.getByRole('button', { name: 'Update', exact: true }),
    more: page.getByRole('button', { name: 'More actions' }),
    viewOnSite: page.getByRole('link', { name: 'View on site' }),
    dialog,
    comments: page.getByRole('region', { name: 'Comments' }),
    comment: page.getByRole('article', { name: /^Comment by/ }),
    takeOver: page.getByRole('button', { name: 'Take over' }),
    askForText: page.getByRole('button', { name: 'Ask for the text' }),
    handOver: page.getByRole('button', { name: 'Hand it over' }),
    conflict,
    recalls: settings.getByRole('list', { name: 'Chosen earlier articles' }),
    notice: (words: string) => page.getByText(words),
    suggesting,
    pick,
    pickRecall: (words: string) => pick('Find an earlier article', words),
    async open(id: number) {
      await page.goto(`/admin/articles/${id}`)
    },
    async publish() {
      await page.getByRole('button', { name: 'Publish', exact: true }).click()
      await dialog.getByRole('button', { name: 'Publish' }).click()
    },
    async update() {
      await page.getByRole('button', { name: 'Update', exact: true }).click()
      await dialog.getByRole('button', { name: 'Update' }).click()
    },
    async withdraw(note: string) {
      await page.getByRole('button', { name: 'More actions' }).click()
      await page.getByRole('menuitem', { name: 'Withdraw' }).click()
      await dialog.getByRole('textbox', { name: 'Note to readers' }).fill(note)
      await dialog.getByRole('button', { name: 'Withdraw' }).click()
    },
  }
}
