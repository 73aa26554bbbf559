import type { Page } from '@playwright/test'
import { expect, test } from '../../fixtures.ts'
import { articleForm } from '../../pages/article-form.ts'
import { articlesDesk } from '../../pages/articles-desk.ts'

/** Opens an empty article and puts the cursor into its text. */
async function beginText(page: Page) {
  await page.goto('/admin/articles/new?edition=en')
  const form = articleForm(page)
  await form.text.click()
  return form
}

/** Pastes what another program copied, as the browser hands it over. */
const paste = (page: Page, html: string) =>
  page.locator(':focus').evaluate((focused, words) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', words)
    focused.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)

test('the slash menu brings blocks, and Alt with the arrows moves them, by keyboard alone', async ({
  signedIn: _,
  page,
}) => {
  const form = await beginText(page)
  await page.keyboard.type('What happened.')
  await page.keyboard.press('Enter')
  for (const [query, words] of [
    ['pull', 'It was over in a minute.'],
    ['fact', 'Built in 1931.'],
    ['h3', 'What comes next'],
  ] as const) {
    // Below a block there always is an empty line.
    await page.keyboard.press('Control+End')
    await page.keyboard.type(`/${query}`)
    await expect(page.getByRole('listbox', { name: 'Insert a block' }).getByRole('option')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await page.keyboard.type(words)
  }
  const places = () =>
    form.text.evaluate((text) => {
      const all = text.textContent ?? ''
      return ['What happened', 'It was over', 'Built in', 'What comes'].map((words) => all.indexOf(words))
    })
  const [lead = 0, quote = 0, box = 0, subhead = 0] = await places()
  expect([lead, quote, box, subhead]).toEqual([lead, quote, box, subhead].toSorted((a, b) => a - b))
  await expect(form.text.getByRole('heading', { level: 3 })).toHaveText('What comes next')
  await page.keyboard.press('Alt+ArrowUp')
  const [, , after = 0, moved = 0] = await places()
  expect(moved).toBeLessThan(after)
})

test('a paste keeps structure and drops style, words are counted, found and replaced', async ({
  signedIn: _,
  page,
}) => {
  const form = await beginText(page)
  await paste(
    page,
    '<h1 style="color:red">The bridge</h1><p class="MsoNormal" style="font-family:Arial">The <b>old bridge</b> closes. The bridge opens in May.</p><ul><li>Trams</li></ul>',
  )
  await expect(form.text.getByRole('heading', { level: 2 })).toHaveText('The bridge')
  await expect(form.text.locator('strong')).toHaveText('old bridge')
  await expect(form.text.getByRole('listitem')).toHaveText('Trams')
  expect(await form.text.locator('[style*=color], [style*=font], .MsoNormal').count()).toBe(0)
  await expect(page.getByText('12 words', { exact: false })).toBeVisible()

  await page.keyboard.press('Control+f')
  const bar = page.getByRole('search', { name: 'Find and replace' })
  await bar.getByRole('textbox', { name: 'Find in the text' }).fill('bridge')
  await expect(bar.getByRole('status')).toHaveText('1 of 3')
  await page.keyboard.press('Enter')
  await expect(bar.getByRole('status')).toHaveText('2 of 3')
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('ferry')
  await bar.getByRole('button', { name: 'Replace all' }).press('Enter')
  await expect(bar.getByRole('status')).toHaveText('0 of 0')
  await expect(form.text).toContainText('The old ferry closes. The ferry opens in May.')
  await page.keyboard.press('Escape')
  await expect(form.text).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(form.text).toContainText('The old bridge closes.')
})

test('the sheet of shortcuts and the palette lead anywhere, by keyboard alone', async ({
  newsroom,
  signedIn: _,
  page,
}) => {
  const story = await newsroom.publish({ headline: `Harbour ${newsroom.section.slug}` })
  await page.goto('/admin')
  await expect(articlesDesk(page).newArticle).toBeEnabled()
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(sheet).toContainText('Publish or update')
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await page.keyboard.press('Control+k')
  await page.keyboard.type(story.headline)
  await expect(page.getByRole('option', { name: story.headline }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/admin/articles/${story.id}$`))
  await expect(articleForm(page).headline).toHaveValue(story.headline)
})

test('a headline is measured, and its variants fall back in order', async ({ signedIn: _, page }) => {
  const form = await beginText(page)
  await form.headline.fill('B'.repeat(110))
  await expect(page.getByText('long for a list on a phone')).toBeVisible()
  await page.getByText('Headlines for search, social and push').click()
  const variant = (name: string) => page.getByRole('textbox', { name, exact: true })
  await expect(variant('Push headline')).toHaveAttribute('placeholder', 'B'.repeat(110))
  await variant('Social headline').fill('Said to friends')
  await expect(variant('Push headline')).toHaveAttribute('placeholder', 'Said to friends')
  await expect(variant('Search headline')).toHaveAttribute('placeholder', 'B'.repeat(110))
})
