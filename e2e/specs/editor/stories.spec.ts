import { db } from '#lib/db.ts'
import { unique } from '#lib/testing/factories.ts'
import { makeStory } from '#lib/testing/story-factory.ts'
import { expect, test } from '../../fixtures.ts'
import { articleForm } from '../../pages/article-form.ts'
import { articlePage } from '../../pages/article-page.ts'
import { storyDesk } from '../../pages/story-desk.ts'

test('Write an update opens the next part, and published it leads from part to part', async ({
  newsroom,
  signedIn: _,
  page,
}) => {
  test.slow()
  const first = await newsroom.publish({ headline: `Bridge closes ${unique('at')}` })
  const [form, desk] = [articleForm(page), storyDesk(page)]
  await form.open(first.id)
  await desk.writeUpdate.click()
  await expect(page).not.toHaveURL(new RegExp(`/articles/${first.id}$`))
  await expect(form.recalls).toContainText(first.headline)
  await expect(desk.own(first.headline)).toBeVisible()
  await expect(desk.related(first.headline)).toHaveText('Related to 1 part')
  const slug = unique('bridge-opens')
  await form.headline.fill('Bridge opens again')
  await form.slug.fill(slug)
  await form.standfirst.fill('Cars cross it since dawn.')
  await form.text.fill('The bridge was closed for a month.')
  await form.publish()
  await expect(form.viewOnSite).toHaveAttribute('href', new RegExp(`/news/${slug}$`))
  await expect(async () => {
    await page.goto(first.path)
    await expect(articlePage(page).newerLinks).toHaveText(['Bridge opens again'], { timeout: 100 })
  }).toPass({ timeout: 5_000 })
  await articlePage(page)
    .story.getByRole('link', { name: /Next in the story/ })
    .click()
  await expect(articlePage(page).headline).toHaveText('Bridge opens again')
  await expect(articlePage(page).recallLinks).toHaveText([first.headline])
})

test('while writing, earlier news are suggested with the reason and taken by a click', async ({
  newsroom,
  signedIn: _,
  page,
}) => {
  const name = `Zorina Vel${unique('k').replaceAll(/[^a-z]/g, '')}a`
  const earlier = await newsroom.publish({
    headline: `Harbour crane promised by ${name}`,
    body: `${name} promised the harbour a crane.`,
  })
  await db.article.update({
    where: { id: earlier.id },
    data: { publishedAt: new Date(Date.now() - 3 * 86_400_000) },
  })
  await db.$executeRaw`UPDATE recall_profiles SET "publishedAt" = now() - interval '3 days' WHERE "articleId" = ${earlier.id}`
  const [form, desk] = [articleForm(page), storyDesk(page)]
  await page.goto('/admin/articles/new?edition=en')
  await form.headline.fill(`Harbour crane arrives, says ${name}`)
  await expect(desk.suggested.getByText(earlier.headline)).toBeVisible()
  await expect(desk.suggested).toContainText(`same names: ${name}`)
  await expect(desk.suggested).toContainText('3 days before')
  await desk.take(earlier.headline).click()
  await expect(form.recalls).toContainText(earlier.headline)
  await expect(desk.suggested.getByText(earlier.headline)).toHaveCount(0)
})

test('a new article on the same event becomes an update of what is there by one click', async ({
  newsroom,
  signedIn: _,
  page,
}) => {
  const fire = `Fire in the ${unique('granary')} of Lower Town`
  const shown = await newsroom.publish({ headline: fire })
  const [form, desk] = [articleForm(page), storyDesk(page)]
  await page.goto('/admin/articles/new?edition=en')
  await form.headline.fill(`${fire} is out`)
  await expect(desk.sameEvent).toContainText(fire)
  await desk.makeUpdate.click()
  await expect(page).toHaveURL(/\/admin\/articles\/\d+$/)
  await expect(form.headline).toHaveValue(`${fire} is out`)
  await expect(desk.own(fire)).toBeVisible()
  await expect(form.recalls).toContainText(shown.headline)
  await expect(desk.sameEvent).toHaveCount(0)
})

test('a story is split and merged again, and its addresses lead on', async ({
  newsroom,
  signedIn: _,
  page,
  request,
}) => {
  const [a, b, c] = [
    await newsroom.recallFromArchive({ publishedAt: { hoursAgo: 9 } }),
    await newsroom.recallFromArchive({ publishedAt: { hoursAgo: 5 } }),
    await newsroom.recallFromArchive({ publishedAt: { hoursAgo: 2 } }),
  ]
  const title = `Flood ${unique('in')}`
  const story = await makeStory({ title, parts: [a.id, b.id, c.id] })
  const desk = storyDesk(page)
  await desk.open(story.id)
  await expect(desk.parts).toHaveCount(3)
  // The Ukrainian edition shows nothing of it, so there is no page to lead to.
  await expect(desk.addresses).toHaveText([`/story/${story.slug}`])
  await desk.choose(c.headline)
  await desk.splitTitle.fill(`Trial ${title}`)
  await desk.split.click()
  await expect(desk.heading).toHaveText(`Trial ${title}`)
  await expect(desk.parts).toHaveCount(1)
  const split = await desk.addresses.getAttribute('href')
  await desk.open(story.id)
  await expect(desk.parts).toHaveCount(2)
  await desk.merge(`Trial ${title}`)
  await expect(desk.parts).toHaveCount(3)
  const answer = await request.get(split ?? '', { maxRedirects: 0 })
  expect(answer.status()).toBe(308)
  expect(answer.headers().location).toMatch(new RegExp(`/story/${story.slug}$`))
})
