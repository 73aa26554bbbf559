import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { askDueSources } from '#domain/intake/commands.ts'
import { db } from '#lib/db.ts'
import { makeEditor, unique } from '#lib/testing/factories.ts'
import { expect, signIn, test } from '../../fixtures.ts'
import { PASSWORD } from '../../newsroom.ts'
import { articleForm } from '../../pages/article-form.ts'

test('a chief adds a source; what it sends is told by our clock, put aside and back, and taken as a draft', async ({
  context,
  page,
  baseURL,
}) => {
  const [flood, fair, name] = [unique('Flood'), unique('Fair'), unique('Neighbour')]
  const items = [flood, fair].map(
    (title) => `<item><guid>${title}</guid><title>${title}</title><description>Text.</description></item>`,
  )
  const source = createServer((_, response) => {
    response.end(`<rss version="2.0"><channel><title>N</title>${items.join('')}</channel></rss>`)
  })
  await new Promise<void>((resolve) => source.listen(0, '127.0.0.1', resolve))
  const chief = await makeEditor({ role: 'chief', password: PASSWORD })
  await signIn(context, chief.email, baseURL ?? '')

  await page.goto('/admin/wire/sources')
  const form = page.getByRole('form', { name: 'New source' })
  await form.getByLabel('Name').fill(name)
  await form
    .getByLabel('Address of the feed')
    .fill(`http://127.0.0.1:${(source.address() as AddressInfo).port}/`)
  await form.getByRole('button', { name: 'Add source' }).click()
  await expect(page.getByRole('region', { name })).toContainText('Not asked yet.')
  await askDueSources({ allowPrivate: true })

  await page.goto('/admin/wire')
  const row = (headline: string) => page.getByRole('listitem').filter({ hasText: headline })
  const time = row(flood).getByRole('time')
  await expect(time).toHaveText(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Kyiv',
      dateStyle: 'medium',
      timeStyle: 'short',
    }).format(new Date((await time.getAttribute('datetime')) ?? '')),
  )

  await page.getByRole('button', { name: `Ignore: ${fair}` }).click()
  await expect(row(fair)).toHaveCount(0)
  await page.getByRole('link', { name: 'Ignored' }).click()
  await page.getByRole('button', { name: `Put back: ${fair}` }).click()
  await expect(row(fair)).toHaveCount(0)
  await page.getByRole('link', { name: 'New', exact: true }).click()
  await expect(row(fair)).toBeVisible()

  await page.getByRole('button', { name: `Take: ${flood}` }).click()
  await expect(articleForm(page).headline).toHaveValue(flood)
  await page.goto('/admin/wire?state=taken')
  await expect(row(flood).getByRole('link', { name: 'Open the article' })).toBeVisible()
  await db.wireSource.updateMany({ where: { name }, data: { isOn: false } })
  source.closeAllConnections()
  source.close()
})
