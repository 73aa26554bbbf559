import { expect, test } from '../../fixtures.ts'
import { queryRows } from '../../support/query-rows.ts'
import { readHtml } from '../../support/read-html.ts'
import { pathOf, readSitemaps, readXml } from '../../support/read-xml.ts'

test('the sitemaps list every published article once, and nothing that answers otherwise', async ({
  ownPortal,
  request,
}) => {
  const { url, databaseUrl } = ownPortal
  const rows = await queryRows<{ edition: string; slug: string; status: string }>(
    databaseUrl,
    'SELECT edition, slug, status FROM articles',
  )
  const pathsOf = (isShown: boolean) =>
    rows
      .filter(({ status }) => (status === 'published') === isShown)
      .map(({ edition, slug }) => `${edition === 'en' ? '' : `/${edition}`}/news/${slug}`)
  const listed = await readSitemaps(request, url)
  expect(listed.filter((path) => path.includes('/news/')).toSorted()).toEqual(pathsOf(true).toSorted())
  expect(listed).toEqual([...new Set(listed)])
  const statuses = await Promise.all(
    listed.map(
      async (path) => [path, (await request.get(url + path, { maxRedirects: 0 })).status()] as const,
    ),
  )
  expect(statuses.filter(([, status]) => status !== 200)).toEqual([])
})

test('the news sitemap holds what was published in the last 48 hours, and not a minute more', async ({
  newsroom,
  request,
}) => {
  const [fresh, stale] = [
    await newsroom.recallFromArchive({ publishedAt: { hoursAgo: 47.9 } }),
    await newsroom.recallFromArchive({ publishedAt: { hoursAgo: 48.1 } }),
  ]
  // What was written past the desk has expired nothing: the next publication makes the file anew.
  const last = await newsroom.publish()
  const listed = async () => (await readXml(request, '/news-sitemap.xml')).textsOf('url > loc').map(pathOf)
  await expect.poll(listed).toContain(last.path)
  const paths = await listed()
  expect(paths).toContain(fresh.path)
  expect(paths).not.toContain(stale.path)
})

test('an article leaves the news sitemap in the second in which it has its 48 hours, though nothing else happens', async ({
  newsroom,
  request,
}) => {
  const HOURS_48 = 48 * 3_600_000
  const leavesAt = Date.now() + 12_000
  const hoursAgo = (Date.now() + HOURS_48 - leavesAt) / 3_600_000
  const old = await newsroom.recallFromArchive({ publishedAt: { hoursAgo } })
  const last = await newsroom.publish()
  const listed = async () => (await readXml(request, '/news-sitemap.xml')).textsOf('url > loc').map(pathOf)
  await expect.poll(listed).toContain(last.path)
  expect(await listed()).toContain(old.path)
  await expect.poll(listed, { timeout: 20_000, intervals: [100] }).not.toContain(old.path)
  expect(Math.abs(Date.now() - leavesAt)).toBeLessThan(2_000)
})

test('a translation is named beside the article, both ways', async ({ newsroom, request }) => {
  const story = await newsroom.publish()
  const translation = await newsroom.publish({ edition: 'uk', translationOf: story })
  const month = new Date().toISOString().slice(0, 7)
  for (const [edition, mine] of [
    ['en', story],
    ['uk', translation],
  ] as const) {
    const { document } = await readXml(request, `/sitemap-${edition}-${month}.xml`)
    const entry = [...document.querySelectorAll('url')].find(
      (element) => pathOf(element.querySelector('loc')?.textContent ?? '') === mine.path,
    )
    const links = [...(entry?.getElementsByTagName('xhtml:link') ?? [])].map((link) =>
      pathOf(link.getAttribute('href') ?? ''),
    )
    expect(new Set(links)).toEqual(new Set([story.path, translation.path]))
  }
})

test('what search engines may not keep is read by readers and listed nowhere', async ({
  newsroom,
  request,
}) => {
  const story = await newsroom.publish({ hero: await newsroom.hero() })
  const surfaces = ['/feed.xml', `/section/${newsroom.section.slug}/feed.xml`, '/news-sitemap.xml']
  const lists = async () =>
    Promise.all(surfaces.map(async (path) => (await (await request.get(path)).text()).includes(story.slug)))
  await expect.poll(lists, { timeout: 10_000 }).toEqual([true, true, true])
  expect(await readSitemaps(request)).toContain(story.path)

  await newsroom.update(story, { noindex: true })
  await expect.poll(lists, { timeout: 10_000 }).toEqual([false, false, false])
  expect(await readSitemaps(request)).not.toContain(story.path)
  const { status, document } = await readHtml(request, story.path)
  expect(status).toBe(200)
  expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toContain('noindex')
})
