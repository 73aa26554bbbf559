import { db } from '#lib/db.ts'
import { expect, test } from '../../fixtures.ts'
import { articleForm } from '../../pages/article-form.ts'
import { findFaults } from '../../support/axe-faults.ts'

test('after publish, and after a withdrawal, the form shows where readers see it', async ({
  newsroom,
  signedIn: _,
  page,
}) => {
  test.slow()
  const story = await newsroom.publish()
  const form = articleForm(page)
  const receipt = page.getByRole('region', { name: 'Where readers see it' })
  await form.open(story.id)
  await expect(receipt.getByRole('status')).toContainText('Right everywhere, after', { timeout: 60_000 })
  for (const place of ['Its page', 'Description for machines', 'Section', 'News sitemap', 'Sitemap'])
    await expect(receipt.getByRole('listitem').filter({ hasText: place }).first()).toContainText('after')
  expect(await findFaults(page)).toEqual([])

  await form.withdraw('It was not true.')
  await expect(receipt.getByRole('status')).toContainText('Gone everywhere, after', { timeout: 60_000 })

  await receipt.getByRole('button', { name: 'Look again' }).click()
  await expect.poll(() => db.publishReceipt.count({ where: { articleId: story.id } })).toBe(3)
  await expect(receipt.getByRole('status')).toContainText('Gone everywhere, after', { timeout: 60_000 })
})
