import { z } from 'zod'
import { EDITIONS } from '#domain/editions/rules.ts'

const id = z.int().positive()

export const openTranslationSchema = z.strictObject({ id, edition: z.enum(EDITIONS) })

export const reviewTranslationSchema = z.strictObject({
  id,
  /** The change that was looked at: when the original changed last, as the desk showed it. */
  since: z.iso.datetime(),
})
