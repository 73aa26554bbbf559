import { z } from 'zod'
import { EDITIONS } from '#domain/editions/rules.ts'
import { defineSetting } from '#domain/settings/rules.ts'
import { IMPORT_FORMATS } from '../rules.ts'

/** How large a file may be that is uploaded for an import. */
export const importsSetting = defineSetting({
  name: 'imports',
  schema: z.strictObject({
    mostMegabytes: z
      .int({ error: 'A whole number from 1 to 20000.' })
      .min(1, { error: 'A whole number from 1 to 20000.' })
      .max(20_000, { error: 'A whole number from 1 to 20000.' }),
  }),
  initial: { mostMegabytes: 2000 },
})

export const runIdSchema = z.coerce.number().int().positive()
export const uploadSchema = z.strictObject({
  name: z
    .string()
    .min(1, { error: 'Choose a file.' })
    .max(500, { error: 'The name of the file is too long.' }),
  size: z.int().min(1, { error: 'The file is empty.' }),
})
export const pieceSchema = z.strictObject({ id: runIdSchema, at: z.coerce.number().int().min(0) })

const names = z.record(z.string().max(1000), z.string().trim().max(300)).default({})

/** What somebody chose before a check or an import. */
export const planSchema = z.strictObject({
  edition: z.enum(EDITIONS).nullable().default(null),
  allDrafts: z.boolean().default(false),
  redirects: z.boolean().default(false),
  fetchPictures: z.boolean().default(false),
  site: z
    .union([z.literal(''), z.url({ protocol: /^https?$/, error: 'a whole http or https address' })], {
      error: 'Write the whole address of the site, with https://.',
    })
    .default(''),
  fields: names,
  sections: names,
  authors: names,
})
export type Plan = z.output<typeof planSchema>
export const startSchema = z.strictObject({ id: runIdSchema, isCheck: z.boolean(), plan: planSchema })

const counted = z.array(z.object({ name: z.string(), count: z.number() })).default([])
/** What a run's row keeps of its first reading. */
export const surveySchema = z.object({
  size: z.number().default(0),
  format: z.enum(IMPORT_FORMATS).nullable().default(null),
  items: z.number().default(0),
  sections: counted,
  authors: counted,
  /** The columns of a CSV file. */
  columns: z.array(z.string()).default([]),
})
export type KeptSurvey = z.output<typeof surveySchema>
