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

export type SavePage = z.infer<typeof savePageSchema>

const versionSchema = z.int().positive()

export const restorePageSchema = z.strictObject({
  slug: z.string().max(100),
  edition: z.enum(EDITIONS),
  /** The version that comes back. */
  number: versionSchema,
  /** The one that stands, as the screen knew it; 0 when the page was taken away. */
  baseVersion: z.int().min(0),
})

export const comparePageSchema = z.strictObject({
  slug: z.string().max(100),
  edition: z.enum(EDITIONS),
  from: versionSchema,
  to: versionSchema,
})

export const removePageSchema = z.strictObject({ slug: z.string().max(100), edition: z.enum(EDITIONS) })
