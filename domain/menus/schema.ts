import { z } from 'zod'
import type { Edition } from '#domain/editions/rules.ts'
import { defineSetting } from '#domain/settings/rules.ts'
import { MENU_KINDS, MENU_PARTS, type MenuPlan } from './rules.ts'

const label = z.string().trim().max(40, { error: 'At most 40 characters.' })

const item = z
  .strictObject({ kind: z.enum(MENU_KINDS), to: z.string().trim().min(1).max(500), label })
  .refine(({ kind, to }) => kind !== 'link' || isWebAddress(to), {
    error: 'A link is a whole address that starts with https://.',
    path: ['to'],
  })
  .refine(({ kind, label }) => kind !== 'link' || label !== '', {
    error: 'Say where the link leads.',
    path: ['label'],
  })
  .refine(({ kind, to }) => kind !== 'part' || MENU_PARTS.some((part) => part === to), {
    error: 'There is no such part of the paper.',
    path: ['to'],
  })

const items = z.array(item).max(20, { error: 'At most twenty entries.' })

/** The menus of an edition; the desk changes them under Site → Menus. */
export const menusSetting = (edition: Edition) =>
  defineSetting({
    name: `menus-${edition}`,
    schema: z.strictObject({
      header: items,
      footer: z
        .array(z.strictObject({ title: label.min(1, { error: 'Give the column a title.' }), items }))
        .max(4, { error: 'At most four columns.' }),
    }) satisfies z.ZodType<MenuPlan>,
    initial: { header: [], footer: [] },
  })

function isWebAddress(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '')
}
