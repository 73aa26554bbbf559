import type { Page } from '@playwright/test'

/** The screen where administrators look after people. */
export function peopleDesk(page: Page) {
  const dialog = page.getByRole('dialog')
  return {
    dialog,
    link: dialog.getByLabel('Link'),
    row: (name: string) => page.getByRole('row', { name: new RegExp(name) }),
    invitations: page.getByRole('region', { name: 'Invitations' }),
    open: () => page.goto('/admin/people'),
    async invite(email: string, name: string, role: string) {
      await page.getByRole('button', { name: 'Invite', exact: true, disabled: false }).press('Enter')
      await dialog.getByLabel('E-mail').fill(email)
      await dialog.getByLabel('Name').fill(name)
      await dialog.getByLabel('Role').selectOption(role)
      await dialog.getByRole('button', { name: 'Send the invitation', disabled: false }).press('Enter')
    },
    async choose(name: string, what: string) {
      await page.getByRole('button', { name: `Actions for ${name}`, disabled: false }).press('Enter')
      await page.getByRole('menuitem', { name: what }).press('Enter')
    },
  }
}
