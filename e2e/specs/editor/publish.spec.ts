import { createDraft } from '#domain/articles/commands.ts'
import { expect, test } from '../../fixtures.ts'
import { articleForm } from '../../pages/article-form.ts'
import { articlePage } from '../../pages/article-page.ts'
import { articlesDesk } from '../../pages/articles-desk.ts'
import { expectWords } from '../../support/expect-words.ts'

test('an editor writes a story, recalls an earlier one, publishes, and readers see it within two seconds', async ({
  newsroom,
  signedIn: _,
  page,
  request,
}) => {
  test.slow()
  const earlier = await newsroom.publish({ headline: `Earlier ${newsroom.section.slug}` })
  const section = `/section/${newsroom.section.slug}`
  const slug = `flood-${newsroom.section.slug}`
  expect(await (await request.get(section)).text()).not.toContain(slug)

  await page.goto('/admin')
  await articlesDesk(page).begin('English')
  const form = articleForm(page)
  await form.headline.fill(`Flood ${newsroom.section.slug}`)
  await form.standfirst.fill('The river rose in one night.')
  await form.text.fill('The lower town was warned before dawn.')
  await expect(form.slug).toHaveValue(slug)
  await form.section.selectOption(`Section of ${newsroom.name}`)
  await form.pick('Place', `Town of ${newsroom.name}`)
  await form.pick('Authors', `Iryna of ${newsroom.name}`)
  await form.pick('Tags', `Tag of ${newsroom.name}`)
  await form.pickRecall(earlier.headline)
  await expect(form.recalls).toContainText(earlier.headline)
  await form.publish()
  await expect(form.viewOnSite).toHaveAttribute('href', new RegExp(`/news/${slug}$`))

  const surfaces = [section, '/', '/feed.xml', '/news-sitemap.xml']
  await Promise.all(surfaces.map((surface) => expectWords(request, surface, slug)))
  await page.goto(`/news/${slug}`)
  await expect(articlePage(page).headline).toHaveText(`Flood ${newsroom.section.slug}`)
  await expect(articlePage(page).recallLinks).toHaveText([earlier.headline])
})

test('what is missing is named beside its field, and nothing is published', async ({
  newsroom: _n,
  signedIn: _,
  page,
}) => {
  await page.goto('/admin/articles/new?edition=en')
  const form = articleForm(page)
  await form.headline.fill('Nobody wrote this')
  await form.text.fill('A text without a section and an author.')
  await form.publish()
  await expect(page.getByText('Choose a section.').first()).toBeVisible()
  await expect(page.getByText('Name at least one author.').first()).toBeVisible()
  expect((await page.request.get('/news/nobody-wrote-this')).status()).toBe(404)
})

test('a picture without description keeps an article back, and its field has the focus: all by keyboard', async ({
  newsroom,
  signedIn: _,
  page,
}) => {
  test.slow()
  const { pictureId, caption, credit } = await newsroom.hero()
  const silent = { pictureId, alt: '', caption, credit }
  const content = newsroom.write({
    hero: silent,
    body: {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'The river rose.' }] },
        { type: 'picture', attrs: silent },
      ],
    },
  })
  const { id } = await createDraft(newsroom.editor, { content })
  const form = articleForm(page)
  await form.open(id)
  await expect(form.publishButton).toBeEnabled()
  const publish = async () => {
    await page.keyboard.press('Control+Enter')
    await form.dialog.getByRole('button', { name: 'Publish' }).press('Enter')
  }
  const inText = form.text.getByRole('textbox', { name: 'Description' })
  await publish()
  await expect(inText).toBeFocused()
  await page.keyboard.type('A river over its banks')
  await publish()
  await expect(form.settings.getByRole('textbox', { name: 'Description' })).toBeFocused()
  expect((await page.request.get(`/news/${content.slug}`)).status()).toBe(404)
  await page.keyboard.type('A river over its banks')
  await publish()
  await expect(form.viewOnSite).toBeVisible()
})

test('an update saved as a draft stays unseen until it is published', async ({
  newsroom,
  signedIn: _,
  page,
  request,
}) => {
  const unseen = `Words of ${newsroom.section.slug} that nobody saw yet`
  const story = await newsroom.publish({ headline: 'Words that readers see' })
  const form = articleForm(page)
  await form.open(story.id)
  await form.headline.fill(unseen)
  await form.save.click()
  await expect(form.status).toContainText('Saved')
  expect(await (await request.get(story.path)).text()).not.toContain(unseen)
  await form.update()
  await expect(form.notice('Updated. Readers see it now.')).toBeVisible()
  await expectWords(request, story.path, unseen)
})

test('the address of a Ukrainian headline follows KMU 55-2010', async ({
  newsroom: _n,
  signedIn: _,
  page,
}) => {
  await page.goto('/admin/articles/new?edition=uk')
  const form = articleForm(page)
  await form.headline.fill('Згорани: щедрий хліб їхньої Юлії')
  await expect(form.slug).toHaveValue('zghorany-shchedryi-khlib-yikhnoi-yulii')
})

test('who goes on to the next field while a choice is drawn stays there', async ({
  newsroom,
  signedIn: _,
  page,
}) => {
  await page.goto('/admin/articles/new?edition=en')
  const form = articleForm(page)
  const town = `Town of ${newsroom.name}`
  await form.suggesting('Place').fill(town)
  await expect(page.getByRole('option', { name: town })).toBeVisible()
  // In one go: no frame is drawn between the choice and the next field.
  await form.suggesting('Authors').evaluate(async (next) => {
    document.querySelector<HTMLElement>('[role="option"]')?.click()
    next.focus()
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame)
  })
  await expect(form.settings.getByRole('listitem').filter({ hasText: town })).toBeVisible()
  await expect(form.suggesting('Authors')).toBeFocused()
})
