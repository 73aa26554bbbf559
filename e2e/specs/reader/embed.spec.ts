import { expect, test } from '../../fixtures.ts'
import { articlePage } from '../../pages/article-page.ts'

const video = {
  type: 'embed' as const,
  attrs: { url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', title: 'The flood' },
}

test('a video of another site asks nothing of it before the click', async ({ newsroom, page, baseURL }) => {
  const asked: string[] = []
  await page.route(
    (url) => url.origin !== baseURL,
    (route) => {
      asked.push(route.request().url())
      return route.fulfill({ contentType: 'text/html', body: '<title>The player</title>' })
    },
  )
  const body = {
    type: 'doc' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'See it.' }] }, video],
  }
  const story = await newsroom.publish({ body })
  await articlePage(page).read(story.path)
  const { article } = articlePage(page)
  await expect(article.getByRole('link', { name: 'The flood' })).toBeVisible()
  await expect(article.locator('iframe')).toHaveCount(0)
  expect(asked).toEqual([])
  await article.getByRole('button', { name: /^Load content from/ }).click()
  await expect(article.locator('iframe')).toHaveAttribute('src', /^https:\/\/www\.youtube-nocookie\.com\//)
  await expect.poll(() => asked.length).toBeGreaterThan(0)
})
