import { z } from 'zod'
import { EDITIONS } from '#domain/editions/rules.ts'

const id = z.int().positive()

/** What is being written, as far as Recall asks about it. */
export const recallTextSchema = z.strictObject({
  /** The article itself, which is never its own Recall; null until it is saved. */
  id: id.nullable(),
  edition: z.enum(EDITIONS),
  headline: z.string().max(1000),
  standfirst: z.string().max(5000),
  text: z.string().transform((text) => text.slice(0, 20_000)),
  sectionId: id.nullable(),
  placeId: id.nullable(),
  tagIds: z.array(id).max(30),
})

export type RecallText = z.input<typeof recallTextSchema>
