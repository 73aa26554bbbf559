import { makeEditor, makeTag, unique } from '#lib/testing/factories.ts'
import { expect, signIn, test } from '../../fixtures.ts'
import { PASSWORD } from '../../newsroom.ts'
import { termForm } from '../../pages/term-form.ts'

test('an editor renames a tag: readers follow the old address in one hop', async ({
  newsroom,
  signedIn: _,
  page,
  request,
}) => {
  const story = await newsroom.publish()
  const oldPath = `/tag/${newsroom.tag.slug}`
  expect((await request.get(oldPath)).status()).toBe(200)
  const form = termForm(page)
  await form.open('tag', newsroom.tag.id)
  const slug = unique('renamed')
  await form.name('English').fill('The renamed tag')
  await form.slug.fill(slug)
  await form.save.click()
  await expect(form.note('Saved.')).toBeVisible()
  await expect
    .poll(async () => (await request.get(oldPath, { maxRedirects: 0 })).headers().location, {
      timeout: 2_000,
      intervals: [50],
    })
    .toBe(`/tag/${slug}`)
  expect(await (await request.get(story.path)).text()).toContain('The renamed tag')
})

test('an editor merges two tags by keyboard', async ({ newsroom, signedIn: _, page, request }) => {
  const story = await newsroom.publish()
  const name = unique('The tag that stays')
  const into = await makeTag({ name })
  const form = termForm(page)
  await form.open('tag', newsroom.tag.id)
  await form.merge.press('Enter')
  await form.mergeInto.focus()
  await page.keyboard.type(name)
  await expect(page.getByRole('option', { name })).toBeVisible()
  await page.keyboard.press('Enter')
  await form.mergeNow.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/admin/lists/tag/${into.id}$`))
  const list = await request.get(`/tag/${newsroom.tag.slug}`)
  expect(new URL(list.url()).pathname).toBe(`/tag/${into.slug}`)
  expect(await list.text()).toContain(story.slug)
})

test('an editor makes an author with links, and what is wrong is said at its field', async ({
  signedIn: _,
  page,
  request,
}) => {
  const form = termForm(page)
  await form.open('author', 'new')
  const name = unique('Nadia Reporter')
  await form.name('English').fill(name)
  await form.links.fill('not an address')
  await form.save.click()
  await expect(form.links).toHaveAccessibleDescription(/whole address/)
  await form.links.fill('https://social.example/nadia')
  await form.save.click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  const answer = await request.get(`/author/${await form.slug.inputValue()}`)
  expect(await answer.text()).toContain('href="https://social.example/nadia"')
})

test('an author may not enter the lists, an editor not the form of a section', async ({
  newsroom,
  signedIn: _,
  browser,
  baseURL,
  page,
}) => {
  await page.goto(`/admin/lists/section/${newsroom.section.id}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This is not open to you')
  const author = await makeEditor({ role: 'author', password: PASSWORD })
  const context = await browser.newContext({ baseURL })
  await signIn(context, author.email, baseURL ?? '')
  const theirs = await context.newPage()
  await theirs.goto('/admin/lists/tag')
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('This is not open to you')
  await expect(theirs.getByRole('link', { name: 'Tags' })).toHaveCount(0)
  await context.close()
})
