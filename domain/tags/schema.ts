import { z } from 'zod'
import { EDITIONS } from '#domain/editions/rules.ts'

export const createTagSchema = z.strictObject({
  edition: z.enum(EDITIONS),
  name: z.string().trim().min(1, { error: 'Write a name.' }).max(120),
})
