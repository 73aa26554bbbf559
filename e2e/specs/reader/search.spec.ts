import { expect, test } from '../../fixtures.ts'
import { listPage } from '../../pages/list-page.ts'

test('search finds words of the headline, the standfirst and the text, and marks them', async ({
  newsroom,
  page,
}) => {
  const stories = [
    await newsroom.publish({ headline: 'Zanderlake freezes early' }),
    await newsroom.publish({ standfirst: 'The zanderlake is closed for skaters.' }),
    await newsroom.publish({ body: 'Nobody remembers when the zanderlake froze so early.' }),
  ]
  await page.goto('/search?q=zanderlake')
  const { headlines, main } = listPage(page)
  await expect(headlines).toHaveCount(3)
  for (const story of stories) await expect(headlines.filter({ hasText: story.headline })).toHaveCount(1)
  await expect(main.locator('mark').first()).toHaveText(/zanderlake/i)
})

test('Ukrainian words are found in another case, in the Ukrainian edition only', async ({
  newsroom,
  page,
}) => {
  const story = await newsroom.publish({
    edition: 'uk',
    headline: 'Реформа квакозаврової освіти почалася',
    standfirst: 'Коротко.',
  })
  await page.goto(`/uk/search?q=${encodeURIComponent('освіту квакозаврову')}`)
  await expect(page.getByRole('main').getByRole('link', { name: story.headline })).toBeVisible()
  await page.goto(`/search?q=${encodeURIComponent('квакозаврової')}`)
  await expect(page.getByRole('main').getByRole('link', { name: story.headline })).toHaveCount(0)
})

test('what was typed is shown as text and never runs', async ({ page }) => {
  const typed = '"><img src=x onerror="document.title=1">'
  await page.goto(`/search?q=${encodeURIComponent(typed)}`)
  await expect(page.getByRole('main').getByRole('combobox')).toHaveValue(typed)
  await expect(page.getByRole('main').locator('img[src="x"]')).toHaveCount(0)
})

test('while typing, names and headlines are suggested and chosen with the keys; without them the form searches', async ({
  newsroom,
  page,
}) => {
  const story = await newsroom.publish({ headline: 'Quillbridge ferry sails again' })
  await page.goto('/search')
  const { main, headlines } = listPage(page)
  const field = main.getByRole('combobox')
  await field.pressSequentially('quillbr')
  const suggested = main.getByRole('listbox').getByRole('option', { name: story.headline })
  await expect(suggested).toBeVisible()
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  await field.press('Escape')
  await expect(suggested).toBeHidden()
  await field.pressSequentially('idge')
  await expect(suggested).toBeVisible()
  await field.press('ArrowDown')
  await expect(suggested).toHaveAttribute('aria-selected', 'true')
  await field.press('Enter')
  await expect(page).toHaveURL(story.path)
  await page.goto('/search')
  await field.fill('quillbridge')
  await field.press('Enter')
  await expect(headlines).toHaveText([story.headline])
})
