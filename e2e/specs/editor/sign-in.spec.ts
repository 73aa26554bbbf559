import { expect, test } from '../../fixtures.ts'
import { PASSWORD } from '../../newsroom.ts'
import { articlesDesk } from '../../pages/articles-desk.ts'
import { signInPage } from '../../pages/sign-in-page.ts'

test('an editor signs in and out by the form', async ({ newsroom, page }) => {
  await page.goto('/admin')
  await expect(page).toHaveURL(/\/admin\/sign-in/)
  await signInPage(page).enter(newsroom.editor.email, PASSWORD)
  await expect(articlesDesk(page).title).toHaveText('Today')
  await articlesDesk(page).signOut.click()
  await expect(signInPage(page).email).toBeVisible()
  await page.goto('/admin')
  await expect(signInPage(page).email).toBeVisible()
})

test('a wrong password is refused in plain words', async ({ newsroom, page }) => {
  await page.goto('/admin/sign-in')
  await signInPage(page).enter(newsroom.editor.email, 'not the password')
  await expect(page.getByText('The e-mail or the password is not right.')).toBeVisible()
  await expect(page).toHaveURL(/\/admin\/sign-in/)
})

test('who guesses passwords is stopped', async ({ newsroom, request, baseURL }) => {
  const guess = (number: number) =>
    request.post('/api/auth/sign-in/email', {
      data: { email: newsroom.editor.email, password: `guess number ${number}` },
      headers: { origin: baseURL ?? '', 'x-forwarded-for': `10.9.8.${number}` },
    })
  const statuses: number[] = []
  for (let number = 1; number <= 15; number += 1) statuses.push((await guess(number)).status())
  expect(statuses[0]).toBe(401)
  expect(statuses.at(-1)).toBe(429)
})

test('nobody can make an account by themselves', async ({ request, baseURL }) => {
  const data = { email: 'stranger@example.com', password: 'a long password here', name: 'Stranger' }
  const answer = await request.post('/api/auth/sign-up/email', { data, headers: { origin: baseURL ?? '' } })
  expect(answer.status()).toBe(404)
})
