import { db } from '#lib/db.ts'
import { makeEditor } from '#lib/testing/factories.ts'
import { expect, signIn, test } from '../../fixtures.ts'
import { PASSWORD } from '../../newsroom.ts'
import { findFaults } from '../../support/axe-faults.ts'

test('a chief uploads a CSV file, says what its columns are, checks it and imports it', async ({
  newsroom,
  context,
  page,
  baseURL,
}, testInfo) => {
  test.slow()
  const chief = await makeEditor({ role: 'chief', password: PASSWORD })
  await signIn(context, chief.email, baseURL ?? '')
  const name = `${newsroom.section.slug}.csv`
  const headline = `Bridge of ${newsroom.name}`
  const csv = `Overskrift,Brodtekst,Dato,Emne\n${headline},The bridge is open again.,2026-05-01,Old ${newsroom.name}\n,,,\n`

  await page.goto('/admin/imports')
  expect(await findFaults(page)).toEqual([])
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await page.getByRole('button', { name: 'Upload' }).click()
  await page.getByLabel('Headline').selectOption('Overskrift', { timeout: 30_000 })
  await page.getByLabel('Text', { exact: true }).selectOption('Brodtekst')
  await page.getByLabel('Date').selectOption('Dato')
  await page.getByLabel('Section', { exact: true }).selectOption('Emne')
  await page.getByLabel('Edition').selectOption('en')
  expect(await findFaults(page)).toEqual([])

  await page.getByRole('button', { name: 'Check without writing' }).click()
  await expect(page.getByRole('heading', { name: 'What the import would do' })).toBeVisible({
    timeout: 30_000,
  })
  expect(await db.article.count({ where: { headline } })).toBe(0)
  await expect(page.getByLabel('Headline')).toHaveValue('Overskrift')
  await page.setViewportSize({ width: 390, height: 844 })
  await testInfo.attach('imports-390', {
    body: await page.screenshot({ fullPage: true }),
    contentType: 'image/png',
  })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  expect(await findFaults(page)).toEqual([])

  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'What was done' })).toBeVisible({ timeout: 30_000 })
  expect(await db.article.findMany({ where: { headline }, select: { status: true } })).toEqual([
    { status: 'published' },
  ])
  await page.getByRole('button', { name: 'Forget this import' }).click()
  await expect(page).toHaveURL(/imports$/)
  await expect(page.getByRole('link', { name })).toHaveCount(0)
})

test('a damaged file is refused with its line', async ({ newsroom, context, page, baseURL }) => {
  const chief = await makeEditor({ role: 'chief', password: PASSWORD })
  await signIn(context, chief.email, baseURL ?? '')
  await page.goto('/admin/imports')
  await page.getByLabel('File', { exact: true }).setInputFiles({
    name: `${newsroom.section.slug}.xml`,
    mimeType: 'text/xml',
    buffer: Buffer.from('<rss><channel>\n<item><title>A</title></item>\n<item><title>B'),
  })
  await page.getByRole('button', { name: 'Upload' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'damaged at line 3' })).toBeVisible({
    timeout: 30_000,
  })
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toHaveCount(0)
})
