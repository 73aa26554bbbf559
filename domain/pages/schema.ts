import { z } from 'zod'
import { bodySchema } from '#domain/body/schema.ts'
import { EDITIONS } from '#domain/editions/rules.ts'
import { PAGE_SLUGS } from './rules.ts'

export const savePageSchema = z.strictObject({
  slug: z.enum(PAGE_SLUGS),
  edition: z.enum(EDITIONS),
  baseVersion: z.int().min(0),
  title: z.string().trim().min(1, { error: 'Give the page a title.' }).max(200),
  body: bodySchema,
})
