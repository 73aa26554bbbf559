import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds on a page as it stands. Axe is put into each page once, as it takes about as long to get in as to look. It looks
 * at this page alone: frames of the preview run no script, so axe cannot look into them; the page in them is checked by itself.
 */
export async function findFaults(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const options: RunOptions = {
    resultTypes: ['violations'],
    iframes: false,
    ...(rules && { runOnly: { type: 'rule', values: rules } }),
  }
  const violations = await page.evaluate(async (how) => {
    const { axe } = window as unknown as {
      axe: { run(where: object, how: RunOptions): Promise<AxeResults> }
    }
    return (await axe.run({ exclude: 'iframe' }, how)).violations
  }, options)
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
