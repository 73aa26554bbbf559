import type { Page } from '@playwright/test'

/** The head of every reader page. */
export function siteHeader(page: Page) {
  const header = page.getByRole('banner')
  return {
    header,
    rates: header.getByRole('region', { name: 'Official exchange rates' }),
    sections: header.getByRole('navigation', { name: 'Sections' }),
    editions: header.getByRole('navigation', { name: 'Editions' }),
    menuButton: header.getByRole('button', { name: 'Menu', exact: true }),
    theme: header.getByRole('button', { name: 'Dark theme' }),
    skipLink: page.getByRole('link', { name: 'Skip to the text' }),
  }
}
