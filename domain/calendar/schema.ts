import { z } from 'zod'
import { instantOf } from '#lib/time.ts'

/** "2026-11-24T07:30" on the newsroom's clock, as a field for date and time sends it. */
export const newsroomMinute = z.string().transform((text, context) => {
  const instant = instantOf(text)
  if (instant) return instant
  context.addIssue({
    code: 'custom',
    message: 'Choose a day and a time that there is on the newsroom’s clock.',
  })
  return z.NEVER
})
