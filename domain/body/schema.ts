import { z } from 'zod'
import {
  blockquoteSchema,
  embedSchema,
  factBoxSchema,
  gallerySchema,
  headingSchema,
  horizontalRuleSchema,
  pictureSchema,
  pullQuoteSchema,
  recallSchema,
} from './block-schemas.ts'
import {
  bulletListSchema,
  type inlineSchema,
  type listItemSchema,
  type markSchema,
  orderedListSchema,
  paragraphSchema,
} from './inline-schema.ts'
import { tableSchema } from './table-schema.ts'

export { type PostCard, postAddressSchema } from './block-schemas.ts'
export { isSafeHref, storableText } from './inline-schema.ts'
export type { TableCell, TableRow } from './table-schema.ts'

/**
 * The body of an article: a ProseMirror document with exactly the nodes and marks named here. It is what the desk's
 * editor makes, what the importer makes, and the only thing that is ever drawn. There is no raw HTML in it.
 */

/** Blocks in one body, and levels of nodes in each other: more is a mistake or an attack. */
export const MAX_BLOCKS = 5000
export const MAX_DEPTH = 40

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
    pullQuoteSchema,
    gallerySchema,
    tableSchema,
    factBoxSchema,
    recallSchema,
    horizontalRuleSchema,
  ],
  {
    error:
      'The body holds a block of an unknown kind. It may hold paragraphs, subheadings, lists, quotations, pictures, galleries, tables, fact boxes, embeds, Recall and rules.',
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
