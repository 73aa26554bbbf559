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
    await article.read(ownPortal.url + path)
    const views = await article.shownViews()
    await article.read(plain.url + path)
    await expect(article.headline).toHaveText(story?.headline ?? '')
    await expect.poll(() => article.shownViews()).toBe(views + 1)
  } finally {
    await plain.stop()
  }
})
