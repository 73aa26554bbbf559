import { createDraft, saveDraft } from '#domain/articles/commands.ts'
import { publishArticle } from '#domain/articles/publish-commands.ts'
import { db } from '#lib/db.ts'
import { expect, test } from '../../fixtures.ts'
import { previewScreen } from '../../pages/preview-screen.ts'
import { findFaults } from '../../support/axe-faults.ts'
import { readHtml } from '../../support/read-html.ts'

test('a draft is looked at on its real page at three widths, and on cards that equal the head of the page', async ({
  newsroom,
  signedIn: _,
  page,
  request,
}) => {
  test.slow()
  const content = newsroom.write({
    headline: `The dam holds: ${newsroom.name}`,
    seoHeadline: 'Dam in Kherson today',
    socialHeadline: 'It held, “for now”',
    hero: await newsroom.hero(),
  })
  const { id } = await createDraft(newsroom.editor, { content })
  const screen = previewScreen(page)
  await screen.open(id)
  await expect(screen.share).toBeEnabled()
  await expect.poll(screen.framedText).toBe(content.headline)
  for (const [key, width] of [
    ['1', 390],
    ['2', 768],
    ['3', 1440],
  ] as const) {
    await page.keyboard.press(key)
    await expect.poll(screen.frameWidth).toBe(width)
  }
  expect(await findFaults(page)).toEqual([])

  await page.keyboard.press('4')
  await expect(screen.view('Cards')).toBeChecked()
  const titleOf = async (name: string) => (await screen.cardTitle(name).textContent())?.trim()
  const search = [await titleOf('Google'), await screen.cardDescription('Google').textContent()]
  const social = [await titleOf('Telegram'), await titleOf('Facebook'), await titleOf('X')]
  const description = await screen.cardDescription('Telegram').textContent()
  const drawn = await page.request.get((await screen.cardPicture('X').getAttribute('src')) ?? '')
  expect(await findFaults(page)).toEqual([])

  await publishArticle(newsroom.editor, { id, baseVersion: 1, content })
  const { document } = await readHtml(request, `/news/${content.slug}`)
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')
  expect(search).toEqual([document.querySelector('title')?.textContent, meta('description')])
  expect(new Set(social)).toEqual(new Set([meta('og:title')]))
  expect(description).toBe(meta('og:description'))
  const shown = await request.get(new URL(meta('og:image') ?? '').pathname)
  expect(await drawn.body()).toEqual(await shown.body())
})

test('a shared preview opens without an account, counts and leaks nothing, and ends when it is revoked or its time is over', async ({
  newsroom,
  signedIn: _,
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  const content = newsroom.write({ headline: `Under wraps: ${newsroom.name}` })
  const { id } = await createDraft(newsroom.editor, { content })
  const screen = previewScreen(page)
  await screen.open(id)
  await expect(screen.share).toBeEnabled()
  const share = async (name: string) => {
    await screen.sharing.getByRole('textbox', { name: 'For whom (optional)' }).fill(name)
    await screen.sharing.getByRole('combobox', { name: 'Works for' }).selectOption('3 days')
    await screen.sharing.getByRole('button', { name: 'Make a link' }).press('Enter')
    await expect(screen.sharing.getByRole('button', { name: `End the link: ${name}` })).toBeVisible()
    return new URL(await screen.madeLink.inputValue()).pathname
  }
  await screen.share.press('Enter')
  const [first, second] = [await share('Lawyer'), await share('Mayor')]
  expect(first).not.toBe(second)

  const stranger = await browser.newContext({ baseURL })
  const reading = await stranger.newPage()
  const asked: string[] = []
  reading.on('request', (one) => asked.push(new URL(one.url()).pathname))
  const answer = await reading.goto(first)
  expect(answer?.status()).toBe(200)
  expect(answer?.headers()).toMatchObject({
    'x-robots-tag': expect.stringContaining('noindex'),
    'cache-control': expect.stringContaining('no-store'),
    'referrer-policy': 'no-referrer',
  })
  await expect(reading.getByRole('heading', { level: 1 })).toHaveText(content.headline)
  await expect(reading.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  await expect(reading.locator('meta[property="og:title"]')).toHaveCount(0)
  expect(await reading.title()).not.toContain('Under wraps')
  expect(asked.filter((path) => path.includes('/api/views'))).toEqual([])
  expect(await findFaults(reading)).toEqual([])
  expect((await stranger.request.get(`/admin/preview/${id}`, { maxRedirects: 0 })).status()).toBe(307)

  const headline = `Still under wraps: ${newsroom.name}`
  await saveDraft(newsroom.editor, { id, baseVersion: 1, content: { ...content, headline } })
  await reading.reload()
  await expect(reading.getByRole('heading', { level: 1 })).toHaveText(headline)

  await screen.sharing.getByRole('button', { name: 'End the link: Lawyer' }).press('Enter')
  await expect(page.getByText('The link works no more.')).toBeVisible()
  const gone = reading.getByRole('heading', { name: 'There is nothing here' })
  const closed = async (link: string) => {
    await reading.goto(link)
    await expect(gone).toBeVisible()
    await expect(reading.getByText(headline)).toHaveCount(0)
  }
  await closed(first)
  await reading.goto(second)
  await expect(reading.getByRole('heading', { level: 1 })).toHaveText(headline)
  await db.previewLink.updateMany({ where: { articleId: id }, data: { expiresAt: new Date() } })
  await closed(second)
  await stranger.close()
})
