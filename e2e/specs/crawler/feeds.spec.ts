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

for (const kind of ['section', 'tag', 'author', 'place'] as const) {
  test(`a ${kind} has feeds of its own, in every format`, async ({ newsroom, request }) => {
    const story = await newsroom.publish({ headline: `Only of this ${kind}`, body: 'The whole text.' })
    for (const file of ['feed.xml', 'atom.xml', 'feed.json', 'ninjs.json']) {
      const path = `/${kind}/${newsroom[kind].slug}/${file}`
      const answer = await request.get(path)
      expect(answer.status(), path).toBe(200)
      const text = await answer.text()
      for (const part of [story.headline, 'The whole text.', story.path]) expect(text, path).toContain(part)
      expect(answer.headers().link, path).toContain(`<${SITE_URL}${path}>; rel="self"`)
      expect((await request.head(path)).headers().etag, path).toBe(answer.headers().etag)
    }
  })
}

test('a feed of nothing that is here answers 404', async ({ request }) => {
  for (const path of [
    '/section/none/feed.xml',
    '/tag/none/atom.xml',
    '/section/feed.xml',
    '/uk/author/x/feed.json',
  ])
    expect((await request.get(path)).status(), path).toBe(404)
})

test('a correction stands in the feed of corrections, and a withdrawn article in no feed', async ({
  newsroom,
  request,
}) => {
  const story = await newsroom.publish({ headline: `Corrected ${newsroom.section.slug}` })
  await newsroom.correct(story, `It was two, not three: ${newsroom.section.slug}.`)
  const textOf = async (path: string) => (await request.get(path)).text()
  await expect.poll(() => textOf('/corrections/feed.xml')).toContain(`not three: ${newsroom.section.slug}`)
  const feeds = ['/feed.xml', '/atom.xml', '/feed.json', '/ninjs.json', '/corrections/atom.xml']
  for (const path of feeds) await expect.poll(() => textOf(path), { message: path }).toContain(story.headline)
  await newsroom.withdraw(story)
  for (const path of feeds)
    await expect.poll(() => textOf(path), { message: path }).not.toContain(story.headline)
})

test('an edit keeps the identity of the item', async ({ newsroom, request }) => {
  const guidOf = async (headline: string) => {
    const { textsOf } = await readXml(request, '/feed.xml')
    return textsOf('item > guid')[textsOf('item > title').indexOf(headline)]
  }
  const story = await newsroom.publish({ headline: `Before ${newsroom.section.slug}` })
  await expect.poll(() => guidOf(story.headline), { timeout: 2_000 }).toMatch(/^urn:uuid:/)
  const guid = await guidOf(story.headline)
  const edited = await newsroom.update(story, {
    headline: `After ${newsroom.section.slug}`,
    slug: `${story.slug}-after`,
  })
  await expect.poll(() => guidOf(edited.headline), { timeout: 2_000 }).toBe(guid)
})

test('feeds and sitemaps answer 304 to who has them already', async ({ ownPortal, request }) => {
  for (const path of [
    '/feed.xml',
    '/uk/atom.xml',
    '/feed.json',
    '/ninjs.json',
    '/sitemap.xml',
    '/news-sitemap.xml',
    '/robots.txt',
  ]) {
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
