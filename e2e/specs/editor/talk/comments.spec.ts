import { makeEditor } from '#lib/testing/factories.ts'
import { expect, signIn, test } from '../../../fixtures.ts'
import { PASSWORD } from '../../../newsroom.ts'
import { articleForm } from '../../../pages/article-form.ts'
import { articlesDesk } from '../../../pages/articles-desk.ts'

test('a remark on some words reaches who it names, follows the words, is answered and resolved', async ({
  newsroom,
  signedIn: _,
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  const body = 'There came seventeen people to the dam.'
  const story = await newsroom.publish({ headline: 'The dam is watched', body })
  const colleague = await makeEditor({ name: `Petro of ${newsroom.name}`, password: PASSWORD })
  const theirs = await browser.newContext({ baseURL })
  await signIn(theirs, colleague.email, baseURL ?? '')
  const theirPage = await theirs.newPage()
  const [mine, other] = [articleForm(page), articleForm(theirPage)]
  const bell = theirPage.getByRole('link', { name: /^Notices/ })
  await theirPage.goto('/admin/notices')
  await expect(theirPage.getByText('Nothing to tell yet.')).toBeVisible()

  await test.step('by keyboard alone, with a suggested name', async () => {
    await mine.open(story.id)
    await mine.text.click()
    await page.keyboard.press('Control+Home')
    for (let word = 0; word < 2; word++) await page.keyboard.press('Control+ArrowRight')
    for (let word = 0; word < 2; word++) await page.keyboard.press('Control+Shift+ArrowRight')
    await page.keyboard.press('Control+Alt+m')
    await expect(mine.comments.getByRole('textbox', { name: 'Comment on these words' })).toBeFocused()
    await page.keyboard.type(`@${colleague.name.slice(0, -4)}`)
    await expect(page.getByRole('option', { name: colleague.name })).toBeVisible()
    await page.keyboard.press('Enter')
    await page.keyboard.type('is it so?')
    await page.keyboard.press('Control+Enter')
    await expect(mine.comment).toContainText(`@${colleague.name} is it so?`)
    await expect(mine.text).toBeFocused()
  })

  await test.step('the bell of the colleague rings without a reload, and leads to the place', async () => {
    await expect(bell).toHaveAccessibleName('Notices: 1 unread')
    await bell.click()
    await theirPage.getByRole('link', { name: `${newsroom.editor.name} mentioned you` }).click()
    await expect(other.comment).toContainText('seventeen people')
    const answer = other.comment.getByRole('textbox', { name: 'Answer' })
    await expect(answer).toBeFocused()
    await answer.fill('It was eighteen.')
    await other.comment.getByRole('button', { name: 'Send' }).click()
    await expect(mine.comment).toContainText('It was eighteen.')
    await expect(bell).toHaveAccessibleName('Notices')
  })

  await test.step('the mark follows its words, also through a reload', async () => {
    await mine.text.click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('Yesterday! ')
    for (let word = 0; word < 2; word++) await page.keyboard.press('Control+ArrowRight')
    // Over the space, into the word.
    for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowRight')
    await page.keyboard.type('XX')
    await expect(mine.text.locator('.comment-mark')).toContainText('sXXeventeen')
    await expect(mine.comment).toContainText('sXXeventeen')
    await page.reload()
    await expect(mine.text.locator('.comment-mark')).toContainText('sXXeventeen')
    await expect(mine.comment).not.toContainText('The text is gone.')
  })

  await test.step('resolved, it leaves the text and the list', async () => {
    await page.goto(`/admin/articles?q=${story.slug}`)
    await expect(articlesDesk(page).rows.first()).toContainText('1 open comment')
    await mine.open(story.id)
    await mine.comment.getByRole('button', { name: 'Resolve' }).click()
    await expect(mine.comments.getByText('1 resolved')).toBeVisible()
    await expect(mine.text.locator('.comment-mark')).toHaveCount(0)
    await page.goto(`/admin/articles?q=${story.slug}`)
    await expect(articlesDesk(page).rows.first()).not.toContainText('open comment')
  })
  await theirs.close()
})
