import { setTimeout } from 'node:timers/promises'
import { db } from '#lib/db.ts'
import { unique } from '#lib/testing/factories.ts'
import { expect, signIn, test } from '../../../fixtures.ts'
import { articleForm } from '../../../pages/article-form.ts'

/** The text of the newest kept version, as the database holds it. */
async function keptText(articleId: number): Promise<string> {
  const kept = await db.articleVersion.findFirst({ where: { articleId }, orderBy: { number: 'desc' } })
  return JSON.stringify(kept?.content)
}

test('a new article is kept by itself, and a killed tab loses no word', async ({
  signedIn: _,
  page,
  context,
}) => {
  test.slow()
  await page.goto('/admin/articles/new')
  const form = articleForm(page)
  await form.headline.fill('The dam is watched')
  await form.text.click()
  await page.keyboard.type('Engineers came at dawn.')
  await expect(form.status).toContainText('Saved')
  await expect(page).toHaveURL(/\/admin\/articles\/\d+$/)
  const address = page.url()
  const id = Number(address.split('/').at(-1))
  expect(await keptText(id)).toContain('Engineers came at dawn.')
  await page.keyboard.type(' They stayed until noon.')
  // What the browser keeps while the server has not been told.
  await expect
    .poll(() => page.evaluate((name) => localStorage.getItem(name) ?? '', `dateline.backup.${id}`))
    .toContain('until noon')
  await page.close({ runBeforeUnload: false })

  const again = await context.newPage()
  await again.goto(address)
  const reopened = articleForm(again)
  const offer = again.getByRole('button', { name: 'Restore it' })
  await expect(reopened.text).toContainText('Engineers came at dawn.')
  // What the closing tab still sent may have arrived, or not; then the browser offers what it kept, a moment after the text.
  await expect(offer.or(reopened.text.getByText('They stayed until noon.'))).toBeVisible()
  if (await offer.isVisible()) await offer.click()
  await expect(reopened.text).toContainText('They stayed until noon.')
  await expect.poll(() => keptText(id)).toContain('They stayed until noon.')
})

test('a new article that goes to its own address leaves no second draft behind', async ({
  signedIn: _,
  page,
}) => {
  const headline = unique('The ferry runs again')
  const form = articleForm(page)
  await page.goto('/admin/articles/new')
  // A slow line: the form has long heard that it is saved, and would save by itself, when its address answers.
  await page.route(/\/admin\/articles\/\d+$/, async (route) => {
    await setTimeout(3_000)
    await route.continue()
  })
  await form.headline.fill(headline)
  await form.save.click()
  await expect(page).toHaveURL(/\/admin\/articles\/\d+$/)
  await expect(form.status).toContainText('Saved')
  expect(await db.article.count({ where: { headline } })).toBe(1)
})

test('undo takes back what was written before an autosave', async ({ newsroom, signedIn: _, page }) => {
  test.slow()
  const story = await newsroom.publish({ body: 'The first sentence.' })
  const form = articleForm(page)
  await form.open(story.id)
  await form.text.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' One more.')
  await expect.poll(() => keptText(story.id)).toContain('One more.')
  await expect(form.status).toContainText('Saved')
  await page.keyboard.press('Control+z')
  await expect(form.text).not.toContainText('One more.')
  await expect(form.text).toContainText('The first sentence.')
  await expect.poll(() => keptText(story.id)).not.toContain('One more.')
})

test('a stale autosave opens both versions once the keys rest', async ({
  newsroom,
  signedIn: _,
  page,
  context,
}) => {
  test.slow()
  const story = await newsroom.publish({ headline: 'As it was' })
  const otherPage = await context.newPage()
  const [mine, other] = [articleForm(page), articleForm(otherPage)]
  await mine.open(story.id)
  await other.open(story.id)
  await other.headline.fill('From the other tab')
  await other.save.click()
  await expect(other.status).toContainText('Saved')
  await mine.text.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' My sentence.')
  await expect(mine.conflict).toContainText('From the other tab')
  await mine.conflict.getByRole('button', { name: 'Save the merged text' }).click()
  await expect(mine.conflict).toHaveCount(0)
  await expect(mine.headline).toHaveValue('From the other tab')
  await expect(mine.text).toContainText('My sentence.')
  // The other tab's own version holds the first of them; only the merged one holds both.
  await expect.poll(() => keptText(story.id)).toContain('My sentence.')
  expect(await keptText(story.id)).toContain('From the other tab')
})

test('with an ended session the text waits, and is saved after signing in again', async ({
  newsroom,
  signedIn: _,
  page,
  context,
  baseURL,
}) => {
  test.slow()
  const story = await newsroom.publish({ body: 'The first sentence.' })
  const form = articleForm(page)
  await form.open(story.id)
  await db.editorSession.deleteMany({ where: { userId: newsroom.editor.id } })
  await form.standfirst.fill('Written after the session had ended')
  await expect(page.getByText('You are signed out. Your text is kept in this browser')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Sign in in another tab' })).toBeVisible()
  await signIn(context, newsroom.editor.email, baseURL ?? '')
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect.poll(() => keptText(story.id)).toContain('Written after the session had ended')
  await expect(form.status).toContainText('Saved')
})
