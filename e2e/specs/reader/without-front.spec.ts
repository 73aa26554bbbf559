import type { Page } from '@playwright/test'
import { expect, test } from '../../fixtures.ts'
import { articlePage } from '../../pages/article-page.ts'
import { startPortal } from '../../support/portal.ts'
import { queryRows } from '../../support/query-rows.ts'
import { getScene } from '../../support/scene.ts'

/** What a reader sees of a page: its words, and where its parts stand. */
async function seen(page: Page, address: string) {
  // A font that comes late is taken from the second look on (font-display: optional).
  for (const _ of [1, 2]) await page.goto(address, { waitUntil: 'networkidle' })
  const words = await page.locator('body').ariaSnapshot()
  const boxes = await page.locator('h1, h2, main, footer').evaluateAll((parts) =>
    parts.map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect()
      return [x, y, width, height].map(Math.round).join(' ')
    }),
  )
  // With its scripts Next says aloud where one has come; each look counts as a visit.
  return {
    words: words
      .replace(/^- alert$/gm, '')
      .trim()
      .replace(/\d[\d,]* views?/g, 'views'),
    boxes,
  }
}

async function viewsOf(databaseUrl: string, slug = ''): Promise<number> {
  const [row] = await queryRows<{ total: string }>(
    databaseUrl,
    `SELECT total FROM article_views JOIN articles ON id = "articleId" WHERE slug = $1 AND edition = 'en'`,
    [slug],
  )
  return Number(row?.total ?? 0)
}

// Of a missing page Next shows a shorter one of its own (ADR 0014).
test('plain next start shows the same pages and counts the same visits', async ({ ownPortal, page }) => {
  const { databaseUrl } = ownPortal
  const [story] = await queryRows<{ slug: string; headline: string; section: string }>(
    databaseUrl,
    `SELECT a.slug, a.headline, s.slug AS section FROM articles a JOIN sections s ON s.id = a."sectionId"
     WHERE a.status = 'published' AND a.edition = 'en' AND a."heroId" IS NOT NULL ORDER BY a.id LIMIT 1`,
  )
  const path = `/news/${story?.slug}`
  const plain = await startPortal({ databaseUrl, dataDir: getScene().dataDir, isPlainNext: true })
  try {
    for (const one of ['/', '/uk', path, `/section/${story?.section}`, '/about'])
      expect(await seen(page, plain.url + one), one).toEqual(await seen(page, ownPortal.url + one))
    const article = articlePage(page)
    const before = await viewsOf(databaseUrl, story?.slug)
    await article.read(plain.url + path)
    await expect(article.headline).toHaveText(story?.headline ?? '')
    await expect(article.views).toHaveText(`${(before + 1).toLocaleString('en')} views`)
    expect(await viewsOf(databaseUrl, story?.slug)).toBe(before + 1)
  } finally {
    await plain.stop()
  }
})
