import { DESK_LANGUAGE_COOKIE } from '#lib/desk-i18n.ts'
import { expect, signIn, test } from '../../fixtures.ts'
import { setDeskScene } from '../../support/desk-scene.ts'
import { listScreens, openScreen } from '../../support/desk-screens.ts'
import { listOutside } from '../../support/list-outside.ts'
import { findEnglish, listSpokenWords, listWritten } from '../../support/spoken-words.ts'

test('every screen of the desk speaks Ukrainian, and fits a telephone', async ({
  newsroom,
  context,
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(360_000)
  const origin = baseURL ?? ''
  const { admin, standing, doors, more } = await setDeskScene(newsroom)
  const inUkrainian = { name: DESK_LANGUAGE_COOKIE, value: 'uk', url: origin }
  const outside = await browser.newContext({ baseURL })
  await Promise.all([context.addCookies([inUkrainian]), outside.addCookies([inUkrainian])])
  await signIn(context, admin.email, origin)
  const door = await outside.newPage()
  const screens = [
    ...listScreens(standing),
    ...doors.map((at) => ({ key: at.split('?')[0], least: 'anyone', at })),
    ...more.map((at) => ({ key: at, least: 'author', at })),
    { key: 'nothing there', least: 'author', at: '/admin/articles/999999999' },
    { key: 'a search without a find', least: 'author', at: '/admin/articles?q=zzzzqqqq' },
  ]

  const said: { key?: string; words: string[] }[] = []
  const aside: string[] = []
  for (const { key, least, at } of screens) {
    const screen = least === 'anyone' ? door : page
    await screen.setViewportSize({ width: 390, height: 844 })
    await openScreen(screen, at)
    said.push({ key, words: await listSpokenWords(screen) })
    aside.push(...(await listOutside(screen)).map((what) => `${key}: ${what}`))
  }
  await outside.close()

  // Read once all is seen: other tests write meanwhile, and what they wrote stands on the lists.
  const written = await listWritten(process.env.DATABASE_URL ?? '')
  const english = said.flatMap(({ key, words }) =>
    findEnglish(words, written).map((text) => `${key}: ${text.slice(0, 160)}`),
  )
  expect({ english: [...new Set(english)], aside }).toEqual({ english: [], aside: [] })
})
