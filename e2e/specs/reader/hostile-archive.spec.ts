import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { importNews } from '#domain/imports/commands.ts'
import { db } from '#lib/db.ts'
import { expect, test } from '../../fixtures.ts'

const FILE = path.resolve(import.meta.dirname, '../../../../shared/data/hostile/items.json')
const AT_ONCE = 4

type Vector = { id: number; html: string; trigger: string }

// The set leaves places for the code that shows an execution.
function readVectors(): Vector[] {
  const items: { id: number; data: string; trigger?: string }[] = JSON.parse(readFileSync(FILE, 'utf8'))
  return items.map(({ id, data, trigger = '' }) => ({
    id,
    html: data.replace(/%js_uri_\w+%/g, 'javascript:alert(1)').replace(/%(?:js|html)_\w+%/g, 'alert(1)'),
    trigger,
  }))
}

/** Lets every execution in any frame of the context be heard. */
async function listenForExecutions(context: BrowserContext): Promise<string[]> {
  const executed: string[] = []
  await context.exposeBinding('tell', ({ page }) => {
    executed.push(page.url())
  })
  await context.addInitScript(() => {
    const tell = Reflect.get(globalThis, 'tell')
    for (const name of ['alert', 'confirm', 'prompt', 'print']) Reflect.set(globalThis, name, () => tell())
  })
  return executed
}

/** Does what the vector says that a reader must do, and clicks whatever of the article goes elsewhere. */
async function provoke(page: Page, trigger: string): Promise<void> {
  await page.evaluate((code) => {
    const links = document.querySelectorAll<HTMLElement>(
      'main article :is(button, [onclick], a[href^="j" i])',
    )
    for (const element of links) element.click()
    try {
      new Function(code)()
    } catch {
      // What it wants to touch is not there, as it should be.
    }
  }, trigger)
}

const present = existsSync(FILE)

test.describe(present ? 'html5sec' : 'html5sec: absent, nothing was tested', () => {
  test.skip(!present)

  test('vectors that were imported as articles execute nothing, with the policy of the page off', async ({
    browser,
    newsroom,
    baseURL,
  }) => {
    test.setTimeout(300_000)
    const { origin, host } = new URL(baseURL ?? '')
    const vectors = readVectors()
    const folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-hostile-'))
    const file = path.join(folder, `${newsroom.section.slug}.jsonl`)
    const lines = vectors.map(({ id, html }) => ({
      id,
      edition: 'en',
      headline: `Vector ${id} ${html}`.slice(0, 200),
      standfirst: html,
      body: `<p>Before.</p>${html}`,
      slug: `${newsroom.section.slug}-${id}`,
      publishedAt: '2019-05-01T10:00:00Z',
    }))
    await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'))
    const report = await importNews({ source: file })
    expect([report.created, report.skipped]).toEqual([vectors.length, []])

    // Whatever is asked of elsewhere goes to a proxy that is not there. A route would do it too, and keep the browser from its cache.
    const proxy = { server: 'http://127.0.0.1:9', bypass: host }
    const context = await browser.newContext({ bypassCSP: true, proxy })
    const executed = await listenForExecutions(context)
    const left = [...vectors]
    const visit = async () => {
      const page = await context.newPage()
      for (let vector = left.pop(); vector; vector = left.pop()) {
        await page.goto(`${origin}/news/${newsroom.section.slug}-${vector.id}`)
        await expect(page.locator('h1')).toContainText(`Vector ${vector.id}`)
        await provoke(page, vector.trigger)
      }
      await page.close()
    }
    await Promise.all(Array.from({ length: AT_ONCE }, visit))
    expect(executed).toEqual([])

    // The same ear hears the vectors where nothing cleans them.
    const raw = await context.newPage()
    for (const { html } of vectors.slice(0, 30)) await raw.setContent(html, { waitUntil: 'domcontentloaded' })
    await expect.poll(() => executed.length).toBeGreaterThan(0)

    await context.close()
    await db.article.deleteMany({ where: { slug: { in: lines.map(({ slug }) => slug) } } })
    await rm(folder, { recursive: true })
  })
})
