import { makeEditor } from '#lib/testing/factories.ts'
import { expect, signIn, test } from '../../fixtures.ts'
import { PASSWORD } from '../../newsroom.ts'

// The paper's words and menus are one for all: these tests change those of the Ukrainian edition and leave them as they were.

test('what a chief says of the paper stands on its pages and in its files within two seconds', async ({
  context,
  page,
  request,
  baseURL,
}) => {
  const chief = await makeEditor({ role: 'chief', password: PASSWORD })
  await signIn(context, chief.email, baseURL ?? '')
  const field = (name: string) =>
    page.getByRole('group', { name: 'Ukrainian' }).getByLabel(name, { exact: true })
  const save = async () => {
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByText('Saved. Readers see it now.').last()).toBeVisible()
  }
  const textOf = async (path: string) => (await request.get(path)).text()
  await page.goto('/admin/paper')
  await expect(field('Name of the paper')).toBeEnabled()
  await field('Name of the paper').fill('Вісті «Дати»')
  await page.getByLabel('Colour on light pages', { exact: true }).fill('#ffcc00')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('alert').getByText('Too pale')).toBeVisible()
  await page.getByLabel('Colour on light pages', { exact: true }).fill('#0b5394')
  await save()
  const shows = async () => {
    const [front, feed, missing] = await Promise.all([
      textOf('/uk'),
      textOf('/uk/feed.xml'),
      textOf('/uk/most-read'),
    ])
    return [
      front.includes('>Вісті «Дати»</a>'),
      front.includes('"name":"Вісті «Дати»"'),
      front.includes('--accent:#0b5394'),
      feed.includes('Вісті «Дати»'),
      missing.includes('| Вісті «Дати»</title>'),
    ]
  }
  await expect.poll(shows, { timeout: 2_000 }).toEqual(Array(5).fill(true))
  expect(await textOf('/')).not.toContain('Вісті')
  await field('Name of the paper').fill('')
  await page.getByLabel('Colour on light pages', { exact: true }).fill('#b3201a')
  await save()
  await expect.poll(async () => (await textOf('/uk')).includes('Вісті'), { timeout: 2_000 }).toBe(false)
})

test('a chief arranges the foot of the page by keyboard alone; an entry follows its page and says what it is told to', async ({
  newsroom,
  context,
  page,
  request,
  baseURL,
}) => {
  const chief = await makeEditor({ role: 'chief', password: PASSWORD })
  await signIn(context, chief.email, baseURL ?? '')
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
  }
  const save = async () => {
    await press('Save the menus')
    await expect(page.getByText('Saved. Readers see the menus now.').last()).toBeVisible()
  }
  await page.goto('/admin/menus?edition=uk')
  await expect(page.getByRole('button', { name: 'Add a column' })).toBeEnabled()
  await press('Add a column')
  await page.getByLabel('Title of the column').focus()
  await page.keyboard.type('Ще')
  for (const words of [`Section of ${newsroom.name}`, 'Найчитаніше']) {
    await page.getByLabel('Add to: Ще').focus()
    await page.keyboard.type(words)
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
  }
  const entries = page.getByRole('list', { name: 'Ще' }).getByRole('listitem')
  await expect(entries).toHaveCount(2)
  await press('Move Найчитаніше up')
  await expect(entries.first()).toContainText('Найчитаніше')
  await page.getByLabel('What it says: Найчитаніше').focus()
  await page.keyboard.type('Що читають')
  await save()
  const foot = async () => (await (await request.get('/uk')).text()).split('<footer')[1] ?? ''
  await expect
    .poll(async () => /Ще<\/h2>.*most-read.*Що читають.*\/uk\/section\//s.test(await foot()), {
      timeout: 2_000,
    })
    .toBe(true)
  await press('Remove Column 1')
  await save()
  await expect.poll(async () => (await foot()).includes('Що читають'), { timeout: 2_000 }).toBe(false)
})
