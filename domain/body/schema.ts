import { z } from 'zod'

/**
 * The body of an article: a ProseMirror document with exactly the nodes and marks named here. It is what the desk's
 * editor makes, what the importer makes, and the only thing that is ever drawn. There is no raw HTML in it.
 */

/** Blocks in one body, and levels of nodes in each other: more is a mistake or an attack. */
export const MAX_BLOCKS = 5000
export const MAX_DEPTH = 40

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

const words = (max: number, name: string) =>
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

const markSchema = z.discriminatedUnion(
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
const inlineSchema = z.discriminatedUnion('type', [textSchema, hardBreakSchema], {
  error: 'A line of text may hold only text and line breaks: move anything else to a line of its own.',
})

const paragraphSchema = z.strictObject({
  type: z.literal('paragraph'),
  content: z.array(inlineSchema).optional(),
})

const headingSchema = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({
    level: z.union([z.literal(2), z.literal(3)], {
      error: 'A subheading is of level 2 or 3: choose one of them.',
    }),
  }),
  content: z.array(inlineSchema).optional(),
})

const IN_LIST = { error: 'A list may hold only paragraphs and lists: move anything else out of it.' }
const listItemSchema = z.strictObject({
  type: z.literal('listItem'),
  get content(): z.ZodArray<
    z.ZodUnion<readonly [typeof paragraphSchema, typeof bulletListSchema, typeof orderedListSchema]>
  > {
    return z.array(z.union([paragraphSchema, bulletListSchema, orderedListSchema], IN_LIST)).min(1)
  },
})

const EMPTY_LIST = { error: 'A list has no item: remove the list.' }
const bulletListSchema = z.strictObject({
  type: z.literal('bulletList'),
  content: z.array(listItemSchema).min(1, EMPTY_LIST),
})

const orderedListSchema = z.strictObject({
  type: z.literal('orderedList'),
  attrs: z.strictObject({ start: z.int().min(0) }).optional(),
  content: z.array(listItemSchema).min(1, EMPTY_LIST),
})

const blockquoteSchema = z.strictObject({
  type: z.literal('blockquote'),
  content: z
    .array(
      z.union([paragraphSchema, bulletListSchema, orderedListSchema], {
        error: 'A quotation may hold only paragraphs and lists: move anything else out of it.',
      }),
    )
    .min(1, { error: 'A quotation is empty: remove it.' }),
})

const pictureSchema = z.strictObject({
  type: z.literal('picture'),
  attrs: z.strictObject({
    pictureId: z
      .int({ error: 'A picture in the body is not from the library: upload it.' })
      .positive({ error: 'A picture in the body is not from the library: upload it.' }),
    alt: words(1000, 'description of a picture'),
    caption: words(2000, 'caption of a picture'),
    credit: words(500, 'credit of a picture'),
  }),
})

const embedSchema = z.strictObject({
  type: z.literal('embed'),
  attrs: z.strictObject({
    url: z
      .url({
        protocol: /^https$/,
        error: 'The address of an embed is a whole address that starts with https://.',
      })
      .max(2048, { error: 'The address of an embed is longer than 2048 characters.' }),
    title: words(500, 'title of an embed'),
  }),
})

const recallSchema = z.strictObject({ type: z.literal('recall') })
const horizontalRuleSchema = z.strictObject({ type: z.literal('horizontalRule') })

const blockSchema = z.discriminatedUnion(
  'type',
  [
    paragraphSchema,
    headingSchema,
    bulletListSchema,
    orderedListSchema,
    blockquoteSchema,
    pictureSchema,
    embedSchema,
    recallSchema,
    horizontalRuleSchema,
  ],
  {
    error:
      'The body holds a block of an unknown kind. It may hold paragraphs, subheadings, lists, quotations, pictures, embeds, Recall and rules.',
  },
)

const documentSchema = z.strictObject(
  {
    type: z.literal('doc', { error: 'The body is not a document: its type is "doc".' }),
    content: z
      .array(blockSchema, { error: 'The body has no list of blocks.' })
      .min(1, { error: 'The body has no block: an empty body holds one empty paragraph.' })
      .max(MAX_BLOCKS, { error: `The body has more than ${MAX_BLOCKS} blocks: split the article.` }),
  },
  { error: 'The body is not a document.' },
)

/** Counts levels without recursion, so that no input can exhaust the stack of the checks that follow. */
function isShallow(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return false
    level = level.flatMap((node) => (typeof node === 'object' && node !== null ? Object.values(node) : []))
  }
  return true
}

/** The document. An empty body is `{ type: 'doc', content: [{ type: 'paragraph' }] }`. */
export const bodySchema = z
  .unknown()
  .refine(isShallow, {
    error: 'The lists of the body stand too deep in each other: flatten them.',
    abort: true,
  })
  .pipe(documentSchema)

export type Mark = z.infer<typeof markSchema>
export type Inline = z.infer<typeof inlineSchema>
export type Block = z.infer<typeof blockSchema>
export type ListItem = z.infer<typeof listItemSchema>
export type Body = z.infer<typeof documentSchema>
/** A body with nothing in it. */
export const EMPTY_BODY: Body = { type: 'doc', content: [{ type: 'paragraph' }] }
