import { makeEditor } from '#lib/testing/factories.ts'
import { expect, signIn, test } from '../../fixtures.ts'
import { PASSWORD } from '../../newsroom.ts'
import { articleForm } from '../../pages/article-form.ts'

test('of two editors who save the same story the second sees both versions and loses nothing', async ({
  newsroom,
  signedIn: _,
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  const story = await newsroom.publish({ headline: 'As it was', body: 'As it was written.' })
  const colleague = await makeEditor({ name: 'Petro Colleague', password: PASSWORD })
  const theirs = await browser.newContext({ baseURL })
  await signIn(theirs, colleague.email, baseURL ?? '')
  const theirPage = await theirs.newPage()
  const [mine, other] = [articleForm(page), articleForm(theirPage)]
  await mine.open(story.id)
  await expect(mine.headline).toBeEnabled()
  await other.open(story.id)

  // Whoever has lost the network hears nothing of a take-over.
  await page.context().setOffline(true)
  await other.takeOver.click()
  await other.headline.fill('Their headline')
  await other.save.click()
  await expect(other.status).toContainText('Saved')

  await mine.headline.fill('My headline')
  await page.context().setOffline(false)
  await mine.standfirst.fill('My standfirst')
  // By key: on a slow machine the form may have tried to save by itself and opened the merge already.
  await page.keyboard.press('Control+s')
  await expect(mine.conflict).toContainText('Petro Colleague saved this article too')
  await expect(mine.conflict).toContainText('Their headline')
  await expect(mine.conflict).toContainText('My headline')
  await mine.conflict
    .getByRole('group', { name: /Headline/ })
    .getByRole('radio', { name: /Petro Colleague/ })
    .check()
  await mine.conflict.getByRole('button', { name: 'Save the merged text' }).click()
  await expect(mine.conflict).toHaveCount(0)
  await expect(mine.headline).toHaveValue('Their headline')
  await expect(mine.standfirst).toHaveValue('My standfirst')
  await page.reload()
  await expect(mine.headline).toHaveValue('Their headline')
  await expect(mine.standfirst).toHaveValue('My standfirst')
  await theirs.close()
})
