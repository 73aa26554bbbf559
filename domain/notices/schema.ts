import { z } from 'zod'
import { NOTICE_MAIL } from './rules.ts'

/** What was read: some notices, all of an article, or all there are. */
export const readSchema = z.union([
  z.strictObject({ ids: z.array(z.int().positive()).min(1).max(200) }),
  z.strictObject({ articleId: z.int().positive() }),
  z.strictObject({ all: z.literal(true) }),
])

export type WhatWasRead = z.output<typeof readSchema>

export const noticeMailSchema = z.strictObject({ mail: z.enum(NOTICE_MAIL) })
