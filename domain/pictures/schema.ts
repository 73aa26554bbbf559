import { z } from 'zod'
import { newsroomMinute } from '#domain/calendar/schema.ts'
import { cropsSchema } from './view.ts'

const id = z.int().min(1).max(2_147_483_647)
const line = (most: number) => z.string().trim().max(most, `At most ${most} characters.`)
const share = z.number().min(0).max(1)

/** What an editor says of a picture. */
export const pictureFactsSchema = z.strictObject({
  id,
  alt: line(1000),
  caption: line(2000),
  credit: line(500),
  rights: line(1000),
  rightsUntil: newsroomMinute.nullable(),
  distributable: z.boolean(),
})

/** The point in view, and the parts that were chosen. */
export const cropsChoiceSchema = z.strictObject({
  id,
  focus: z.strictObject({ x: share, y: share }),
  crops: cropsSchema,
})

export const pictureIdSchema = z.strictObject({ id })

const text = z.string().trim().max(200).catch('')
const day = z.iso.date().nullable().catch(null)

/** What the library's address asks for; whatever somebody typed, it must show a list. */
export const librarySchema = z.object({
  q: text,
  by: text,
  from: day,
  to: day,
  use: z.enum(['used', 'unused']).nullable().catch(null),
  show: z.enum(['uncredited', 'ended', 'ending', 'withheld']).nullable().catch(null),
  after: z
    .string()
    .regex(/^\d{1,15}-\d{1,9}$/)
    .catch(''),
  before: z
    .string()
    .regex(/^\d{1,15}-\d{1,9}$/)
    .catch(''),
})
export type LibraryFilter = z.output<typeof librarySchema>
