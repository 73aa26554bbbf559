import type { Page } from '@playwright/test'

/** The screen on which editors arrange a front page. */
export function frontDesk(page: Page) {
  const main = page.getByRole('main')
  return {
    places: main.getByRole('list', { name: 'Places of the front page' }).getByRole('listitem'),
    add: main.getByLabel('Add an article'),
    publish: main.getByRole('button', { name: 'Publish the front page' }),
    saveForLater: main.getByRole('button', { name: 'Save for later' }),
    preview: main.getByRole('button', { name: 'Preview' }),
    handle: (headline: string) => main.getByRole('button', { name: `Drag ${headline}` }),
    remove: (headline: string) => main.getByRole('button', { name: `Remove ${headline}` }),
    until: (headline: string) => main.getByLabel(`Pinned until: ${headline}`),
    breaking: main.getByLabel('What happened, in one line'),
    showLine: main.getByRole('button', { name: 'Show the line' }),
    endLine: main.getByRole('button', { name: 'Take it away' }),
    alert: main.getByRole('alert'),
    note: (text: string) => page.getByText(text, { exact: true }),
    async open(edition: 'en' | 'uk' = 'en') {
      await page.goto(`/admin/front?edition=${edition}`)
    },
  }
}
