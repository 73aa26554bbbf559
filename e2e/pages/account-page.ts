import type { Page } from '@playwright/test'

/** An editor's own account. */
export function accountPage(page: Page) {
  const factor = page.getByRole('region', { name: 'Second factor' })
  const passkeys = page.getByRole('region', { name: 'Passkeys' })
  return {
    factor,
    passkeys,
    code: factor.getByLabel('Code of the app'),
    codes: factor.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem'),
    sessions: page.getByRole('region', { name: 'Where you are signed in' }),
    open: () => page.goto('/admin/account'),
    async beginSecondFactor(password: string) {
      await factor.getByLabel('Your password').fill(password)
      await factor.getByRole('button', { name: 'Set it up', disabled: false }).press('Enter')
    },
    /** The key that is shown beside the QR code. */
    async key() {
      const text = await factor.getByText('Or type this key:').textContent()
      return text?.split(': ')[1] ?? ''
    },
    async confirm(code: string) {
      await factor.getByLabel('Code of the app').fill(code)
      await factor.getByRole('button', { name: 'Confirm' }).press('Enter')
    },
    async addPasskey(name: string) {
      await passkeys.getByLabel('Name of the new passkey').fill(name)
      await passkeys.getByRole('button', { name: 'Add a passkey' }).click()
    },
  }
}
