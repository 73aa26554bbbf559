import { z } from 'zod'

/** What a reader asks in the address bar. What makes no sense becomes an empty question, or the first page. */
export const searchQuestionSchema = z.object({
  q: z.string().trim().max(200).catch(''),
  page: z.coerce.number().int().min(1).max(50).catch(1),
})
