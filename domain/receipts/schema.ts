import { z } from 'zod'

export const receiptSchema = z.strictObject({ articleId: z.int().positive() })
