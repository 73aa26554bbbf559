import { z } from 'zod'
import { newsroomMinute } from '#domain/calendar/schema.ts'
import { saveDraftSchema } from '../schema.ts'

const id = z.int().positive()
const note = z.string().trim().max(1000)

export const moveSchema = z.strictObject({ id })
export const takeBackSchema = z.strictObject({ id, note })
export const scheduleSchema = saveDraftSchema.extend({ at: newsroomMinute })
export const embargoSchema = z.strictObject({ id, until: newsroomMinute.nullable() })
export const moveScheduleSchema = z.strictObject({ id, at: newsroomMinute })
export const expirySchema = z
  .strictObject({
    id,
    at: newsroomMinute.nullable(),
    to: z.enum(['archive', 'withdraw']),
    /** The public note, when it is to be withdrawn. */
    note: note.default(''),
  })
  .refine(({ at, to, note }) => at === null || to === 'archive' || note !== '', {
    path: ['note'],
    error: 'Say in a sentence why the article will be gone: readers will see it.',
  })
