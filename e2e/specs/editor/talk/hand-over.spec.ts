import { db } from '#lib/db.ts'
import { makeEditor } from '#lib/testing/factories.ts'
import { expect, signIn, test } from '../../../fixtures.ts'
import { PASSWORD } from '../../../newsroom.ts'
import { articleForm } from '../../../pages/article-form.ts'
import { articlesDesk } from '../../../pages/articles-desk.ts'

async function keptText(articleId: number): Promise<string> {
  const kept = await db.articleVersion.findFirst({ where: { articleId }, orderBy: { number: 'desc' } })
  return JSON.stringify(kept?.content)
}

test('two editors pass one text on: the second reads along, asks, takes over, and no word is lost', async ({
  newsroom,
  signedIn: _,
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  const story = await newsroom.publish({ headline: 'The dam is watched', body: 'As it was.' })
  const colleague = await makeEditor({ name: 'Petro Colleague', password: PASSWORD })
  const theirs = await browser.newContext({ baseURL })
  await signIn(theirs, colleague.email, baseURL ?? '')
  const theirPage = await theirs.newPage()
  const [mine, other] = [articleForm(page), articleForm(theirPage)]
  const { name } = newsroom.editor

  await mine.open(story.id)
  await mine.text.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Engineers came.')
  await expect.poll(() => keptText(story.id)).toContain('Engineers came.')

  await test.step('the list and the form of the second say who is writing', async () => {
    await theirPage.goto(`/admin?q=${story.slug}`)
    await expect(articlesDesk(theirPage).rows.first()).toContainText(`${name} is writing`)
    await other.open(story.id)
    await expect(other.notice(`${name} is writing since`)).toBeVisible()
    await expect(other.headline).toBeDisabled()
    await expect(other.text).toHaveAttribute('contenteditable', 'false')
    await expect(other.save).toHaveCount(0)
  })

  await test.step('the second reads along', async () => {
    await page.keyboard.type(' They stay.')
    await expect(other.text).toContainText('They stay.')
  })

  await test.step('who is asked may keep the text', async () => {
    await other.askForText.click()
    await page.getByRole('button', { name: 'Keep writing' }).click()
    await expect(other.notice(`${name} goes on writing`)).toBeVisible()
  })

  await test.step('who is taken over keeps the words of the last second', async () => {
    await mine.text.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Until noon.')
    await other.takeOver.click()
    await expect(mine.notice('Petro Colleague is writing since')).toBeVisible()
    await expect(mine.notice('What you wrote is saved')).toBeVisible()
    await expect(mine.text).toHaveAttribute('contenteditable', 'false')
    await expect(other.headline).toBeEnabled()
    await expect(other.text).toContainText('Until noon.')
    await other.headline.fill('The dam was watched')
    await expect.poll(() => keptText(story.id)).toContain('The dam was watched')
    expect(await keptText(story.id)).toContain('Until noon.')
  })

  await test.step('a browser that died lets go of the text', async () => {
    await theirs.close()
    const long = new Date(Date.now() - 10 * 60_000)
    await db.articlePresence.updateMany({ where: { articleId: story.id }, data: { heardAt: long } })
    await page.reload()
    await expect(mine.headline).toBeEnabled()
    await expect(mine.headline).toHaveValue('The dam was watched')
  })
})
