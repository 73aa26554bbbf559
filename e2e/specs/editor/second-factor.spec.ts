import { makeEditor } from '#lib/testing/factories.ts'
import { expect, signIn, test } from '../../fixtures.ts'
import { PASSWORD } from '../../newsroom.ts'
import { accountPage } from '../../pages/account-page.ts'
import { articlesDesk } from '../../pages/articles-desk.ts'
import { signInPage } from '../../pages/sign-in-page.ts'
import { totpCode } from '../../support/totp.ts'

test('the desk asks for a code once the second factor is on; a recovery code works once', async ({
  context,
  page,
  baseURL,
}) => {
  test.slow()
  const editor = await makeEditor({ password: PASSWORD })
  await signIn(context, editor.email, baseURL ?? '')
  const account = accountPage(page)
  await account.open()
  await account.beginSecondFactor(PASSWORD)
  await expect(account.factor.getByRole('img', { name: 'QR code for the authenticator app' })).toBeVisible()
  const key = await account.key()
  await account.confirm('000000')
  await expect(page.getByText('This code is not right.')).toBeVisible()
  await account.confirm(totpCode(key))
  await expect(account.codes).toHaveCount(10)
  const recovery = (await account.codes.first().textContent()) ?? ''

  const arrive = async () => {
    await context.clearCookies()
    await page.goto('/admin/sign-in')
    await signInPage(page).enter(editor.email, PASSWORD)
    await expect(page.getByRole('heading', { name: 'The code, please' })).toBeVisible()
  }
  await arrive()
  expect((await context.request.get('/admin', { maxRedirects: 0 })).status()).toBe(307)
  await page.getByLabel('Code', { exact: true }).fill(totpCode(key))
  await page.getByRole('button', { name: 'Confirm', disabled: false }).press('Enter')
  await expect(articlesDesk(page).title).toHaveText('Today')

  const enterRecovery = async () => {
    await page.getByRole('button', { name: 'Use a recovery code' }).click()
    await page.getByLabel('Recovery code').fill(recovery)
    await page.getByRole('button', { name: 'Confirm', disabled: false }).press('Enter')
  }
  await arrive()
  await enterRecovery()
  await expect(articlesDesk(page).title).toHaveText('Today')
  await arrive()
  await enterRecovery()
  await expect(page.getByText('This code is not right.')).toBeVisible()
})

test('a passkey opens the desk without a password, until it is removed', async ({
  context,
  page,
  baseURL,
}) => {
  test.slow()
  // Passkeys belong to a name, not to a number: the same portal by the name of this machine.
  const site = (baseURL ?? '').replace('127.0.0.1', 'localhost')
  const editor = await makeEditor({ password: PASSWORD })
  await signIn(context, editor.email, site)
  const device = await context.newCDPSession(page)
  await device.send('WebAuthn.enable')
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  const account = accountPage(page)
  await page.goto(`${site}/admin/account`)
  await account.addPasskey('My telephone')
  await expect(account.passkeys).toContainText('My telephone')

  await context.clearCookies()
  await page.goto(`${site}/admin/sign-in`)
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await expect(articlesDesk(page).title).toHaveText('Today')

  await page.goto(`${site}/admin/account`)
  await account.passkeys.getByRole('button', { name: 'Remove My telephone' }).click()
  await expect(account.passkeys).toContainText('There is no passkey yet.')
  await context.clearCookies()
  await page.goto(`${site}/admin/sign-in`)
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await expect(page.getByText('The passkey was not accepted.')).toBeVisible()
})
