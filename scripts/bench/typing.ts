import { chromium } from '@playwright/test'
import { findBrowser } from '#e2e/support/find-browser.ts'
import type { Desk } from './desk-newsroom.ts'
import { toMeasure } from './desk-pages.ts'
import { type Measure, median } from './measures.ts'

const WARM_UP = 20
const LIMIT_MS = 16

/** How long the main thread works for a key typed in the middle of the long article. */
export async function measureTyping(
  url: string,
  cookie: string,
  desk: Desk,
  keys: number,
): Promise<Measure[]> {
  const browser = await chromium.launch(findBrowser())
  try {
    const context = await browser.newContext({ extraHTTPHeaders: { cookie } })
    const page = await context.newPage()
    await page.goto(`${url}/admin/articles/${desk.articleId}`)
    await page.getByRole('textbox', { name: 'Text', exact: true }).locator('p').nth(50).click()
    const devTools = await context.newCDPSession(page)
    await devTools.send('Performance.enable')
    const worked = async () => {
      const { metrics } = await devTools.send('Performance.getMetrics')
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
    }
    const times: number[] = []
    let before = await worked()
    for (let key = 0; key < keys + WARM_UP; key++) {
      await page.keyboard.press(key % 6 === 5 ? 'Space' : 'a')
      // The frame that shows the key belongs to it.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
      const after = await worked()
      if (key >= WARM_UP) times.push(after - before)
      before = after
    }
    const middle = median(times.toSorted((a, b) => a - b))
    return [
      { name: 'a key at 5,000 words', value: middle, unit: 'ms', limit: '', met: null },
      toMeasure('  p95', times, LIMIT_MS),
    ]
  } finally {
    await browser.close()
  }
}
