import { makeSetUpLink } from '#domain/editors/links/open-commands.ts'
import { makeEditor, unique } from '#lib/testing/factories.ts'
import { expect, signIn, test } from '../../fixtures.ts'
import { PASSWORD } from '../../newsroom.ts'
import { accountPage } from '../../pages/account-page.ts'
import { articlesDesk } from '../../pages/articles-desk.ts'
import { peopleDesk } from '../../pages/people-desk.ts'
import { signInPage } from '../../pages/sign-in-page.ts'

const pathOf = (link: string) => link.slice(link.indexOf('/admin/'))

test('somebody is invited, comes by the link in a browser of their own, and is switched off', async ({
  context,
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  const admin = await makeEditor({ role: 'admin', name: 'Ada Admin', password: PASSWORD })
  await signIn(context, admin.email, baseURL ?? '')
  const name = unique('Ben')
  const email = `${name.toLowerCase()}@example.org`
  const people = peopleDesk(page)
  await people.open()
  await people.invite(email, name, 'editor')
  const path = pathOf(await people.link.inputValue())
  await people.dialog.getByRole('button', { name: 'Close' }).click()
  await expect(people.invitations).toContainText(email)

  const theirs = await browser.newContext({ baseURL })
  const door = await theirs.newPage()
  await door.goto(path)
  await expect(door.getByText('You are invited as: Editor.')).toBeVisible()
  await door.getByLabel('Password', { exact: true }).fill('short')
  await door.getByRole('button', { name: 'Open the desk', disabled: false }).press('Enter')
  await expect(door.getByText('A password has at least 12 characters.')).toBeVisible()
  await door.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await door.getByRole('button', { name: 'Open the desk', disabled: false }).press('Enter')
  await expect(articlesDesk(door).title).toHaveText('Today')
  await door.goto(path)
  await expect(door.getByRole('heading', { name: 'This link works no more' })).toBeVisible()

  await people.open()
  await expect(people.row(name)).toContainText(email)
  await people.choose(name, 'Sign out everywhere')
  await expect(page.getByText(`${name} is signed out everywhere.`)).toBeVisible()
  await door.goto('/admin')
  await expect(door).toHaveURL(/\/admin\/sign-in/)
  await people.choose(name, 'Switch off')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Switch off' }).press('Enter')
  await expect(people.row(name)).toContainText('switched off')
  await signInPage(door).enter(email, PASSWORD)
  await expect(door.getByText('This account is switched off. Ask an administrator.')).toBeVisible()
  await theirs.close()
})

test('a link for a new password opens the account, and ends its other sessions', async ({
  context,
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  const admin = await makeEditor({ role: 'admin', password: PASSWORD })
  const ben = await makeEditor({ name: unique('Ben'), password: 'the old password' })
  const theirs = await browser.newContext({ baseURL })
  await signIn(theirs, ben.email, baseURL ?? '', 'the old password')
  await signIn(context, admin.email, baseURL ?? '')
  const people = peopleDesk(page)
  await people.open()
  await people.choose(ben.name, 'Send a password link')
  const path = pathOf(await people.link.inputValue())

  const fresh = await browser.newContext({ baseURL })
  const door = await fresh.newPage()
  await door.goto(path)
  await door.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await door.getByRole('button', { name: 'Save the password', disabled: false }).press('Enter')
  await expect(articlesDesk(door).title).toHaveText('Today')
  const old = await theirs.newPage()
  await old.goto('/admin')
  await expect(old).toHaveURL(/\/admin\/sign-in/)
  await Promise.all([theirs.close(), fresh.close()])
})

test('the set-up link makes the owner’s account one’s own', async ({ page }) => {
  const owner = await makeEditor({ role: 'admin', name: 'Owner', password: 'the made-up password' })
  const email = `${unique('mine')}@example.org`
  await page.goto(await makeSetUpLink(owner))
  await page.getByLabel('Your name').fill('Olha Own')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Open the desk', disabled: false }).press('Enter')
  await expect(page.getByRole('link', { name: 'Olha Own' }).first()).toBeVisible()
})

test('a session that its owner ends elsewhere is over at once', async ({
  newsroom,
  context,
  page,
  browser,
  baseURL,
}) => {
  const lost = await browser.newContext({ baseURL })
  await signIn(lost, newsroom.editor.email, baseURL ?? '')
  await signIn(context, newsroom.editor.email, baseURL ?? '')
  const account = accountPage(page)
  await account.open()
  await account.sessions.getByRole('button', { name: 'Sign out there' }).click()
  await expect(page.getByText('Signed out there.')).toBeVisible()
  const theirs = await lost.newPage()
  await theirs.goto('/admin')
  await expect(theirs).toHaveURL(/\/admin\/sign-in/)
  await lost.close()
})
