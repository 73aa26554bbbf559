import { unique } from '#lib/testing/factories.ts'
import { expect, test } from '../../fixtures.ts'
import { expectWords } from '../../support/expect-words.ts'

test('a page of the newsroom keeps what was not saved, every version, and comes back after it was taken away', async ({
  signedIn: _,
  page,
  request,
}) => {
  test.slow()
  const slug = unique('visit-us')
  const address = `/admin/pages/en/${slug}`
  const title = page.getByRole('textbox', { name: 'Title' })
  const text = page.getByRole('textbox', { name: 'Text' })
  const save = page.getByRole('button', { name: 'Save', exact: true })
  const saved = page.getByText('Saved. Readers see it now.')
  const readersSee = (shown: string) => expectWords(request, `/${slug}`, `>${shown}</h1>`)

  await page.goto(address)
  await title.fill('Visit us')
  await text.fill('The doors open at nine.')
  await save.click()
  await expect(saved).toBeVisible()
  await readersSee('Visit us')

  // The tab is lost before the second text is saved.
  await page.goto(address)
  await title.fill('Come and see us')
  await text.fill('The doors open at ten.')
  await page.waitForFunction(
    (name) => localStorage.getItem(name)?.includes('The doors open at ten.'),
    `dateline.backup.page.en.${slug}`,
  )
  page.once('dialog', (dialog) => void dialog.accept())
  await page.goto(address)
  await expect(title).toHaveValue('Visit us')
  await page.getByRole('button', { name: 'Restore it' }).click()
  await expect(title).toHaveValue('Come and see us')
  await expect(text).toHaveText('The doors open at ten.')
  await save.click()
  await expect(saved).toBeVisible()
  await readersSee('Come and see us')

  await page.goto(address)
  await page.getByRole('link', { name: 'Versions' }).click()
  const changes = page.getByRole('region', { name: /^Changed between/ })
  await expect(changes.getByRole('deletion').filter({ hasText: 'nine' })).toHaveText('nine')
  await expect(changes.getByRole('insertion').filter({ hasText: 'ten' })).toHaveText('ten')
  await changes.getByRole('button', { name: /^Restore the version of/ }).click()
  await expect(title).toHaveValue('Visit us')
  await readersSee('Visit us')

  await page.getByRole('button', { name: 'Take the page away' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take the page away' }).click()
  await expect(page).toHaveURL(/\/admin\/pages$/)
  expect((await request.get(`/${slug}`)).status()).toBe(404)
  await page.goto(`${address}/versions`)
  // The newest of the two that are compared stands last.
  await page
    .getByRole('button', { name: /^Restore the version of/ })
    .last()
    .click()
  await expect(title).toHaveValue('Visit us')
  await readersSee('Visit us')
})

test('an address of the desk at which nothing is says so in its frame', async ({ signedIn: _, page }) => {
  await page.goto('/admin/no/such/screen')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toHaveCount(1)
  await page.getByRole('main').getByRole('link').click()
  await expect(page).toHaveURL(/\/admin\/articles/)
})
