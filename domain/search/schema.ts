import { z } from 'zod'
import { EDITIONS } from '#domain/editions/rules.ts'
import { dayBounds } from '#lib/time.ts'

/** The longest question that is read. */
export const LONGEST_QUESTION = 300

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value)
const slug = z.preprocess(first, z.string().max(200).catch(''))
const day = z.preprocess(
  first,
  z
    .string()
    .refine((given) => dayBounds(given) !== null)
    .catch(''),
)

const typed = z.preprocess(
  first,
  z
    .string()
    .transform((text) => text.replaceAll('\0', ' ').slice(0, LONGEST_QUESTION).toWellFormed().trim())
    .catch(''),
)

/** What a reader asks in the address bar. What makes no sense is left out, for the address of a search is always a page. */
export const searchQuestionSchema = z.object({
  q: typed,
  section: slug,
  author: slug,
  place: slug,
  tag: slug,
  from: day,
  to: day,
  language: z.preprocess(
    first,
    z
      .enum([...EDITIONS, 'all'])
      .or(z.literal(''))
      .catch(''),
  ),
  sort: z.preprocess(first, z.enum(['relevance', 'date']).catch('relevance')),
  page: z.preprocess(first, z.coerce.number().int().min(1).max(50).catch(1)),
})

/** A question with its filters; empty texts are no filters. `language` names an edition when not the reader's own. */
export type SearchQuestion = z.infer<typeof searchQuestionSchema>

/** What is asked for while a reader types. */
export const suggestQuestionSchema = z.object({ edition: z.enum(EDITIONS).catch(EDITIONS[0]), q: typed })
