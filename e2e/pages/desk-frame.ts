import type { Page } from '@playwright/test'

/** What stands around every screen of the desk. */
export function deskFrame(page: Page) {
  const palette = page.getByRole('dialog', { name: 'Command palette' })
  return {
    skipLink: page.getByRole('link', { name: 'Skip to content' }),
    palette,
    offer: (name: string) => palette.getByRole('option', { name, selected: true }),
  }
}
