import { z } from 'zod'
import { BEFORE_MOST, QUOTE_MOST } from './rules.ts'

const TEXT_MOST = 4_000
const id = z.int().positive()
const text = z
  .string()
  .trim()
  .min(1, 'Write something first.')
  .max(TEXT_MOST, 'At most 4,000 characters: make two comments of it.')
const anchor = z.strictObject({
  blockId: z.string().min(1, 'Select some words of the text first.').max(40),
  quote: z.string().min(1, 'Select some words of the text first.').max(QUOTE_MOST),
  before: z.string().max(BEFORE_MOST),
})

export const addCommentSchema = z.strictObject({ articleId: id, text, anchor })
export const answerSchema = z.strictObject({ threadId: id, text })
export const commentIdSchema = z.strictObject({ id })
export const resolveSchema = z.strictObject({ id, resolved: z.boolean() })
export const moveAnchorsSchema = z.strictObject({
  articleId: id,
  anchors: z.array(anchor.extend({ id })).min(1).max(500),
})
