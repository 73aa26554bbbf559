import { z } from 'zod'
import { EDITIONS } from '#domain/editions/rules.ts'

const DAY_MS = 86_400_000

export const breakingSchema = z
  .strictObject({
    edition: z.enum(EDITIONS),
    text: z
      .string()
      .trim()
      .min(1, { error: 'Write what happened.' })
      .max(140, { error: 'At most 140 characters: it is one line.' }),
    articleId: z.int().positive().nullable(),
    endsAt: z.iso.datetime({ offset: true, error: 'Choose a day and a time.' }),
  })
  .refine(({ endsAt }) => new Date(endsAt).getTime() > Date.now(), {
    error: 'The end lies in the past.',
    path: ['endsAt'],
  })
  .refine(({ endsAt }) => new Date(endsAt).getTime() < Date.now() + 2 * DAY_MS, {
    error: 'What stays longer than two days is not breaking.',
    path: ['endsAt'],
  })

export const editionSchema = z.enum(EDITIONS)
