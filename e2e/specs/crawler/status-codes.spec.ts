import { expect, test } from '../../fixtures.ts'
import { queryRows } from '../../support/query-rows.ts'

type Row = { id: number; slug: string }

test('a cold server answers each address with its true status', async ({ ownPortal, request }) => {
  const { url, databaseUrl } = ownPortal
  const [shown, hidden] = await queryRows<Row>(
    databaseUrl,
    `SELECT id, slug FROM articles WHERE status = 'published' AND edition = 'en' ORDER BY id LIMIT 2`,
  )
  const [withdrawn] = await queryRows<Row>(
    databaseUrl,
    `SELECT id, slug FROM articles WHERE status = 'withdrawn' AND edition = 'en' LIMIT 1`,
  )
  const [section] = await queryRows<Row>(
    databaseUrl,
    'SELECT id, slug FROM sections ORDER BY position LIMIT 1',
  )
  const lists = await queryRows<{ path: string }>(
    databaseUrl,
    `SELECT DISTINCT ON (kind) '/' || kind || '/' || slug AS path FROM (
       SELECT 'section' AS kind, slug FROM sections UNION SELECT 'tag', slug FROM tags
       UNION SELECT 'author', slug FROM authors UNION SELECT 'place', slug FROM places) named`,
  )
  await queryRows(databaseUrl, `UPDATE articles SET status = 'draft', "publishedAt" = NULL WHERE id = $1`, [
    hidden?.id,
  ])
  await queryRows(
    databaseUrl,
    `INSERT INTO article_old_slugs (edition, slug, "articleId") VALUES ('en', 'an-older-name', $1), ('en', 'the-oldest-name', $1)`,
    [shown?.id],
  )
  const expected: [path: string, status: number, location?: string][] = [
    [`/news/${shown?.slug}`, 200],
    ['/news/there-is-no-such-article', 404],
    [`/news/${hidden?.slug}`, 404],
    [`/news/${withdrawn?.slug}`, 410],
    ['/news/an-older-name', 308, `/news/${shown?.slug}`],
    ['/news/the-oldest-name', 308, `/news/${shown?.slug}`],
    [`/en/news/${shown?.slug}`, 308, `/news/${shown?.slug}`],
    [`/uk/news/${shown?.slug}`, 404],
    [`/section/${section?.slug}`, 200],
    ...lists.map(({ path }): [string, number] => [`${path}/page/999`, 404]),
    [`/section/${section?.slug}/page/0`, 404],
    [`/section/${section?.slug}/page/x`, 404],
    ['/section/there-is-no-such-section', 404],
    ['/tag/there-is-no-such-tag', 404],
    ['/author/nobody', 404],
    ['/place/nowhere', 404],
    ['/story/untold', 404],
    ['/archive/2026/13/45', 404],
    ['/archive/2026/02/30', 404],
    ['/there-is-no-such-page', 404],
    ['/uk/there-is-no-such-page', 404],
    ['/news/a%00b', 404],
    ['/section/%ff/feed.xml', 404],
    ['/api/v1/articles/%ff', 404],
    ['/de/news/x', 404],
    ['/media/nothing/original-960.webp', 404],
    ['/uk/search', 200],
    ['/', 200],
    ['/uk', 200],
  ]
  for (const [path, status, location] of expected) {
    const answer = await request.get(url + path, { maxRedirects: 0 })
    expect.soft(answer.status(), path).toBe(status)
    if (!location) continue
    const locations = answer.headersArray().filter(({ name }) => name.toLowerCase() === 'location')
    expect
      .soft(
        locations.map(({ value }) => new URL(value, url).pathname),
        path,
      )
      .toEqual([location])
  }
})

for (const [who, userAgent] of [
  [
    'a browser',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36',
  ],
  ['Googlebot', 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'],
  ['a link previewer', 'facebookexternalhit/1.1'],
]) {
  test(`${who} gets 404 at once, and 200 as soon as the article is published`, async ({
    newsroom,
    request,
  }) => {
    const content = newsroom.write()
    const headers = { 'user-agent': userAgent ?? '' }
    const path = `/news/${content.slug}`
    expect((await request.get(path, { headers })).status()).toBe(404)
    expect((await request.get(path, { headers })).status()).toBe(404)
    await newsroom.publish(content)
    await expect
      .poll(async () => (await request.get(path, { headers })).status(), { timeout: 2_000, intervals: [50] })
      .toBe(200)
  })
}

test('the 404 page is useful: it offers search and the latest news', async ({ page }) => {
  const answer = await page.goto('/news/there-is-no-such-article')
  expect(answer?.status()).toBe(404)
  const main = page.getByRole('main')
  await expect(main.getByRole('combobox')).toBeVisible()
  expect(await main.locator('a[href^="/news/"]').count()).toBeGreaterThan(2)
  await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute('content', /noindex/)
})

test('the 410 page says that the article is withdrawn, and why', async ({ newsroom, page }) => {
  const story = await newsroom.publish()
  await newsroom.withdraw(story, 'The source took its words back.')
  const answer = await page.goto(story.path)
  expect(answer?.status()).toBe(410)
  await expect(page.getByRole('main')).toContainText('The source took its words back.')
  await expect(page.getByRole('main')).not.toContainText('The river rose in the night.')
  await expect(page.getByRole('main').getByRole('combobox')).toBeVisible()
})
