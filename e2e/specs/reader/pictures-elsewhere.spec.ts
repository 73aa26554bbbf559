import { expect, test } from '../../fixtures.ts'
import { queryRows } from '../../support/query-rows.ts'

const BASE = 'https://pictures.example/of-ours'

test.use({ ownEnv: { MEDIA_PUBLIC_URL: BASE } })

test('where pictures lie elsewhere, everything that names one names it there, and pages may show it', async ({
  ownPortal,
  request,
}) => {
  const [story] = await queryRows<{ slug: string; section: string; author: string }>(
    ownPortal.databaseUrl,
    `SELECT a.slug, s.slug AS section, au.slug AS author FROM articles a JOIN sections s ON s.id = a."sectionId"
     JOIN article_authors aa ON aa."articleId" = a.id JOIN authors au ON au.id = aa."authorId"
     WHERE a.edition = 'en' AND a.status = 'published' AND a."heroId" IS NOT NULL
       AND EXISTS (SELECT FROM article_pictures ap WHERE ap."articleId" = a.id) ORDER BY a."publishedAt" DESC LIMIT 1`,
  )
  const paths = [
    ...['/', `/news/${story?.slug}`, `/section/${story?.section}`, `/author/${story?.author}`, '/most-read'],
    ...[
      '/feed.xml',
      '/atom.xml',
      '/feed.json',
      '/ninjs.json',
      '/api/v1/articles',
      '/sitemap.xml',
      '/news-sitemap.xml',
    ],
    ...[`/api/oembed?url=http://localhost:3000/news/${story?.slug}`],
  ]
  const found: Record<string, { there: number; here: string[] }> = {}
  for (const path of paths) {
    const answer = await request.get(`${ownPortal.url}${path}`)
    expect(answer.ok(), path).toBe(true)
    const text = (await answer.text()).replaceAll('\\/', '/')
    // Pictures of link previews are drawn here when they are asked for, so they stay here.
    const here = [...text.matchAll(/.{0,60}\/media\/[0-9a-f]{8,}\/(?!social).{0,30}/g)].map(([what]) => what)
    found[path] = { there: text.split(`${BASE}/`).length - 1, here }
  }
  expect(Object.entries(found).flatMap(([path, { here }]) => here.map((what) => `${path}: ${what}`))).toEqual(
    [],
  )
  for (const path of ['/', `/news/${story?.slug}`, '/feed.xml', '/feed.json', '/ninjs.json'])
    expect(found[path]?.there, path).toBeGreaterThan(0)
  const page = await request.get(`${ownPortal.url}/news/${story?.slug}`)
  expect(page.headers()['content-security-policy']).toContain("img-src 'self' data: https://pictures.example")
})
