import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe finds on a page as it stands. It looks at this page alone, which is much quicker: frames of the preview run no
 * script, so axe cannot look into them; the page in them is checked by itself.
 */
export async function findFaults(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .exclude('iframe')
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
}

/** What axe finds by day; and at night what it thinks of the colours, the only thing that is different then. */
export async function findFaultsByDayAndNight(page: Page, name: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const light = await findFaults(page)
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  const dark = await findFaults(page, ['color-contrast'])
  return [...light.map((what) => `${name}, light: ${what}`), ...dark.map((what) => `${name}, dark: ${what}`)]
}
