import { newsroomDay } from '#lib/time.ts'
import { expect, test } from '../../fixtures.ts'
import { listPage } from '../../pages/list-page.ts'

test('a list goes on over pages with addresses of their own, without a gap or a repetition', async ({
  newsroom,
  page,
}) => {
  const written: string[] = []
  for (let hour = 1; hour <= 45; hour += 1) {
    // Every third has the very time of its neighbour: the order must still be one.
    const story = await newsroom.recallFromArchive({
      headline: `Story ${hour}`,
      publishedAt: { hoursAgo: hour - (hour % 3 === 0 ? 1 : 0) },
    })
    written.push(story.headline)
  }
  const found: string[] = []
  const { headlines, older, title } = listPage(page)
  await page.goto(`/section/${newsroom.section.slug}`)
  for (let number = 1; number < 10; number += 1) {
    await expect(title).toContainText('Section of')
    found.push(...(await headlines.allTextContents()))
    const canonical = `/section/${newsroom.section.slug}${number > 1 ? `/page/${number}` : ''}`
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toMatch(
      new RegExp(`${canonical}$`),
    )
    if ((await older.count()) === 0) break
    await older.click()
    await expect(page).toHaveURL(`/section/${newsroom.section.slug}/page/${number + 1}`)
  }
  expect(found.toSorted()).toEqual(written.toSorted())
})

test('the pages of a tag, an author, a place and a day list their articles', async ({ newsroom, page }) => {
  const story = await newsroom.publish()
  const day = newsroomDay(new Date()).replaceAll('-', '/')
  for (const path of [
    `/tag/${newsroom.tag.slug}`,
    `/author/${newsroom.author.slug}`,
    `/place/${newsroom.place.slug}`,
    `/archive/${day}`,
  ]) {
    await page.goto(path)
    await expect(listPage(page).headlines.filter({ hasText: story.headline }), path).toHaveCount(1)
  }
})

test('a draft is in no list', async ({ newsroom, page }) => {
  const draft = await newsroom.recallFromArchive({ status: 'draft' })
  const story = await newsroom.publish()
  await page.goto(`/section/${newsroom.section.slug}`)
  await expect(listPage(page).headlines).toHaveText([story.headline])
  await page.goto(`/search?q=${draft.slug}`)
  await expect(page.getByRole('main')).not.toContainText(draft.headline)
})
