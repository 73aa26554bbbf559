import { z } from 'zod'

export const correctionSchema = z.strictObject({
  articleId: z.int().positive(),
  kind: z.enum(['correction', 'clarification', 'update']),
  text: z.string().trim().min(1, { error: 'Write what was wrong and what is right.' }).max(2000),
})
