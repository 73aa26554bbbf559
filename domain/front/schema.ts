import { z } from 'zod'
import { EDITIONS } from '#domain/editions/rules.ts'
import { FRONT_SLOTS } from './rules.ts'

export const frontSlotsSchema = z
  .array(
    z
      .strictObject({
        articleId: z.int().positive(),
        until: z.iso.datetime({ offset: true, error: 'Choose a day and a time.' }).nullable(),
      })
      .nullable(),
  )
  .max(FRONT_SLOTS, { error: 'The head of the front page has six places.' })
  .refine(
    (slots) => new Set(slots.flatMap((slot) => slot?.articleId ?? [])).size === slots.filter(Boolean).length,
    {
      error: 'An article may stand in one place only.',
    },
  )

export const saveFrontSchema = z.strictObject({
  edition: z.enum(EDITIONS),
  /** 0 when nothing was ever saved. */
  baseVersion: z.int().min(0),
  slots: frontSlotsSchema,
})
