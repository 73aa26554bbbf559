import { z } from 'zod'
import { isSlug } from '#domain/articles/slug.ts'
import { EDITIONS } from '#domain/editions/rules.ts'
import type { Term, TermKind, TermText } from './rules.ts'

const id = z.int().positive()
const name = z.string().trim().max(120, { error: 'At most 120 characters.' })
const line = z.string().trim().max(300, { error: 'At most 300 characters.' })
const paragraph = z.string().trim().max(4000, { error: 'At most 4000 characters.' })

const slug = z
  .string()
  .trim()
  .min(1, { error: 'Write an address.' })
  .max(100, { error: 'At most 100 characters.' })
  .refine(isSlug, { error: 'Only a–z, 0–9 and single hyphens between words.' })

const coordinate = (most: number) =>
  z.number().min(-most, { error: 'No such degree.' }).max(most, { error: 'No such degree.' }).nullable()

/** The texts of the editions that name the term; an edition with an empty name does not name it. */
const textsOf = (text: z.ZodType<TermText>) =>
  z
    .partialRecord(z.enum(EDITIONS), text)
    .transform((texts): Term['texts'] =>
      Object.fromEntries(Object.entries(texts).filter(([, { name }]) => name)),
    )
    .refine((texts) => Object.keys(texts).length > 0, { error: 'Write a name in one edition at least.' })

const nameOnly = z.strictObject({ name })

const common = { id: id.nullable(), slug }

/** What the form of each kind sends; `id` is null for a new one. */
export const termSchemas = {
  section: z.strictObject({
    ...common,
    texts: textsOf(z.strictObject({ name, description: line })),
    color: z
      .string()
      .trim()
      .regex(/^(#[0-9a-fA-F]{6})?$/, { error: 'A colour is six digits after #, as in #a3221c.' }),
  }),
  tag: z.strictObject({ ...common, texts: textsOf(nameOnly) }),
  author: z.strictObject({
    ...common,
    texts: textsOf(z.strictObject({ name, jobTitle: line, bio: paragraph })),
    email: z.union([z.literal(''), z.email({ error: 'Write an e-mail address, as in name@example.org.' })]),
    links: z
      .array(z.url({ protocol: /^https?$/, error: 'A link is a whole address that starts with https://.' }))
      .max(10, { error: 'At most ten links.' }),
    pictureId: id.nullable(),
  }),
  place: z.strictObject({
    ...common,
    texts: textsOf(nameOnly),
    latitude: coordinate(90),
    longitude: coordinate(180),
  }),
  agency: z.strictObject({ ...common, texts: textsOf(nameOnly) }),
} satisfies Record<TermKind, z.ZodType>

export const mergeTagsSchema = z
  .strictObject({ fromId: id, intoId: id })
  .refine(({ fromId, intoId }) => fromId !== intoId, {
    error: 'A tag cannot be merged into itself.',
    path: ['intoId'],
  })

export const orderSchema = z.array(id).max(500)
