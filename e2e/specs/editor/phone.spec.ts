import { expect, test } from '../../fixtures.ts'
import { articleForm } from '../../pages/article-form.ts'
import { articlePage } from '../../pages/article-page.ts'
import { listOutside } from '../../support/list-outside.ts'

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })

const soon = { timeout: 10_000, intervals: [50] }

test('a typo in a published story is mended on a telephone, and readers see it', async ({
  newsroom,
  signedIn: _,
  page,
  request,
}) => {
  const story = await newsroom.publish({ headline: `The brigde of ${newsroom.name}` })
  const mended = `The bridge of ${newsroom.name}`
  const form = articleForm(page)
  await page.goto('/admin')
  expect(await listOutside(page)).toEqual([])
  await page.getByRole('link', { name: story.headline }).tap()
  await form.headline.tap()
  await form.headline.fill(mended)
  expect(await listOutside(page)).toEqual([])
  await form.updateButton.tap()
  expect(await listOutside(page)).toEqual([])
  await form.dialog.getByRole('checkbox', { name: /^A small fix/ }).tap()
  await form.dialog.getByRole('button', { name: 'Update' }).tap()
  await expect(form.notice('Updated. Readers see it now.')).toBeVisible()
  await expect.poll(async () => (await request.get(story.path)).text(), soon).toContain(mended)
  await page.goto(story.path)
  await expect(articlePage(page).headline).toHaveText(mended)
  await expect(articlePage(page).updated).toHaveCount(0)
})

test('a story is withdrawn with a reason on a telephone, and is gone everywhere', async ({
  newsroom,
  signedIn: _,
  page,
  request,
}) => {
  const story = await newsroom.publish()
  const form = articleForm(page)
  await page.goto('/admin')
  await page.getByRole('link', { name: story.headline }).tap()
  await form.more.tap()
  await page.getByRole('menuitem', { name: 'Withdraw' }).tap()
  expect(await listOutside(page)).toEqual([])
  await form.dialog.getByRole('textbox', { name: 'Note to readers' }).fill('The agency took its report back.')
  await form.dialog.getByRole('textbox', { name: 'Reason' }).fill('Its editor telephoned at noon.')
  await form.dialog.getByRole('button', { name: 'Withdraw' }).tap()
  await expect(form.notice('Withdrawn.').first()).toBeVisible()
  await expect(page.getByText('Its editor telephoned at noon.')).toBeVisible()
  expect(await listOutside(page)).toEqual([])
  for (const surface of [`/section/${newsroom.section.slug}`, '/', '/feed.xml'])
    await expect.poll(async () => (await request.get(surface)).text(), soon).not.toContain(story.slug)
  const gone = await request.get(story.path)
  expect(gone.status()).toBe(410)
  expect(await gone.text()).toContain('The agency took its report back.')
  expect(await gone.text()).not.toContain('telephoned')
})
