import { makeEditor } from '#lib/testing/factories.ts'
import { expect, signIn, test } from '../../fixtures.ts'
import { PASSWORD } from '../../newsroom.ts'
import { findFaults } from '../../support/axe-faults.ts'

test('a chief sends old addresses on: one by hand, others from a file with a circle in it', async ({
  newsroom,
  context,
  page,
  request,
  baseURL,
}) => {
  const story = await newsroom.publish()
  const chief = await makeEditor({ role: 'chief', password: PASSWORD })
  await signIn(context, chief.email, baseURL ?? '')
  const old = (rest: string) => `/2019/05/${newsroom.name.replaceAll(/\W+/g, '-').toLowerCase()}/${rest}`

  await page.goto('/admin/redirects')
  await page.getByLabel('Old address').fill(old('news'))
  await page.getByLabel('New address').fill(`/${story.slug}`)
  await page.getByRole('button', { name: 'Add redirect' }).click()
  await expect(page.getByText(old('news'), { exact: true })).toBeVisible()
  expect(await findFaults(page)).toEqual([])
  const answer = await request.get(`${old('news')}/`, { maxRedirects: 0 })
  expect([answer.status(), new URL(answer.headers().location ?? '', baseURL).pathname]).toEqual([
    308,
    `/${story.slug}`,
  ])

  await page.getByLabel('Old address').fill(old('loop'))
  await page.getByLabel('New address').fill(old('loop'))
  await page.getByRole('button', { name: 'Add redirect' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'in a circle' })).toBeVisible()

  await page.getByText('Add many from a CSV file').click()
  const csv = `old,new\n${old('a')},${old('news')}\n${old('b')},${old('b')}\nnonsense,/x\n/?p=123${chief.id},${old('news')}\n`
  await page
    .getByLabel('CSV file')
    .setInputFiles({ name: 'r.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await expect(
    page.getByText('2 would be added or changed, 0 are there already, 2 are refused.'),
  ).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Line 3: This would lead' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Line 4: The old address' })).toBeVisible()
  await page.getByRole('button', { name: 'Add 2 redirects' }).click()
  await expect(page).toHaveURL(/redirects$/)
  const short = await request.get(`/?p=123${chief.id}`, { maxRedirects: 0 })
  expect([short.status(), new URL(short.headers().location ?? '', baseURL).pathname]).toEqual([
    308,
    `/${story.slug}`,
  ])

  await page.goto(`/admin/redirects?q=${encodeURIComponent(old('news'))}`)
  await page.getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Remove chosen (1)' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByText('No redirect has these words')).toBeVisible()
  await expect
    .poll(async () => (await request.get(old('news'), { maxRedirects: 0 })).status(), { timeout: 5_000 })
    .toBe(404)
})

test('an editor is not let in', async ({ signedIn: _, page }) => {
  await page.goto('/admin/redirects')
  await expect(page.getByRole('button', { name: 'Add redirect' })).toHaveCount(0)
})
