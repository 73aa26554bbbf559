import AxeBuilder from '@axe-core/playwright'
import { makeStory } from '#lib/testing/story-factory.ts'
import { expect, test } from '../../fixtures.ts'
import { articleForm } from '../../pages/article-form.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the desk, ${colorScheme}`, async ({
    newsroom,
    signedIn: _,
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(360_000)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const story = await newsroom.publish({ hero: await newsroom.hero() })
    const thread = await makeStory({ parts: [story.id] })
    const screens = [
      '/admin',
      '/admin/articles',
      '/admin/articles?q=zzzz',
      '/admin/analytics?period=month',
      `/admin/articles/${story.id}`,
      `/admin/articles/${story.id}/versions`,
      `/admin/articles/${story.id}/preview`,
      '/admin/articles/new?edition=uk',
      '/admin/pages',
      '/admin/bin',
      '/admin/account',
      '/admin/lists/tag',
      '/admin/stories',
      `/admin/stories/${thread.id}`,
      `/admin/lists/author/${newsroom.author.id}`,
      `/admin/preview/${story.id}`,
    ]
    const found: string[] = []
    const check = async (name: string, at = page) => {
      // Frames of the preview run no script, so axe cannot look into them; the page in them is checked by itself.
      const { violations } = await new AxeBuilder({ page: at }).setLegacyMode().exclude('iframe').analyze()
      found.push(
        ...violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${name}: ${id}: ${node.html.slice(0, 160)}`),
        ),
      )
    }
    for (const path of screens) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
      await check(path)
    }
    await articleForm(page).open(story.id)
    await articleForm(page).updateButton.click()
    await expect(articleForm(page).dialog).toBeVisible()
    await check('the publish dialog')
    const stranger = await browser.newContext({ baseURL, colorScheme })
    const door = await stranger.newPage()
    await door.goto('/admin/sign-in')
    await check('/admin/sign-in', door)
    await stranger.close()
    expect(found).toEqual([])
  })
}
