import { z } from 'zod'
import { bodySchema } from '#domain/body/schema.ts'
import { EDITIONS } from '#domain/editions/rules.ts'
import { isPageSlug } from './rules.ts'

export const savePageSchema = z.strictObject({
  slug: z.string().refine(isPageSlug, {
    error: 'Another part of the paper is at this address, or it is none: choose a–z, 0–9 and single hyphens.',
  }),
  edition: z.enum(EDITIONS),
  baseVersion: z.int().min(0),
  title: z.string().trim().min(1, { error: 'Give the page a title.' }).max(200),
  body: bodySchema,
})

export const removePageSchema = z.strictObject({ slug: z.string().max(100), edition: z.enum(EDITIONS) })
