import { expect, test } from '../../fixtures.ts'
import { SITE_URL } from '../../support/portal.ts'
import { pathOf, readXml } from '../../support/read-xml.ts'

for (const [edition, path] of [
  ['en', '/feed.xml'],
  ['uk', '/uk/feed.xml'],
] as const) {
  test(`the feed of the edition ${edition} carries the newest whole articles`, async ({
    newsroom,
    request,
  }) => {
    const story = await newsroom.publish({
      edition,
      headline: 'Feed & <story>',
      body: ['First paragraph.', 'Last paragraph.'],
    })
    const { textsOf, headers, xml } = await readXml(request, path)
    expect(headers['content-type']).toContain('application/rss+xml')
    const at = textsOf('item > title').indexOf('Feed & <story>')
    expect(at).toBeGreaterThanOrEqual(0)
    expect(pathOf(textsOf('item > link')[at] ?? '')).toBe(story.path)
    expect(xml).toContain('Last paragraph.')
    expect(textsOf('item').length).toBeLessThanOrEqual(60)
    const dates = textsOf('item > pubDate').map((date) => Date.parse(date))
    expect(dates).toEqual(dates.toSorted((a, b) => b - a))
  })
}

test('an edit keeps the identity of the item', async ({ newsroom, request }) => {
  const guidOf = async (headline: string) => {
    const { textsOf } = await readXml(request, '/feed.xml')
    return textsOf('item > guid')[textsOf('item > title').indexOf(headline)]
  }
  const story = await newsroom.publish({ headline: `Before ${newsroom.section.slug}` })
  const guid = await guidOf(story.headline)
  expect(guid).toMatch(/^urn:uuid:/)
  const edited = await newsroom.update(story, {
    headline: `After ${newsroom.section.slug}`,
    slug: `${story.slug}-after`,
  })
  await expect.poll(() => guidOf(edited.headline), { timeout: 2_000 }).toBe(guid)
})

test('feeds and sitemaps answer 304 to who has them already', async ({ ownPortal, request }) => {
  for (const path of ['/feed.xml', '/uk/feed.xml', '/sitemap.xml', '/news-sitemap.xml', '/robots.txt']) {
    const url = ownPortal.url + path
    const etag = (await request.get(url)).headers().etag ?? ''
    expect(etag, path).not.toBe('')
    expect((await request.get(url, { headers: { 'if-none-match': etag } })).status(), path).toBe(304)
  }
})

test('robots.txt hides the desk and search, and lists the sitemaps', async ({ request }) => {
  const text = await (await request.get('/robots.txt')).text()
  for (const line of [
    'Disallow: /admin',
    'Disallow: /api',
    'Disallow: /search',
    `Sitemap: ${SITE_URL}/sitemap.xml`,
    `Sitemap: ${SITE_URL}/news-sitemap.xml`,
  ]) {
    expect(text).toContain(line)
  }
})
