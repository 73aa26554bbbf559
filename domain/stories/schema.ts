import { z } from 'zod'
import { articleContentSchema } from '#domain/articles/schema.ts'
import { isSlug } from '#domain/articles/slug.ts'
import { EDITIONS } from '#domain/editions/rules.ts'
import { RELATION_TYPES } from './rules.ts'

const id = z.int().positive()
const title = z.string().trim().min(1, { error: 'Give the story a title.' }).max(200)

/** How an article stands to a story: one that is there, or a new one by its title. */
export const relateSchema = z.strictObject({
  articleId: id,
  story: z.union([z.strictObject({ id }), z.strictObject({ title })]),
  type: z.enum(RELATION_TYPES),
  /** The parts of the story that it is related to. */
  toIds: z.array(id).max(20).default([]),
})

export const leaveSchema = z.strictObject({ articleId: id, storyId: id })

export const updateOfSchema = z.strictObject({ articleId: id, targetId: id })

export const createUpdateSchema = z.strictObject({ content: articleContentSchema, targetId: id })

export const saveStorySchema = z.strictObject({
  id,
  slug: z
    .string()
    .trim()
    .max(120)
    .refine(isSlug, { error: 'Only a–z, 0–9 and single hyphens between words.' }),
  texts: z
    .array(
      z.strictObject({
        edition: z.enum(EDITIONS),
        title: z.string().trim().max(200),
        summary: z.string().trim().max(1000),
      }),
    )
    .refine((texts) => texts.some((text) => text.title !== ''), { error: 'Give the story a title.' }),
})

export const mergeSchema = z.strictObject({ keepId: id, mergedId: id })

export const splitSchema = z.strictObject({
  id,
  title,
  edition: z.enum(EDITIONS),
  articleIds: z.array(id).min(1, { error: 'Choose the parts that the new story takes.' }).max(200),
})
