import { z } from 'zod'
import { EDITIONS } from '#domain/editions/rules.ts'

export const idSchema = z.int().positive()

/** A question to a picker. */
export const searchSchema = z.object({
  edition: z.enum(EDITIONS),
  q: z.string().trim().max(200),
  exceptId: z.int().positive().nullable().default(null),
})
