import sharp from 'sharp'
import { expect, test } from '../../fixtures.ts'
import { articleForm } from '../../pages/article-form.ts'
import { pictureDesk } from '../../pages/picture-desk.ts'
import { findFaults } from '../../support/axe-faults.ts'

const drawn = async (width: number, height: number) => {
  const background = { r: 40, g: Math.floor(Math.random() * 256), b: Math.floor(Math.random() * 256) }
  const mimeType = 'image/png'
  const buffer = await sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer()
  return { name: `harbour-${background.g}-${background.b}.png`, mimeType, buffer }
}

test('a picture is cropped by keyboard, replaced, and leaves when its rights end: pages follow within two seconds', async ({
  newsroom,
  signedIn: _,
  page,
  request,
}) => {
  test.setTimeout(120_000)
  const hero = await newsroom.hero()
  const story = await newsroom.publish({ hero, headline: `Pictured ${newsroom.section.slug}` })
  const desk = pictureDesk(page)
  const pageHolds = async (words: RegExp) => words.test(await (await request.get(story.path)).text())
  const soon = (words: RegExp, isThere = true) =>
    expect
      .poll(() => pageHolds(words), { message: String(words), timeout: 2_000, intervals: [50] })
      .toBe(isThere)
  const [before = ''] =
    /\/media\/[0-9a-f]{24}\/1x1-1200\.jpg/.exec(await (await request.get(story.path)).text()) ?? []
  expect(before).not.toBe('')

  await desk.open(hero.pictureId)
  await expect(desk.uses).toContainText([/Readers see it.*main picture/])
  await expect(desk.crop('1:1')).toBeEnabled()
  await desk.point.focus()
  for (let steps = 0; steps < 4; steps++) await page.keyboard.press('Shift+ArrowLeft')
  await expect(desk.point).toHaveAccessibleName(/10% from the left/)
  await desk.crop('4:3').press('Enter')
  await desk.cropArea.press('Shift+ArrowRight')
  expect(await findFaults(page)).toEqual([])
  await desk.useCrop.press('Enter')
  await desk.saveCrops.press('Enter')
  await expect(desk.notice(/Pages show it within two seconds/)).toBeVisible()
  await soon(/1x1-1200-[0-9a-z]{12}\.jpg/)
  expect((await request.get(before)).status()).toBe(200)

  await desk.newFile.setInputFiles(await drawn(900, 700))
  await desk.confirm('Replace').click()
  await expect(desk.notice(/^Replaced/)).toBeVisible()
  await soon(new RegExp(before.split('/')[2] ?? ''), false)
  expect((await request.get(before)).status()).toBe(200)
  expect(await findFaults(page)).toEqual([])

  await desk.until.fill('2020-01-01T00:00')
  await desk.save.click()
  await expect(desk.notice('Saved')).toBeVisible()
  await soon(/class="hero"/, false)
})

test('the library takes files, says why it refuses one, finds them and lends them to an article', async ({
  newsroom,
  signedIn: _,
  page,
}) => {
  test.setTimeout(120_000)
  const desk = pictureDesk(page)
  const file = await drawn(800, 600)
  await page.goto('/admin/pictures')
  await expect(desk.choose).toBeEnabled()
  const svg = {
    name: 'drawing.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  }
  await desk.files.setInputFiles([file, svg])
  await expect(desk.sent.filter({ hasText: file.name })).toContainText('In the library')
  await expect(desk.sent.filter({ hasText: 'drawing.svg' })).toContainText('SVG drawings are not taken')
  await expect(desk.sent.getByRole('button', { name: 'Try again: drawing.svg' })).toBeVisible()
  await desk.search.fill(file.name)
  await desk.search.press('Enter')
  await expect(desk.pictures).toHaveCount(1)
  expect(await findFaults(page)).toEqual([])

  const story = await newsroom.publish({ headline: 'Without a picture' })
  const form = articleForm(page)
  await form.open(story.id)
  await form.settings.getByRole('button', { name: 'From the library' }).click()
  const picker = page.getByRole('dialog', { name: 'Choose a picture' })
  await picker.getByRole('searchbox').fill(file.name)
  await expect(picker.getByRole('listitem')).toHaveCount(1)
  expect(await findFaults(page)).toEqual([])
  await picker.getByRole('listitem').getByRole('button').click()
  await expect(form.settings.getByRole('textbox', { name: 'Credit' })).toHaveValue('')
  await form.update()
  await expect(page.getByText('Say whose picture it is.').first()).toBeVisible()

  await page.goto(`/admin/pictures?q=${file.name}`)
  await desk.pictures.getByRole('link').click()
  await expect(desk.uses).toContainText([/In a draft/])
  await expect(desk.delete).toBeHidden()
})
