import { z } from 'zod'
import { EDITIONS } from '#domain/editions/rules.ts'
import { carriable } from '#lib/xml.ts'
import { CALENDAR_VIEWS, minuteOf, shiftDay } from './rules.ts'

const id = z.int().positive()

const day = z.string().refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text), {
  error: 'Choose a day that there is.',
})
function isDay(text: string): boolean {
  return !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && shiftDay(text, 0) === text
}

const minute = z
  .string()
  .refine((time) => time === '' || minuteOf(time) !== null, { error: 'Write a time such as 14:30, or none.' })
  .transform(minuteOf)

const words = z.strictObject({
  title: z
    .string()
    .overwrite(carriable)
    .trim()
    .min(1, { error: 'Say what is planned.' })
    .max(200, { error: 'At most 200 characters.' }),
  note: z.string().overwrite(carriable).trim().max(2000, { error: 'At most 2000 characters.' }),
  day,
  time: minute,
  sectionId: id.nullable(),
  editorId: z.string().max(100).nullable(),
})

export const addPlanSchema = words.extend({ edition: z.enum(EDITIONS) })
export const savePlanSchema = words.extend({ id })
export const movePlanSchema = z.strictObject({ id, day })
export const planIdSchema = z.strictObject({ id })

/** What the calendar's address asks for. An address that somebody typed must show a calendar, whatever it says. */
export const calendarSchema = z.object({
  view: z.enum(CALENDAR_VIEWS).catch('month'),
  day: day.nullable().catch(null),
  edition: z.enum(EDITIONS).nullable().catch(null),
})
