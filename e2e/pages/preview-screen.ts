import type { Page } from '@playwright/test'

/** The desk's preview of one article. */
export function previewScreen(page: Page) {
  const frame = page.locator('iframe')
  const sharing = page.getByRole('dialog', { name: 'Share this preview' })
  const card = (name: string) => page.getByRole('region', { name, exact: true })
  return {
    share: page.getByRole('button', { name: 'Share', exact: true }),
    sharing,
    madeLink: sharing.getByRole('textbox', { name: 'Copy it now: it is not shown again.' }),
    view: (name: string) => page.getByRole('radio', { name: new RegExp(`^${name}`) }),
    async open(id: number) {
      await page.goto(`/admin/articles/${id}/preview`)
    },
    /** How wide the page in the frame is, in its own pixels. */
    frameWidth: () => frame.evaluate((element) => (element as HTMLIFrameElement).clientWidth),
    // Nothing may run in the frame, so that it is read from outside.
    framedText: () =>
      frame.evaluate(
        (element) => (element as HTMLIFrameElement).contentDocument?.querySelector('h1')?.textContent ?? '',
      ),
    cardTitle: (name: string) => card(name).locator('[data-card=title]'),
    cardDescription: (name: string) => card(name).locator('[data-card=description]'),
    cardPicture: (name: string) => card(name).getByRole('img'),
  }
}
