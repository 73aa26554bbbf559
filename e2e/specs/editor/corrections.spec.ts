import { makeEditor } from '#lib/testing/factories.ts'
import { expect, signIn, test } from '../../fixtures.ts'
import { PASSWORD } from '../../newsroom.ts'
import { articleForm } from '../../pages/article-form.ts'

test('a chief adds a correction, puts its words right and takes it back; readers follow it on both pages', async ({
  newsroom,
  context,
  baseURL,
  page,
  request,
}) => {
  test.slow()
  const chief = await makeEditor({ role: 'chief', password: PASSWORD })
  await signIn(context, chief.email, baseURL ?? '')
  const story = await newsroom.publish()
  const form = articleForm(page)
  const readersSee = async (words: string, isThere = true) => {
    for (const path of [story.path, '/corrections'])
      await expect
        .poll(async () => (await (await request.get(path)).text()).includes(words), { message: path })
        .toBe(isThere)
  }
  await readersSee(`by two metres: ${newsroom.name}`, false)

  await form.open(story.id)
  await expect(form.more).toBeEnabled()
  await form.more.press('Enter')
  await page.getByRole('menuitem', { name: 'Add a correction' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Add a correction' })
  await dialog.getByRole('textbox', { name: 'Text' }).fill(`The river rose by too metres: ${newsroom.name}`)
  await dialog.getByRole('button', { name: 'Add a correction' }).press('Enter')
  await expect(form.notice('The correction is public.')).toBeVisible()
  await readersSee(`by too metres: ${newsroom.name}`)

  await page.getByRole('button', { name: /^Edit the correction: The river/ }).press('Enter')
  const editing = page.getByRole('dialog', { name: 'Edit this correction' })
  await editing.getByRole('textbox', { name: 'Text' }).fill(`The river rose by two metres: ${newsroom.name}`)
  await editing.getByRole('button', { name: 'Save' }).press('Enter')
  await readersSee(`by two metres: ${newsroom.name}`)

  await page.getByRole('button', { name: /^Take back the correction: The river/ }).press('Enter')
  await form.dialog.getByRole('button', { name: 'Take back' }).press('Enter')
  await expect(form.notice('The correction is taken back.')).toBeVisible()
  await readersSee(`by two metres: ${newsroom.name}`, false)
})
