import { z } from 'zod'
import { PREVIEW_DAYS } from './rules.ts'

const id = z.int().positive()

export const previewSchema = z.strictObject({ id, live: z.boolean().default(false) })

export const sharePreviewSchema = z.strictObject({
  articleId: id,
  days: z.union(
    PREVIEW_DAYS.map((days) => z.literal(days)),
    { error: 'Choose for how many days.' },
  ),
  name: z.string().trim().max(100, { error: 'At most 100 characters.' }).default(''),
})

export const revokePreviewSchema = z.strictObject({ linkId: z.uuid() })

export const tokenSchema = z.string().regex(/^[\w-]{43}$/)
