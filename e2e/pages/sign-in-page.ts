import type { Page } from '@playwright/test'

/** The door of the desk. */
export function signInPage(page: Page) {
  const email = page.getByRole('textbox', { name: 'E-mail' })
  const password = page.getByRole('textbox', { name: 'Password' })
  return {
    email,
    password,
    submit: page.getByRole('button', { name: 'Sign in', exact: true }),
    async enter(address: string, secret: string) {
      await email.fill(address)
      await password.fill(secret)
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    },
  }
}
