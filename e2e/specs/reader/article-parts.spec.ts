import { expect, test } from '../../fixtures.ts'
import { articlePage } from '../../pages/article-page.ts'
import { readHtml } from '../../support/read-html.ts'

test('an article has its parts once each, in the order of a wire story', async ({ newsroom, request }) => {
  const earlier = await newsroom.recallFromArchive({ publishedAt: { hoursAgo: 50 } })
  await newsroom.recallFromArchive({
    headline: 'More from the section',
    publishedAt: { hoursAgo: 60 },
    tagIds: [],
  })
  const story = await newsroom.publish({ hero: await newsroom.hero(), recallIds: [earlier.id] })
  const { document } = await readHtml(request, story.path)
  const inOrder = [
    document.querySelector(`main article a[href="/section/${newsroom.section.slug}"]`),
    document.querySelector('main article h1'),
    document.querySelector(`main article a[href="/place/${newsroom.place.slug}"]`),
    document.querySelector('main article time[datetime]'),
    document.querySelector('main article view-count'),
    document.querySelector('main article .standfirst'),
    document.querySelector('main article figure'),
    document.querySelector('main article .body p'),
    document.querySelector('main article aside[aria-labelledby="recall"]'),
    document.querySelector(`main article a[href="/tag/${newsroom.tag.slug}"]`),
    document.querySelector(`main article a[rel="author"][href="/author/${newsroom.author.slug}"]`),
    document.querySelector('main article share-bar'),
    document.querySelector('main aside.more'),
  ]
  const everything = [...document.querySelectorAll('*')]
  const positions = inOrder.map((element) => (element ? everything.indexOf(element) : -1))
  expect(positions).not.toContain(-1)
  expect(positions).toEqual(positions.toSorted((a, b) => a - b))
  expect(document.querySelectorAll('h1')).toHaveLength(1)
})

test('the article stands first in <main>, before any other news', async ({ newsroom, request }) => {
  const story = await newsroom.publish()
  const { document } = await readHtml(request, story.path)
  const [firstLink] = document.querySelectorAll('main a[href*="/news/"]')
  const text = document.querySelector('main')?.textContent ?? ''
  expect(text.indexOf(story.headline)).toBeGreaterThanOrEqual(0)
  expect(text.indexOf(story.headline)).toBeLessThan(text.indexOf('The river rose'))
  expect(
    firstLink === undefined || text.indexOf(firstLink.textContent ?? '') > text.indexOf(story.headline),
  ).toBe(true)
})

test('the dateline names the place and the agency from data', async ({ newsroom, page }) => {
  const story = await newsroom.publish()
  await page.goto(story.path)
  await expect(articlePage(page).article).toContainText(`Town of desk`)
  await expect(articlePage(page).article.getByText(/^Agency of desk/)).toBeVisible()
})

test('the picture keeps its place and has a caption and a credit', async ({ newsroom, page }) => {
  const story = await newsroom.publish({ hero: await newsroom.hero() })
  await page.goto(story.path)
  const figure = articlePage(page).article.getByRole('figure')
  const picture = figure.getByRole('img', { name: 'A river' })
  await expect(figure.getByText('The river in spring')).toBeVisible()
  await expect(figure.getByText('Drawn by a test')).toBeVisible()
  for (const attribute of ['width', 'height', 'srcset', 'sizes'])
    await expect(picture).toHaveAttribute(attribute, /.+/)
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0))
    .toBe(true)
})

test('an update is labelled and follows the publication', async ({ newsroom, page }) => {
  const story = await newsroom.recallFromArchive({ publishedAt: { hoursAgo: 5 }, modifiedAt: new Date() })
  await page.goto(story.path)
  const article = articlePage(page)
  const [published, updated] = [
    await article.published.getAttribute('datetime'),
    await article.updated.getAttribute('datetime'),
  ]
  expect(Date.parse(updated ?? '') - Date.parse(published ?? '')).toBeGreaterThan(4 * 3_600_000)
})
