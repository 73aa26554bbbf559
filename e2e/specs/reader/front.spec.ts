import { expect, test } from '../../fixtures.ts'
import { readHtml } from '../../support/read-html.ts'

for (const path of ['/', '/uk']) {
  test(`the front page ${path} has a lead, a feed, sections and the most read, and shows nothing twice`, async ({
    ownPortal,
    request,
  }) => {
    const { document } = await readHtml(request, ownPortal.url + path)
    const main = document.querySelector('main')
    const links = [...(main?.querySelectorAll('h2 a, h3 a') ?? [])].map(
      (link) => link.getAttribute('href') ?? '',
    )
    const articles = links.filter((href) => href.includes('/news/'))
    expect(articles.length).toBeGreaterThan(10)
    expect(articles).toEqual([...new Set(articles)])
    expect(links.filter((href) => href.includes('/section/')).length).toBeGreaterThanOrEqual(2)
    expect(main?.querySelectorAll('ol.feed time').length).toBeGreaterThan(3)
  })
}

test('the feed runs from the newest to the oldest', async ({ ownPortal, request }) => {
  const { document } = await readHtml(request, `${ownPortal.url}/`)
  const times = [...document.querySelectorAll('ol.feed time')].map((time) =>
    Date.parse(time.getAttribute('datetime') ?? ''),
  )
  expect(times).toEqual(times.toSorted((a, b) => b - a))
})

test('no page scrolls sideways on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const path of ['/', '/uk', '/most-read', '/search?q=river']) {
    await page.goto(path)
    const { scroll, width } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      width: innerWidth,
    }))
    expect(scroll, path).toBeLessThanOrEqual(width)
  }
})
