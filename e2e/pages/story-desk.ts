import type { Page } from '@playwright/test'

/** What the desk has for stories: the panels of an article's form, and a story's own screen. */
export function storyDesk(page: Page) {
  const settings = page.getByRole('complementary', { name: 'Settings' })
  const suggested = settings.getByRole('region', { name: 'Suggested' })
  const sameEvent = page.getByRole('region', { name: 'The same event, in the last 48 hours' })
  const main = page.getByRole('main')
  return {
    /** The stories that the article is a part of. */
    own: (title: string) => settings.getByRole('group', { name: title }),
    related: (title: string) => settings.getByRole('group', { name: title }).getByText(/Related to/),
    writeUpdate: settings.getByRole('button', { name: 'Write an update' }),
    suggested,
    take: (headline: string) => suggested.getByRole('button', { name: `Add ${headline}` }),
    sameEvent,
    makeUpdate: sameEvent.getByRole('button', { name: 'Make this an update of it' }),
    parts: main.getByRole('region', { name: 'Parts' }).getByRole('listitem'),
    addresses: main.getByRole('link', { name: /\/story\// }),
    splitTitle: main.getByRole('textbox', { name: /Title of a new story/ }),
    split: main.getByRole('button', { name: 'Make a story of the chosen parts' }),
    heading: page.getByRole('heading', { level: 1 }),
    choose: (headline: string) => main.getByRole('checkbox', { name: `Choose ${headline}` }).check(),
    async open(id: number) {
      await page.goto(`/admin/stories/${id}`)
    },
    async merge(title: string) {
      await main.getByRole('combobox', { name: 'Merge another story into this one' }).fill(title)
      await page.getByRole('option', { name: title }).click()
      await main.getByRole('button', { name: 'Merge', exact: true }).click()
    },
  }
}
