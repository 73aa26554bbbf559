import type { ActionResult } from '#components/admin/action-result.ts'
import type { ComboboxOption } from '#components/ui/combobox.client.tsx'

/** A place as the board shows it. `until` is a minute on the newsroom's clock, as "2026-11-24T07:30", or empty. */
export type FrontPlace = { articleId: number; headline: string; until: string } | null
export type FrontWork = { places: FrontPlace[]; version: number }

export type FrontActions = {
  search: (q: string) => Promise<ActionResult<ComboboxOption[]>>
  save: (input: unknown) => Promise<ActionResult<{ version: number }>>
  publish: (input: unknown) => Promise<ActionResult<{ version: number }>>
}
