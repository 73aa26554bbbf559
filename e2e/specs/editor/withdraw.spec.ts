import { makeEditor } from '#lib/testing/factories.ts'
import { expect, signIn, test } from '../../fixtures.ts'
import { PASSWORD } from '../../newsroom.ts'
import { articleForm } from '../../pages/article-form.ts'

test('an editor withdraws a story: readers find the note at its address', async ({
  newsroom,
  signedIn: _,
  page,
  request,
}) => {
  const story = await newsroom.publish()
  expect((await request.get(story.path)).status()).toBe(200)
  const form = articleForm(page)
  await form.open(story.id)
  await form.withdraw('The agency took its report back.')
  await expect(form.notice('Withdrawn.').first()).toBeVisible()
  await expect
    .poll(async () => (await request.get(story.path)).status(), { timeout: 2_000, intervals: [50] })
    .toBe(410)
  expect(await (await request.get(story.path)).text()).toContain('The agency took its report back.')
})

test('an author may write but neither publish nor withdraw', async ({
  newsroom,
  page,
  request,
  context,
  baseURL,
}) => {
  const author = await makeEditor({ role: 'author', password: PASSWORD })
  await signIn(context, author.email, baseURL ?? '')
  const story = await newsroom.publish()
  const form = articleForm(page)
  await form.open(story.id)
  await expect(form.save).toBeVisible()
  await expect(form.updateButton).toHaveCount(0)
  await expect(form.more).toHaveCount(0)
  expect((await request.get(story.path)).status()).toBe(200)
})
