import { z } from 'zod'
import { PRESENCE_ACTS } from './rules.ts'

export const presenceSchema = z.strictObject({
  articleId: z.int().positive(),
  /** A random name that the browser gave its page. */
  page: z.string().min(1).max(40),
  act: z.enum(PRESENCE_ACTS),
})
