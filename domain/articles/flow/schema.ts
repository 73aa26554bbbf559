import { z } from 'zod'
import { instantOf } from '#lib/time.ts'
import { saveDraftSchema } from '../schema.ts'

const id = z.int().positive()
/** "2026-11-24T07:30" on the newsroom's clock, as a field for date and time sends it. */
const newsroomTime = z.string().transform((text, context) => {
  const instant = instantOf(text)
  if (instant) return instant
  context.addIssue({
    code: 'custom',
    message: 'Choose a day and a time that there is on the newsroom’s clock.',
  })
  return z.NEVER
})
const note = z.string().trim().max(1000)

export const moveSchema = z.strictObject({ id })
export const takeBackSchema = z.strictObject({ id, note })
export const scheduleSchema = saveDraftSchema.extend({ at: newsroomTime })
export const embargoSchema = z.strictObject({ id, until: newsroomTime.nullable() })
export const expirySchema = z
  .strictObject({
    id,
    at: newsroomTime.nullable(),
    to: z.enum(['archive', 'withdraw']),
    /** The public note, when it is to be withdrawn. */
    note: note.default(''),
  })
  .refine(({ at, to, note }) => at === null || to === 'archive' || note !== '', {
    path: ['note'],
    error: 'Say in a sentence why the article will be gone: readers will see it.',
  })
