import { expect, test } from '../../fixtures.ts'
import { articlePage } from '../../pages/article-page.ts'
import { readHtml } from '../../support/read-html.ts'

test('chosen earlier stories stand in the chosen order, each with its date', async ({ newsroom, page }) => {
  const [flood, rain, storm] = await Promise.all([
    newsroom.recallFromArchive({ headline: 'Flood', publishedAt: new Date('2026-03-01T10:00:00Z') }),
    newsroom.recallFromArchive({ headline: 'Rain', publishedAt: new Date('2026-05-01T10:00:00Z') }),
    newsroom.recallFromArchive({ headline: 'Storm', publishedAt: new Date('2026-04-01T10:00:00Z') }),
  ])
  const story = await newsroom.publish({ recallIds: [rain.id, flood.id, storm.id] })
  await page.goto(story.path)
  const { recall, recallLinks } = articlePage(page)
  await expect(recallLinks).toHaveText(['Rain', 'Flood', 'Storm'])
  await expect(recall.locator('time')).toHaveText(['1 May 2026', '1 March 2026', '1 April 2026'])
  await recallLinks.first().click()
  await expect(page).toHaveURL(rain.path)
})

test('the block stands where the editor put it in the text', async ({ newsroom, request }) => {
  const earlier = await newsroom.recallFromArchive({ publishedAt: { hoursAgo: 30 } })
  const text = (words: string) => ({
    type: 'paragraph' as const,
    content: [{ type: 'text' as const, text: words }],
  })
  const body = {
    type: 'doc' as const,
    content: [text('First words.'), { type: 'recall' as const }, text('Last words.')],
  }
  const story = await newsroom.publish({ recallIds: [earlier.id], body })
  const { html } = await readHtml(request, story.path)
  expect(html.indexOf('First words.')).toBeLessThan(html.indexOf(earlier.headline))
  expect(html.indexOf(earlier.headline)).toBeLessThan(html.indexOf('Last words.'))
})

test('where nothing was chosen the portal fills it with earlier stories like it', async ({
  newsroom,
  page,
}) => {
  const alike = await newsroom.recallFromArchive({
    headline: 'Harbour bridge closes for repair',
    publishedAt: { hoursAgo: 90 },
  })
  const later = await newsroom.publish({ headline: 'Harbour bridge repair is finished early' })
  const draft = await newsroom.recallFromArchive({ headline: 'Harbour bridge repair draft', status: 'draft' })
  const withdrawn = await newsroom.recallFromArchive({
    headline: 'Harbour bridge repair withdrawn',
    status: 'withdrawn',
    publishedAt: { hoursAgo: 80 },
  })
  const story = await newsroom.recallFromArchive({
    headline: 'Harbour bridge repair begins',
    publishedAt: { hoursAgo: 40 },
  })
  await page.goto(story.path)
  const { recallLinks } = articlePage(page)
  // Stories of other tests may follow it, the one that is most like it stands first.
  await expect(recallLinks.first()).toHaveText(alike.headline)
  for (const wrong of [later, draft, withdrawn, story])
    await expect(recallLinks.filter({ hasText: wrong.headline })).toHaveCount(0)
})

test('a withdrawn story vanishes from the block', async ({ newsroom, page }) => {
  const [kept, gone] = [
    await newsroom.recallFromArchive({ headline: 'Kept', publishedAt: { hoursAgo: 30 } }),
    await newsroom.recallFromArchive({ headline: 'Gone', publishedAt: { hoursAgo: 31 } }),
  ]
  const story = await newsroom.publish({ recallIds: [gone.id, kept.id] })
  await page.goto(story.path)
  await expect(articlePage(page).recallLinks).toHaveText(['Gone', 'Kept'])
  await newsroom.withdraw(gone)
  const sent = async () => (await page.request.get(story.path)).text()
  await expect.poll(sent, { timeout: 2_000, intervals: [50] }).not.toContain(gone.path)
  await page.reload()
  await expect(articlePage(page).recallLinks).toHaveText(['Kept'])
})

test('a story that changes its headline and address is followed', async ({ newsroom, page }) => {
  const earlier = await newsroom.recallFromArchive({ headline: 'Old words', publishedAt: { hoursAgo: 30 } })
  const story = await newsroom.publish({ recallIds: [earlier.id] })
  await page.goto(story.path)
  await expect(articlePage(page).recallLinks).toHaveText(['Old words'])
  const renamed = await newsroom.update(earlier, { headline: 'New words', slug: `${earlier.slug}-renamed` })
  const sent = async () => (await page.request.get(story.path)).text()
  await expect.poll(sent, { timeout: 2_000, intervals: [50] }).toContain(renamed.path)
  await page.reload()
  await expect(articlePage(page).recallLinks).toHaveText(['New words'])
  await expect(articlePage(page).recallLinks).toHaveAttribute('href', renamed.path)
})
