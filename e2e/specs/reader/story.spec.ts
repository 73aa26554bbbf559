import { relateArticle } from '#domain/stories/commands.ts'
import { db } from '#lib/db.ts'
import { makeEditor } from '#lib/testing/factories.ts'
import { makeStory } from '#lib/testing/story-factory.ts'
import { expect, test } from '../../fixtures.ts'
import { articlePage } from '../../pages/article-page.ts'
import { listPage } from '../../pages/list-page.ts'
import { SITE_URL } from '../../support/portal.ts'
import { readHtml } from '../../support/read-html.ts'

test('a story lists its parts in time order, and each part leads to the ones beside it', async ({
  newsroom,
  page,
}) => {
  const parts = await Promise.all(
    ['The dam cracks', 'The valley is cleared', 'The dam holds'].map((headline, index) =>
      newsroom.recallFromArchive({ headline, publishedAt: { hoursAgo: 30 - index * 10 } }),
    ),
  )
  const story = await makeStory({
    title: 'The dam',
    summary: 'A dam above the town gave way in spring.',
    parts: parts.map(({ id }) => id),
  })
  await page.goto(`/story/${story.slug}`)
  await expect(listPage(page).title).toHaveText('The dam')
  await expect(listPage(page).headlines).toHaveText([
    'The dam holds',
    'The valley is cleared',
    'The dam cracks',
  ])
  await expect(listPage(page).main).toContainText('A dam above the town gave way in spring.')
  await expect(listPage(page).main).toContainText('3 reports')
  await listPage(page).headlines.last().click()
  const nav = articlePage(page).story
  await nav.getByRole('link', { name: /Next in the story/ }).click()
  await expect(articlePage(page).headline).toHaveText('The valley is cleared')
  await nav.getByRole('link', { name: /Next in the story/ }).click()
  await expect(articlePage(page).headline).toHaveText('The dam holds')
  await expect(nav.getByRole('link', { name: /Earlier in the story/ })).toHaveAttribute(
    'href',
    parts[1]?.path ?? '',
  )
  await nav.getByRole('link', { name: 'The dam', exact: true }).click()
  await expect(page).toHaveURL(`/story/${story.slug}`)
})

test('an old part says that there is a newer report, without a Recall that says so', async ({
  newsroom,
  page,
}) => {
  const [first, last] = await Promise.all([
    newsroom.recallFromArchive({ publishedAt: { hoursAgo: 30 } }),
    newsroom.recallFromArchive({ publishedAt: { hoursAgo: 3 } }),
  ])
  await makeStory({ parts: [first.id, last.id] })
  await page.goto(first.path)
  await expect(articlePage(page).newerLinks).toHaveText([last.headline])
  await page.goto(last.path)
  await expect(articlePage(page).newerLinks).toHaveCount(0)
  await expect(articlePage(page).recallLinks.first()).toHaveText(first.headline)
})

test('each edition has the story where it has a part of it', async ({ newsroom, request }) => {
  const [en, uk] = await Promise.all([
    newsroom.recallFromArchive({}),
    newsroom.recallFromArchive({ edition: 'uk' }),
  ])
  const both = await makeStory({ titleUk: 'Гребля', parts: [en.id, uk.id] })
  const english = await makeStory({ parts: [(await newsroom.recallFromArchive({})).id] })
  const { html } = await readHtml(request, `/uk/story/${both.slug}`)
  expect(html).toContain('Гребля')
  expect(html).toMatch(/hreflang="en"/i)
  expect((await request.get(`/uk/story/${english.slug}`)).status()).toBe(404)
})

test('a story has feeds of its own, which its page names and a new part comes into', async ({
  newsroom,
  request,
}) => {
  const first = await newsroom.recallFromArchive({ body: 'The whole text of the part.' })
  const other = await newsroom.publish({ body: 'Told elsewhere.' })
  const story = await makeStory({ title: 'The flood', parts: [first.id] })
  const { document } = await readHtml(request, `/story/${story.slug}`)
  for (const file of ['feed.xml', 'atom.xml', 'feed.json']) {
    const link = document.querySelector(`link[rel=alternate][href="${SITE_URL}/story/${story.slug}/${file}"]`)
    expect(link?.getAttribute('title'), file).toContain('The flood')
  }
  for (const file of ['feed.xml', 'atom.xml', 'feed.json', 'ninjs.json']) {
    const answer = await request.get(`/story/${story.slug}/${file}`)
    expect(answer.status(), file).toBe(200)
    const text = await answer.text()
    for (const part of [first.headline, 'The whole text of the part.', first.path])
      expect(text, file).toContain(part)
    expect(text, file).not.toContain(other.path)
  }
  const textOf = async () => (await request.get(`/story/${story.slug}/feed.xml`)).text()
  const editor = await makeEditor()
  await relateArticle(editor, {
    articleId: other.id,
    story: { id: story.id },
    type: 'update_of',
    toIds: [first.id],
  })
  await expect.poll(textOf, { timeout: 2_000 }).toContain(other.path)
  await db.storyOldSlug.create({ data: { slug: `was-${story.slug}`, storyId: story.id } })
  const old = await request.get(`/story/was-${story.slug}/feed.xml`, { maxRedirects: 0 })
  expect(old.status()).toBe(308)
  expect(old.headers().location).toMatch(new RegExp(`/story/${story.slug}/feed\\.xml$`))
})

test('a story that was renamed or merged leads on from its old address', async ({ newsroom, request }) => {
  const { id } = await newsroom.recallFromArchive({})
  const story = await makeStory({ parts: [id] })
  await db.storyOldSlug.create({ data: { slug: `old-${story.slug}`, storyId: story.id } })
  for (const tail of ['', '/page/2']) {
    const answer = await request.get(`/story/old-${story.slug}${tail}`, { maxRedirects: 0 })
    expect(answer.status()).toBe(308)
    expect(answer.headers().location).toMatch(new RegExp(`/story/${story.slug}$`))
  }
})

test('a new part is on the story’s page at once, and a withdrawn one is not', async ({ newsroom, page }) => {
  const first = await newsroom.recallFromArchive({ publishedAt: { hoursAgo: 30 } })
  const next = await newsroom.publish()
  const story = await makeStory({ parts: [first.id, next.id] })
  await page.goto(`/story/${story.slug}`)
  await expect(listPage(page).headlines).toHaveText([next.headline, first.headline])
  await newsroom.withdraw(next)
  const sent = async () => (await page.request.get(`/story/${story.slug}`)).text()
  await expect.poll(sent, { timeout: 2_000, intervals: [50] }).not.toContain(next.path)
  await page.reload()
  await expect(listPage(page).headlines).toHaveText([first.headline])
})
