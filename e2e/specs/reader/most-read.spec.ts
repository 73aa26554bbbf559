import { expect, test } from '../../fixtures.ts'
import { queryRows } from '../../support/query-rows.ts'
import { readHtml } from '../../support/read-html.ts'
import { visit } from '../../support/visits.ts'

test('the most read list counts the last 24 hours, not older ones', async ({ ownPortal, request }) => {
  const { url, databaseUrl } = ownPortal
  const [old, fresh] = await queryRows<{ id: number; slug: string }>(
    databaseUrl,
    `SELECT id, slug FROM articles WHERE status = 'published' AND edition = 'en' ORDER BY id LIMIT 2`,
  )
  await queryRows(databaseUrl, 'DELETE FROM article_view_hours')
  await queryRows(
    databaseUrl,
    `INSERT INTO article_view_hours ("articleId", hour, views) VALUES ($1, date_trunc('hour', now() - interval '26 hours'), 5000)`,
    [old?.id],
  )
  for (let reader = 0; reader < 3; reader += 1) await visit(url, fresh?.id ?? 0)
  const { document } = await readHtml(request, `${url}/most-read`)
  const listed = [...document.querySelectorAll('main ol a')].map((link) => link.getAttribute('href'))
  expect(listed[0]).toBe(`/news/${fresh?.slug}`)
  expect(listed).not.toContain(`/news/${old?.slug}`)
})

test('the ranking goes on over pages with addresses of their own, and ends in a 404', async ({
  ownPortal,
  request,
}) => {
  const { url, databaseUrl } = ownPortal
  await queryRows(databaseUrl, 'DELETE FROM article_view_hours')
  const read = await queryRows<{ slug: string }>(
    databaseUrl,
    `WITH ranked AS (SELECT id, slug, row_number() OVER (ORDER BY id) AS place FROM articles
       WHERE status = 'published' AND edition = 'en' ORDER BY id LIMIT 32),
     added AS (INSERT INTO article_view_hours ("articleId", hour, views)
       SELECT id, date_trunc('hour', now()), 1000 - place FROM ranked)
     SELECT slug FROM ranked ORDER BY place`,
  )
  expect(read.length).toBeGreaterThan(30)
  const { document } = await readHtml(request, `${url}/most-read/page/2`)
  const listed = [...document.querySelectorAll('main ol a')].map((link) => link.getAttribute('href'))
  expect(listed).toEqual(read.slice(30).map(({ slug }) => `/news/${slug}`))
  expect(document.querySelector('main ol')?.getAttribute('start')).toBe('31')
  expect(document.querySelector('nav a[rel="prev"]')?.getAttribute('href')).toBe('/most-read')
  expect((await request.get(`${url}/most-read/page/3`)).status()).toBe(404)
})

test('on a day when nobody has read anything it offers the latest news', async ({ ownPortal, request }) => {
  const { url, databaseUrl } = ownPortal
  await queryRows(databaseUrl, 'DELETE FROM article_view_hours')
  const { document } = await readHtml(request, `${url}/uk/most-read`)
  expect(document.querySelector('main .empty')?.textContent).toBe(
    'За останні 24 години ще нічого не відкривали.',
  )
  expect(document.querySelectorAll('main a[href^="/uk/news/"]').length).toBe(6)
})
