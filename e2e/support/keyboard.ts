import type { Locator, Page } from '@playwright/test'

/** More stops than any screen of the desk has. */
const MOST_STOPS = 250

/** Goes on with Tab until `target` has the focus, as somebody without a mouse does. @throws when Tab never comes there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never comes to ${target}.`)
}

/** Chooses an option of the select that has the focus by the arrow keys. @throws when it has none of that name. */
export async function arrowTo(page: Page, select: Locator, option: string): Promise<void> {
  const count = await select.getByRole('option').count()
  for (let step = 0; step < count; step += 1) {
    await page.keyboard.press('ArrowDown')
    if ((await select.locator('option:checked').textContent()) === option) return
  }
  throw new Error(`${select} has no option "${option}".`)
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === element.ownerDocument.activeElement)
}
