import type { Page } from '@playwright/test'

/** The page of an article, as a reader finds its parts. */
export function articlePage(page: Page) {
  const main = page.getByRole('main')
  const article = main.getByRole('article').first()
  const recall = article.getByRole('complementary', { name: 'Recall' })
  const newer = article.getByRole('complementary', { name: /newer report/ })
  return {
    main,
    article,
    headline: article.getByRole('heading', { level: 1 }),
    published: article.locator('p', { hasText: /^Published/ }).locator('time'),
    updated: article.locator('p', { hasText: /^Updated/ }).locator('time'),
    views: article.locator('view-count'),
    oldNews: article.getByRole('note').filter({ hasText: /This article is .* old/ }),
    contents: article.getByRole('navigation', { name: 'In this article' }),
    recall,
    recallLinks: recall.getByRole('link'),
    newer,
    story: article.getByRole('navigation', { name: 'Part of the story' }),
    newerLinks: newer.getByRole('link'),
    corrections: article.getByRole('region', { name: 'Corrections' }),
    tags: article.getByRole('navigation', { name: 'Tags' }),
    share: article.getByRole('group', { name: 'Share' }),
    more: main.getByRole('complementary', { name: /^More from|^Latest news/ }),
    /** The number that the counter shows. */
    async shownViews() {
      return Number((await this.views.textContent())?.replace(/\D/g, ''))
    },
    /** Opens an article and waits until its visit was counted and its exact number is shown. */
    async read(path: string) {
      const counted = page.waitForResponse(
        (answer) => answer.url().includes('/api/views/') && answer.request().method() === 'POST',
      )
      await page.goto(path)
      await counted
    },
  }
}
