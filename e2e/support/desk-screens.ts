import type { Page } from '@playwright/test'
import { TERM_KINDS } from '#domain/terms/rules.ts'
import { type Least, ROUTES } from '#scripts/checks/desk-rights.ts'

/** What stands in the addresses of the table of rights: the ids of an article, a story ... that are there. */
export type Standing = Record<'article' | 'story' | 'picture' | 'shared', string | number>

/** A screen of the desk, who may see it at least, and an address at which there is one. */
export type DeskScreen = { key: string; least: Least; at: string }

/** Every page and handler of the table of rights that answers GET. */
export function listAddresses(standing: Standing): DeskScreen[] {
  return Object.entries(ROUTES)
    .filter(([key]) => key.startsWith('GET '))
    .map(([key, { least, at }]) => ({
      key,
      least,
      at: at.replace(/\{(\w+)\}/g, (_, name: keyof Standing) => String(standing[name])),
    }))
}

/** Every screen of the table of rights, in the Ukrainian edition where it is one of an edition, and every kind of list. */
export function listScreens(standing: Standing): DeskScreen[] {
  const lists = TERM_KINDS.flatMap((kind) =>
    [`/admin/lists/${kind}`, `/admin/lists/${kind}/new`].map((at) => ({
      key: `GET ${at}`,
      least: 'editor' as const,
      at,
    })),
  )
  const pages = listAddresses(standing).filter(({ key }) => !/ \/admin\/(?:api|lists)\//.test(key))
  return [...pages, ...lists].map((screen) => ({ ...screen, at: inUkrainian(screen.at) }))
}

/** Opens a screen and waits until it listens: before that its fields are off, and nobody can judge them. */
export async function openScreen(page: Page, at: string): Promise<void> {
  await page.goto(at)
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached', timeout: 30_000 })
  await page.locator('fieldset[data-waiting]').first().waitFor({ state: 'detached', timeout: 30_000 })
}

function inUkrainian(at: string): string {
  if (/\/(?:articles\/new|front|calendar|menus)$/.test(at)) return `${at}?edition=uk`
  return at.replace(/\/en(?=\/|$)/, '/uk')
}
