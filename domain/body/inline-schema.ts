import { z } from 'zod'

// Lines of text, and the lists that hold only such lines: what the blocks of a body are made of.

/** What neither Postgres nor XML can hold: control characters (tab and line feed stay), and broken surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const UNSTORABLE = /[\u0000-\u0008\u000b-\u001f\u007f\ufeff\ufffe\uffff]/g

/** `text` without the characters that neither Postgres nor XML can hold. */
export function storableText(text: string): string {
  return text.toWellFormed().replace(UNSTORABLE, '')
}

/** True for what a link of a body may point to; "//host" and "/\host" are other sites, not paths. */
export function isSafeHref(href: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them from addresses, so that they hide others
  return /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i.test(href) && !/[\u0000-\u001f\u007f]/.test(href)
}

/** A text of at most `max` characters; `name` is what it is called when it is too long. */
export const words = (max: number, name: string) =>
  z
    .string({ error: `The ${name} is missing: leave it empty rather than out.` })
    .overwrite(storableText)
    .max(max, { error: `The ${name} is longer than ${max} characters: shorten it.` })

const href = z
  .string({ error: 'A link has no address: give it one or remove the link.' })
  .trim()
  .max(2048, { error: 'The address of a link is longer than 2048 characters: use a shorter one.' })
  .refine(isSafeHref, {
    error:
      'A link starts with https://, http://, mailto:, tel:, / or #: correct its address or remove the link.',
  })

export const markSchema = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ type: z.literal('bold') }),
    z.strictObject({ type: z.literal('italic') }),
    z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href }) }),
  ],
  { error: 'Text may be bold, italic or a link: remove any other formatting.' },
)

const textSchema = z.strictObject({
  type: z.literal('text'),
  text: z
    .string()
    .overwrite(storableText)
    .min(1, { error: 'The body holds an empty piece of text: remove it.' }),
  marks: z.array(markSchema).optional(),
})
const hardBreakSchema = z.strictObject({ type: z.literal('hardBreak') })
export const inlineSchema = z.discriminatedUnion('type', [textSchema, hardBreakSchema], {
  error: 'A line of text may hold only text and line breaks: move anything else to a line of its own.',
})

/** What comments, merges and live changes know a block by. Renderers do not look at it. */
export const blockId = z
  .string()
  .regex(/^[a-z0-9]{4,24}$/, { error: 'The mark of a block in the body is damaged: save the text again.' })
  .optional()

/** The attributes of a block that has none of its own. */
export const named = { attrs: z.strictObject({ id: blockId }).optional() }

export const paragraphSchema = z.strictObject({
  type: z.literal('paragraph'),
  ...named,
  content: z.array(inlineSchema).optional(),
})

const IN_LIST = { error: 'A list may hold only paragraphs and lists: move anything else out of it.' }
export const listItemSchema = z.strictObject({
  type: z.literal('listItem'),
  get content(): z.ZodArray<
    z.ZodUnion<readonly [typeof paragraphSchema, typeof bulletListSchema, typeof orderedListSchema]>
  > {
    return z.array(z.union([paragraphSchema, bulletListSchema, orderedListSchema], IN_LIST)).min(1)
  },
})

const EMPTY_LIST = { error: 'A list has no item: remove the list.' }
export const bulletListSchema = z.strictObject({
  type: z.literal('bulletList'),
  ...named,
  content: z.array(listItemSchema).min(1, EMPTY_LIST),
})

export const orderedListSchema = z.strictObject({
  type: z.literal('orderedList'),
  attrs: z.strictObject({ start: z.int().min(0).optional(), id: blockId }).optional(),
  content: z.array(listItemSchema).min(1, EMPTY_LIST),
})
