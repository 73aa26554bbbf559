import type { Page } from '@playwright/test'

/** The desk's list of articles. */
export function articlesDesk(page: Page) {
  const main = page.getByRole('main')
  return {
    title: main.getByRole('heading', { level: 1 }),
    rows: main.getByRole('row').filter({ has: page.getByRole('link') }),
    search: main.getByRole('searchbox'),
    status: main.getByRole('combobox', { name: 'Status' }),
    newArticle: page.getByRole('button', { name: 'New article' }),
    signOut: page.getByRole('button', { name: 'Sign out' }),
    async begin(edition: 'English' | 'Ukrainian') {
      await page.getByRole('button', { name: 'New article' }).click()
      await page.getByRole('menuitem', { name: edition }).click()
    },
  }
}
