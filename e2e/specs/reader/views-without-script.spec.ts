import { expect, test } from '../../fixtures.ts'
import { keptViews } from '../../support/visits.ts'

test.use({ javaScriptEnabled: false })

test('a reader without script counts by the picture', async ({ newsroom, page }) => {
  const story = await newsroom.publish()
  const pixel = page.waitForResponse((answer) => answer.url().endsWith('/pixel.gif'))
  await page.goto(story.path)
  expect((await pixel).status()).toBe(200)
  expect((await keptViews(story.id)).total).toBe(1)
})
