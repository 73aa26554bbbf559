import { expect, signIn, test } from '../../fixtures.ts'
import { frontDesk } from '../../pages/front-desk.ts'
import { findFaults } from '../../support/axe-faults.ts'
import { tabTo } from '../../support/keyboard.ts'

// All tests share one front page for each edition: these take the Ukrainian one, after each other, and leave it as it was.
test.describe.configure({ mode: 'serial' })

test('an editor arranges the front page by keyboard alone, looks at it, and gives it to readers', async ({
  newsroom,
  signedIn: _,
  page,
  context,
  request,
}) => {
  const [first, second] = [
    await newsroom.publish({ edition: 'uk', headline: `Альфа ${newsroom.name}` }),
    await newsroom.publish({ edition: 'uk', headline: `Бета ${newsroom.name}` }),
  ]
  const desk = frontDesk(page)
  await desk.open('uk')
  // Fields wait until the page listens; the focus does not wait for them.
  await expect(desk.add).toBeEnabled()
  for (const { headline } of [first, second]) {
    await tabTo(page, desk.add)
    await page.keyboard.type(headline)
    await expect(page.getByRole('option', { name: headline })).toBeVisible()
    await page.keyboard.press('Enter')
  }
  await expect(desk.places.nth(0)).toContainText(first.headline)
  await tabTo(page, desk.handle(second.headline))
  await page.keyboard.press('Space')
  await expect(page.getByText('Over place 2.')).toBeAttached()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByText('Over place 1.')).toBeAttached()
  await page.keyboard.press('Space')
  await expect(desk.places.nth(0)).toContainText(second.headline)
  await expect(desk.places.nth(1)).toContainText(first.headline)
  expect(await findFaults(page)).toEqual([])

  const opening = context.waitForEvent('page')
  await tabTo(page, desk.preview)
  await page.keyboard.press('Enter')
  const preview = await opening
  await expect(preview.getByRole('article').first()).toContainText(second.headline)
  await preview.close()
  const leadOf = async () => (await (await request.get('/uk')).text()).split('front-seconds')[0] ?? ''
  await tabTo(page, desk.publish)
  await page.keyboard.press('Enter')
  await expect(desk.note('The front page is live.')).toBeVisible()
  await expect.poll(async () => (await leadOf()).includes(second.slug), { timeout: 2_000 }).toBe(true)
  for (const { headline } of [second, first]) {
    await tabTo(page, desk.remove(headline))
    await page.keyboard.press('Enter')
    await expect(desk.remove(headline)).toHaveCount(0)
  }
  await tabTo(page, desk.publish)
  await page.keyboard.press('Enter')
  await expect(desk.places.nth(0)).toContainText('Fills itself')
})

test('two who arrange the same front page: the second is told and keeps what they have', async ({
  newsroom,
  signedIn: _,
  page,
  browser,
  baseURL,
}) => {
  const story = await newsroom.publish({ edition: 'uk' })
  const other = await browser.newContext({ baseURL })
  await signIn(other, newsroom.editor.email, baseURL ?? '')
  const theirPage = await other.newPage()
  const [mine, theirs] = [frontDesk(page), frontDesk(theirPage)]
  for (const { desk, at } of [
    { desk: mine, at: page },
    { desk: theirs, at: theirPage },
  ]) {
    await desk.open('uk')
    await desk.add.fill(story.headline)
    await at.getByRole('option', { name: story.headline }).click()
  }
  await mine.saveForLater.click()
  await expect(mine.note('Saved. Readers see nothing of it yet.')).toBeVisible()
  await theirs.saveForLater.click()
  await expect(theirs.alert).toContainText('Somebody else arranged')
  await expect(theirs.places.first()).toContainText(story.headline)
  await other.close()
  await mine.remove(story.headline).click()
  await mine.saveForLater.click()
  await expect(mine.note('As readers see it')).toBeVisible()
})

test('breaking news stands over every page until it is taken away', async ({
  newsroom,
  signedIn: _,
  page,
  request,
}) => {
  const story = await newsroom.publish({ edition: 'uk' })
  const text = `Дамба стоїть ${newsroom.name}`
  const isOver = async (path: string) => (await (await request.get(path)).text()).includes(text)
  const paths = ['/uk', story.path]
  for (const path of paths) expect(await isOver(path)).toBe(false)
  const desk = frontDesk(page)
  await desk.open('uk')
  await desk.breaking.fill(text)
  await desk.showLine.click()
  await expect(desk.note('The line is shown.')).toBeVisible()
  for (const path of paths) await expect.poll(() => isOver(path), { timeout: 2_000 }).toBe(true)
  await desk.endLine.click()
  for (const path of paths) await expect.poll(() => isOver(path), { timeout: 2_000 }).toBe(false)
})
