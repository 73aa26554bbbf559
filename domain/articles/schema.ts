import { z } from 'zod'
import { bodySchema } from '#domain/body/schema.ts'
import { EDITIONS } from '#domain/editions/rules.ts'
import { carriable } from '#lib/xml.ts'
import { isSlug } from './slug.ts'

const id = z.int().positive()
const ids = (most: number) =>
  z
    .array(id)
    .max(most)
    .transform((list) => [...new Set(list)])
const line = (most: number) =>
  z
    .string()
    .overwrite(carriable)
    .trim()
    .max(most, { error: `At most ${most} characters.` })

/** Everything that an editor edits of an article. It is what a version keeps, and may be incomplete until published. */
export const articleContentSchema = z.strictObject({
  edition: z.enum(EDITIONS),
  headline: line(300),
  /** Headlines of their own for search, social networks and notifications; versions from before they were there have none. */
  seoHeadline: line(300).default(''),
  socialHeadline: line(300).default(''),
  pushHeadline: line(300).default(''),
  standfirst: line(1000),
  slug: line(200).refine((slug) => slug === '' || isSlug(slug), {
    error: 'Only a–z, 0–9 and single hyphens between words.',
  }),
  body: bodySchema,
  sectionId: id.nullable(),
  placeId: id.nullable(),
  agencyId: id.nullable(),
  tagIds: ids(30),
  authorIds: ids(20),
  hero: z.strictObject({ pictureId: id, alt: line(1000), caption: line(2000), credit: line(500) }).nullable(),
  recallIds: ids(20),
  /** Readers may see it, search engines may not keep it. */
  noindex: z.boolean().default(false),
})

export type ArticleContent = z.infer<typeof articleContentSchema>

export const createDraftSchema = z.strictObject({
  content: articleContentSchema,
  /** The article that the new one says again in another edition. */
  translationOf: id.optional(),
  autosave: z.boolean().default(false),
})

export const saveDraftSchema = z.strictObject({
  id,
  baseVersion: z.int().min(1),
  content: articleContentSchema,
})

export const saveSchema = saveDraftSchema.extend({
  /** The form saved by itself: the next save of the same sitting takes this version's place. */
  autosave: z.boolean().default(false),
})

export const publishSchema = saveDraftSchema.extend({
  /** A fix that readers need not hear of: the "updated" time stays. */
  minor: z.boolean().default(false),
})

export const withdrawSchema = z.strictObject({
  id,
  note: z
    .string()
    .trim()
    .min(1, { error: 'Say in a sentence why the article was withdrawn: readers will see it.' })
    .max(1000),
  /** Why, for the newsroom only. */
  reason: z.string().trim().max(2000).default(''),
})
