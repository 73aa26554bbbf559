import { hashPassword } from 'better-auth/crypto'
import { expect, signIn, test } from '../../../fixtures.ts'
import { PASSWORD } from '../../../newsroom.ts'
import { articleForm } from '../../../pages/article-form.ts'
import { queryRows } from '../../../support/query-rows.ts'

test('the server is killed in the middle of typing, and every word is there after its restart', async ({
  ownPortal,
  browser,
}) => {
  test.slow()
  const { url, databaseUrl } = ownPortal
  await queryRows(
    databaseUrl,
    `INSERT INTO editors (id, name, email, role, "emailVerified", "updatedAt")
     VALUES ('kill-test', 'Olena', 'kill@example.com', 'editor', true, now())`,
  )
  await queryRows(
    databaseUrl,
    `INSERT INTO editor_accounts (id, "accountId", "providerId", "userId", password, "updatedAt")
     VALUES ('kill-test', 'kill-test', 'credential', 'kill-test', $1, now())`,
    [await hashPassword(PASSWORD)],
  )
  const context = await browser.newContext({ baseURL: url })
  await signIn(context, 'kill@example.com', url)
  const page = await context.newPage()
  const form = articleForm(page)
  await page.goto('/admin/articles/new')
  await form.headline.fill('The river rises')
  await form.text.click()
  await page.keyboard.type('Before the cut.')
  await expect(page).toHaveURL(/\/admin\/articles\/\d+$/)
  const id = Number(page.url().split('/').at(-1))
  const kept = async () => {
    const [row] = await queryRows<{ content: string }>(
      databaseUrl,
      'SELECT content::text FROM article_versions WHERE "articleId" = $1 ORDER BY number DESC LIMIT 1',
      [id],
    )
    return row?.content ?? ''
  }
  await page.keyboard.type(' In the')
  await ownPortal.kill()
  await page.keyboard.type(' middle of it.')
  await expect(page.getByText('The server does not answer. Your text is kept in this browser')).toBeVisible()
  await page.keyboard.type(' And after.')
  expect(await kept()).not.toContain('And after.')
  await ownPortal.restart()
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect.poll(kept).toContain('Before the cut. In the middle of it. And after.')
  await expect(form.status).toContainText('Saved')
  await page.reload()
  await expect(form.text).toContainText('Before the cut. In the middle of it. And after.')
  await context.close()
})
