import { expect, test } from '../../fixtures.ts'
import { findFaults } from '../../support/axe-faults.ts'
import { listPublicPages } from '../../support/public-pages.ts'

// Colours do not depend on the width, nor the order of things on colours: two looks show all that four would.
for (const [colorScheme, width] of [
  ['light', 390],
  ['dark', 1440],
] as const) {
  test(`axe finds nothing on any public page type, ${colorScheme}, ${width} px`, async ({ page }) => {
    test.setTimeout(360_000)
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const found: string[] = []
    for (const { name, path } of await listPublicPages()) {
      await page.goto(path)
      found.push(...(await findFaults(page)).map((what) => `${name}: ${what}`))
    }
    expect(found).toEqual([])
  })
}
