import { z } from 'zod'

const id = z.int().positive()
const kind = z.enum(['correction', 'clarification', 'update'])
const text = z.string().trim().min(1, { error: 'Write what was wrong and what is right.' }).max(2000)

export const correctionSchema = z.strictObject({ articleId: id, kind, text })
export const editCorrectionSchema = z.strictObject({ id, kind, text })
export const removeCorrectionSchema = z.strictObject({ id })
