import type { Page } from '@playwright/test'

/** A list of articles with pages: of a section, a tag, an author, a place, a day, or of search results. */
export function listPage(page: Page) {
  const main = page.getByRole('main')
  const pager = main.getByRole('navigation', { name: 'Pages' })
  return {
    main,
    title: main.getByRole('heading', { level: 1 }),
    headlines: main.getByRole('heading', { level: 2 }).getByRole('link'),
    pager,
    older: pager.getByRole('link', { name: 'Older' }),
    newer: pager.getByRole('link', { name: 'Newer' }),
  }
}
