import { chromium, type Page } from '@playwright/test'
import { findBrowser } from '#e2e/support/find-browser.ts'
import type { Desk } from './desk-newsroom.ts'
import { p95, toMeasure } from './desk-pages.ts'
import { type Measure, median } from './measures.ts'

const WARM_UP = 20
const LIMIT_MS = 16

/**
 * How long the page's main thread is busy with a key typed in the middle of the long article. Server, Postgres and the
 * painting of a browser without a graphics card want the same cores here, so that its own work is told apart.
 */
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
    const clocks = [await readClock(page, 'threadTicks'), await readClock(page, 'timeTicks')]
    const read = () => Promise.all(clocks.map((clock) => clock()))
    const computing: number[] = []
    const elapsed: number[] = []
    let before = await read()
    for (let key = 0; key < keys + WARM_UP; key++) {
      await page.keyboard.press(key % 6 === 5 ? 'Space' : 'a')
      // The frame that shows the key belongs to it.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
      const after = await read()
      const [computed = 0, passed = 0] = after.map((now, at) => now - (before[at] ?? 0))
      if (key >= WARM_UP) {
        computing.push(computed)
        elapsed.push(passed)
      }
      before = after
    }
    return [
      {
        name: 'a key at 5,000 words',
        value: median(elapsed.toSorted((a, b) => a - b)),
        unit: 'ms',
        limit: '',
        met: null,
      },
      toMeasure('  p95', elapsed, LIMIT_MS),
      {
        name: '  p95 without waiting for a core',
        value: p95(computing),
        unit: 'ms',
        limit: '',
        met: null,
      },
    ]
  } finally {
    await browser.close()
  }
}

/** What reads how long the page's main thread was busy so far, in milliseconds: by its own clock, or by that of the machine. */
async function readClock(
  page: Page,
  timeDomain: 'timeTicks' | 'threadTicks',
): Promise<() => Promise<number>> {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Performance.enable', { timeDomain })
  return async () => {
    const { metrics } = await devTools.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
}
