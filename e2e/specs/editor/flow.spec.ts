import { createDraft } from '#domain/articles/commands.ts'
import { scheduleArticle, setEmbargo } from '#domain/articles/flow/commands.ts'
import { keepTimes } from '#domain/articles/flow/due-commands.ts'
import { db } from '#lib/db.ts'
import { makeEditor } from '#lib/testing/factories.ts'
import { localMinute } from '#lib/time.ts'
import { expect, signIn, test } from '../../fixtures.ts'
import { PASSWORD } from '../../newsroom.ts'
import { articleForm } from '../../pages/article-form.ts'
import { articlesDesk } from '../../pages/articles-desk.ts'
import { findFaults } from '../../support/axe-faults.ts'

const HOUR = 3_600_000
const soon = { timeout: 5_000, intervals: [50] }

test('an author sends a story to review, an editor finds it there and publishes it by keyboard', async ({
  newsroom,
  page,
  request,
  context,
  baseURL,
}) => {
  test.slow()
  const author = await makeEditor({ role: 'author', password: PASSWORD })
  const content = newsroom.write()
  const { id } = await createDraft(author, { content })
  await signIn(context, author.email, baseURL ?? '')
  const form = articleForm(page)
  await form.open(id)
  await expect(form.publishButton).toHaveCount(0)
  await page.getByRole('button', { name: 'Send to review' }).click()
  await expect(form.notice('Sent to review.')).toBeVisible()

  // Who leaves the form gives the article free.
  await page.goto('/admin/articles')
  await context.clearCookies()
  await signIn(context, newsroom.editor.email, baseURL ?? '')
  await page.goto('/admin/articles?status=review')
  await page.getByRole('link', { name: content.headline }).click()
  await expect(form.publishButton).toBeEnabled()
  await page.keyboard.press('Control+Enter')
  await form.dialog.getByRole('button', { name: 'Publish' }).focus()
  await page.keyboard.press('Enter')
  await expect(form.notice('Published. Readers see it now.')).toBeVisible()
  await expect.poll(async () => (await request.get(`/news/${content.slug}`)).status(), soon).toBe(200)
})

test('a scheduled story is out at its time, in every list, and not before', async ({
  newsroom,
  signedIn: _,
  page,
  request,
}) => {
  const content = newsroom.write()
  const { id } = await createDraft(newsroom.editor, { content })
  const form = articleForm(page)
  await form.open(id)
  await page.getByRole('button', { name: 'Other steps' }).click()
  await page.getByRole('menuitem', { name: 'Schedule…' }).click()
  await form.dialog.getByLabel('Time of publication').fill(localMinute(new Date(Date.now() + 2 * HOUR)))
  await form.dialog.getByRole('button', { name: 'Schedule' }).click()
  await expect(form.notice('Scheduled.').first()).toBeVisible()
  await keepTimes(new Date(Date.now() + HOUR))
  expect((await request.get(`/news/${content.slug}`)).status()).toBe(404)
  await keepTimes(new Date(Date.now() + 2 * HOUR))
  for (const surface of [`/section/${newsroom.section.slug}`, '/feed.xml'])
    await expect
      .poll(async () => (await (await request.get(surface)).text()).includes(content.slug), soon)
      .toBe(true)
  expect((await request.get(`/news/${content.slug}`)).status()).toBe(200)
})

test('an embargoed story leaks by no road, and staff see it', async ({
  newsroom,
  signedIn: _,
  page,
  request,
}) => {
  const content = newsroom.write()
  const { id } = await createDraft(newsroom.editor, { content })
  await setEmbargo(newsroom.editor, { id, until: localMinute(new Date(Date.now() + 5 * HOUR)) })
  const form = articleForm(page)
  await form.open(id)
  await form.publish()
  await expect(form.notice('It is under embargo.').first()).toBeVisible()
  const early = { id, baseVersion: 1, content, at: localMinute(new Date(Date.now() + HOUR)) }
  await expect(scheduleArticle(newsroom.editor, early)).rejects.toMatchObject({ code: 'conflict' })
  await keepTimes(new Date(Date.now() + 4 * HOUR))
  for (const surface of [
    `/news/${content.slug}`,
    '/',
    '/feed.xml',
    '/news-sitemap.xml',
    `/section/${newsroom.section.slug}`,
  ])
    expect(await (await request.get(surface)).text(), surface).not.toContain(content.headline)
  await page.goto(`/admin/preview/${id}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(content.headline)
})

test('what is thrown away can be fetched back, and the audit log tells of both', async ({
  newsroom,
  page,
  context,
  baseURL,
}) => {
  const chief = await makeEditor({ role: 'chief', name: `Chief of ${newsroom.name}`, password: PASSWORD })
  await signIn(context, chief.email, baseURL ?? '')
  const content = newsroom.write()
  const { id } = await createDraft(newsroom.editor, { content })
  const desk = articlesDesk(page)
  await page.goto(`/admin/articles?q=${encodeURIComponent(content.headline)}`)
  await page.getByRole('checkbox', { name: `Select ${content.headline}` }).check()
  await page.getByRole('button', { name: 'Move to the bin' }).click()
  await expect(desk.rows).toHaveCount(0)
  await page.goto('/admin/bin')
  await page.getByRole('row', { name: content.headline }).getByRole('button', { name: 'Restore' }).click()
  await expect(page.getByRole('row', { name: content.headline })).toHaveCount(0)
  expect(await db.article.findUniqueOrThrow({ where: { id } })).toMatchObject({
    stage: 'draft',
    slug: content.slug,
  })

  await page.goto('/admin/audit')
  await page.getByRole('combobox', { name: 'Who' }).selectOption(chief.name)
  const acts = page.getByRole('main').getByRole('row').filter({ hasText: content.headline })
  await expect(acts).toHaveCount(2)
  await expect(acts.first()).toContainText('Article: restored from the bin')
  expect(await findFaults(page)).toEqual([])
  const csv = await page.request.get(`/admin/api/audit.csv?by=${chief.id}`)
  expect(await csv.text()).toContain('article.bin')
})
