// biome-ignore-all lint/correctness/noEmptyPattern: Playwright reads from this pattern which fixtures a function wants.
import { randomUUID } from 'node:crypto'
import { MailServer } from '#lib/testing/mail-server.ts'
import { test as base, expect } from '../../fixtures.ts'
import { PASSWORD } from '../../newsroom.ts'
import { articlesDesk } from '../../pages/articles-desk.ts'
import { signInPage } from '../../pages/sign-in-page.ts'
import { queryRows } from '../../support/query-rows.ts'

const test = base.extend<{ mail: MailServer }>({
  mail: async ({}, use) => {
    const server = new MailServer()
    await use(server)
    await server.close()
  },
  ownEnv: async ({ mail }, use) => use({ SMTP_URL: await mail.open() }),
})

// A button is off until the page listens, and a key on it would be lost: hence `disabled: false`.
test('a forgotten password is made anew by a letter in the language of its reader', async ({
  ownPortal,
  mail,
  page,
}) => {
  test.slow()
  const email = 'olena@example.org'
  await queryRows(
    ownPortal.databaseUrl,
    `INSERT INTO editors (id, name, email, role, language, "updatedAt") VALUES ($1, 'Олена', $2, 'editor', 'uk', now())`,
    [randomUUID(), email],
  )
  await page.goto(`${ownPortal.url}/admin/sign-in`)
  await page.getByRole('link', { name: 'Forgot the password?' }).click()
  await signInPage(page).email.fill(email)
  await page.getByRole('button', { name: 'Send the link', disabled: false }).press('Enter')
  await expect(page.getByText('If this address has an account, the link is on its way.')).toBeVisible()

  const letter = await mail.letterTo(email)
  expect(letter.subject).toContain('Новий пароль')
  expect(letter.text).toContain('Вітаємо, Олена!')
  const path = /\/admin\/new-password\?token=[\w-]+/.exec(letter.text ?? '')?.[0] ?? ''
  expect(letter.html).toContain(path)
  await page.goto(`${ownPortal.url}${path}`)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Save the password', disabled: false }).press('Enter')
  await expect(articlesDesk(page).title).toBeVisible()
})
