import { expect, test } from '../../fixtures.ts'
import { articlePage } from '../../pages/article-page.ts'

const subhead = (text: string) => ({
  type: 'heading' as const,
  attrs: { level: 2 as const },
  content: [{ type: 'text' as const, text }],
})
const paragraph = (text: string) => ({
  type: 'paragraph' as const,
  content: [{ type: 'text' as const, text }],
})
const bodyOf = (...names: string[]) => ({
  type: 'doc' as const,
  content: names.flatMap((name) => [subhead(name), paragraph(`${name}. ${'Long words. '.repeat(80)}`)]),
})

test('three subheads make a list of contents whose links lead to them', async ({ newsroom, page }) => {
  const story = await newsroom.publish({ body: bodyOf('Before', 'During the flood', 'After') })
  await page.goto(story.path)
  const { contents, article } = articlePage(page)
  await expect(contents.getByRole('link')).toHaveText(['Before', 'During the flood', 'After'])
  await contents.getByRole('link', { name: 'During the flood' }).click()
  await expect(page).toHaveURL(/#.+$/)
  await expect(article.getByRole('heading', { level: 2, name: 'During the flood' })).toBeInViewport()
})

test('two subheads have anchors but no list of contents', async ({ newsroom, page }) => {
  const story = await newsroom.publish({ body: bodyOf('Before', 'After') })
  await page.goto(story.path)
  const { contents, article } = articlePage(page)
  await expect(article.getByRole('heading', { level: 2, name: 'Before' })).toHaveAttribute('id', /.+/)
  await expect(contents).toHaveCount(0)
})
