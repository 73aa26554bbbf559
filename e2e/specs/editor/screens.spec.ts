import { DESK_LANGUAGE_COOKIE } from '#lib/desk-i18n.ts'
import { expect, signIn, test } from '../../fixtures.ts'
import { findFaultsByDayAndNight } from '../../support/axe-faults.ts'
import { ROLES } from '../../support/desk-doors.ts'
import { setDeskScene } from '../../support/desk-scene.ts'
import { listScreens, openScreen } from '../../support/desk-screens.ts'
import { listOutside } from '../../support/list-outside.ts'
import { findEnglish, listSpokenWords, listWritten } from '../../support/spoken-words.ts'

const TELEPHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 800 }

for (const role of ROLES) {
  test(`screens that open to ${role} speak Ukrainian, fit a telephone, and axe finds nothing`, async ({
    newsroom,
    context,
    page,
    baseURL,
  }) => {
    test.setTimeout(360_000)
    const origin = baseURL ?? ''
    const { admin, standing, doors, more } = await setDeskScene(newsroom)
    await context.addCookies([{ name: DESK_LANGUAGE_COOKIE, value: 'uk', url: origin }])
    // An administrator sees the most of each screen; the door only shows itself to who is not inside.
    if (role !== 'anyone') await signIn(context, admin.email, origin)
    const besides: Record<string, string[]> = {
      anyone: doors,
      author: ['/admin/articles/999999999', '/admin/articles?q=zzzzqqqq'],
      chief: more,
    }
    const screens = [
      ...listScreens(standing).filter(({ least }) => least === role),
      ...(besides[role] ?? []).map((at) => ({ key: at.split('token')[0] ?? at, at })),
    ]

    const said: { key: string; words: string[] }[] = []
    const aside: string[] = []
    const faults: string[] = []
    for (const { key, at } of screens) {
      await page.setViewportSize(TELEPHONE)
      await openScreen(page, at)
      said.push({ key, words: await listSpokenWords(page) })
      aside.push(...(await listOutside(page)).map((what) => `${key}: ${what}`))
      await page.setViewportSize(DESK)
      faults.push(...(await findFaultsByDayAndNight(page, key)))
    }

    // Read once all is seen: other tests write meanwhile, and what they wrote stands on the lists.
    const written = await listWritten(process.env.DATABASE_URL ?? '')
    const english = said.flatMap(({ key, words }) =>
      findEnglish(words, written).map((text) => `${key}: ${text.slice(0, 160)}`),
    )
    expect({ english: [...new Set(english)], aside, faults }).toEqual({ english: [], aside: [], faults: [] })
  })
}
