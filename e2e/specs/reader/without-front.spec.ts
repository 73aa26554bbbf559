import type { Page } from '@playwright/test'
import { expect, test } from '../../fixtures.ts'
import { articlePage } from '../../pages/article-page.ts'
import { startPortal } from '../../support/portal.ts'
import { getScene } from '../../support/scene.ts'
import { keptViews } from '../../support/visits.ts'

/** What a reader sees of a page: its words and where its parts stand. */
async function seen(page: Page, address: string) {
  await page.goto(address, { waitUntil: 'networkidle' })
  const words = (await page.locator('body').ariaSnapshot()).replace(/\d[\d,]* views?/g, 'views')
  const boxes = await page
    .locator('h1, h2, main, footer')
    .evaluateAll((parts) => parts.map((part) => JSON.stringify(part.getBoundingClientRect())))
  return { words, boxes }
}

test('plain next start shows the same pages and counts the same visits', async ({ newsroom, page }) => {
  const story = await newsroom.publish({ headline: 'A story for a host of another kind' })
  const { dataDir, portalUrl } = getScene()
  const plain = await startPortal({
    databaseUrl: process.env.DATABASE_URL ?? '',
    dataDir,
    isPlainNext: true,
  })
  try {
    const paths = ['/', '/uk', story.path, `/section/${newsroom.section.slug}`, '/about', '/news/not-there']
    for (const path of paths)
      expect(await seen(page, plain.url + path), path).toEqual(await seen(page, portalUrl + path))
    const before = (await keptViews(story.id)).total
    const article = articlePage(page)
    await article.read(plain.url + story.path)
    await expect(article.headline).toHaveText(story.headline)
    await expect(article.views).toHaveText(`${before + 1} views`)
    expect((await keptViews(story.id)).total).toBe(before + 1)
  } finally {
    await plain.stop()
  }
})
