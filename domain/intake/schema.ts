import { z } from 'zod'
import { EDITIONS } from '#domain/editions/rules.ts'
import { WIRE_STATES } from './rules.ts'

export const wireSourceSchema = z.strictObject({
  id: z.int().positive().nullable(),
  name: z
    .string()
    .trim()
    .min(1, { error: 'Give the source a name.' })
    .max(100, { error: 'The name of a source has at most 100 characters.' }),
  url: z
    .url({ protocol: /^https?$/, error: 'Write the whole address of the feed, with https://.' })
    .max(2000, { error: 'An address has at most 2000 characters.' }),
  edition: z.enum(EDITIONS, { error: 'Choose an edition.' }),
  sectionId: z.int().positive().nullable(),
  intervalMinutes: z
    .int({ error: 'Write the minutes between two askings, from 1 to 1440.' })
    .min(1, { error: 'Write the minutes between two askings, from 1 to 1440.' })
    .max(1440, { error: 'Write the minutes between two askings, from 1 to 1440.' }),
  isOn: z.boolean(),
})

export const wireIdSchema = z.int().positive()
export const wireListSchema = z.object({
  state: z.enum(WIRE_STATES).catch('new'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
