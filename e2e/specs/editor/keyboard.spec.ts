import type { Page } from '@playwright/test'
import { expect, test } from '../../fixtures.ts'
import { PASSWORD } from '../../newsroom.ts'
import { articleForm } from '../../pages/article-form.ts'
import { articlePage } from '../../pages/article-page.ts'
import { articlesDesk } from '../../pages/articles-desk.ts'
import { deskFrame } from '../../pages/desk-frame.ts'
import { signInPage } from '../../pages/sign-in-page.ts'
import { arrowTo, tabTo } from '../../support/keyboard.ts'

/** Nothing in this file uses the mouse, or takes the focus anywhere: it goes where Tab and the desk's own keys take it. */
const type = (page: Page, words: string) => page.keyboard.type(words)
const press = (page: Page, ...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())

test('an editor comes in, writes a story and publishes it without a mouse, and readers see it', async ({
  newsroom,
  page,
}) => {
  test.slow()
  const headline = `Bridge of ${newsroom.name}`
  const [door, form, frame] = [signInPage(page), articleForm(page), deskFrame(page)]

  await test.step('through the door', async () => {
    await page.goto('/admin')
    await expect(door.email).toBeFocused()
    await type(page, newsroom.editor.email)
    await tabTo(page, door.password)
    await type(page, PASSWORD)
    await tabTo(page, door.submit)
    await press(page, 'Enter')
    await expect(articlesDesk(page).title).toHaveText('Today')
  })

  await test.step('past the menu to what the screen is for', async () => {
    await press(page, 'Tab')
    await expect(frame.skipLink).toBeFocused()
    await press(page, 'Enter')
    await expect(articlesDesk(page).newArticle).toBeEnabled()
    await press(page, 'Tab')
    await expect(articlesDesk(page).newArticle).toBeFocused()
  })

  await test.step('to a new article by the command palette', async () => {
    await press(page, 'Control+k')
    await type(page, 'new article')
    await expect(frame.offer('New article in English')).toBeVisible()
    await press(page, 'Enter')
    await expect(form.headline).toBeFocused()
  })

  await test.step('headline, standfirst and text, with a block that a slash offers', async () => {
    await type(page, headline)
    await tabTo(page, form.standfirst)
    await type(page, 'It is open again.')
    await tabTo(page, form.text)
    await type(page, 'The first tram crossed at dawn.')
    await press(page, 'Enter')
    await type(page, '/subhead')
    await expect(page.getByRole('option', { name: 'Subhead', exact: true, selected: true })).toBeVisible()
    await press(page, 'Enter')
    await type(page, 'What comes next')
    await press(page, 'Enter')
    await type(page, 'Buses follow on Monday.')
  })

  await test.step('section, place and author', async () => {
    await tabTo(page, form.section)
    await arrowTo(page, form.section, `Section of ${newsroom.name}`)
    for (const [field, name] of [
      ['Place', `Town of ${newsroom.name}`],
      ['Authors', `Iryna of ${newsroom.name}`],
    ] as const) {
      await tabTo(page, form.suggesting(field))
      await type(page, name)
      await expect(page.getByRole('option', { name, selected: true })).toBeVisible()
      await press(page, 'Enter')
      await expect(form.settings.getByRole('listitem').filter({ hasText: name })).toBeVisible()
      // The field of the one place goes when there is one: the focus must not go with it.
      await expect(form.settings.locator(':focus')).toBeVisible()
    }
  })

  await test.step('publish', async () => {
    await press(page, 'Control+Enter')
    await tabTo(page, form.dialog.getByRole('button', { name: 'Publish' }))
    await press(page, 'Enter')
    await tabTo(page, form.viewOnSite)
  })

  const live = new URL((await form.viewOnSite.getAttribute('href')) ?? '').pathname
  await page.goto(live)
  await expect(articlePage(page).headline).toHaveText(headline)
  await expect(articlePage(page).article.getByRole('heading', { name: 'What comes next' })).toBeVisible()
})
