import { z } from 'zod'
import {
  blockId,
  bulletListSchema,
  inlineSchema,
  named,
  orderedListSchema,
  paragraphSchema,
  words,
} from './inline-schema.ts'

export const headingSchema = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({
    level: z.union([z.literal(2), z.literal(3)], {
      error: 'A subheading is of level 2 or 3: choose one of them.',
    }),
    id: blockId,
  }),
  content: z.array(inlineSchema).optional(),
})

export const blockquoteSchema = z.strictObject({
  type: z.literal('blockquote'),
  ...named,
  content: z
    .array(
      z.union([paragraphSchema, bulletListSchema, orderedListSchema], {
        error: 'A quotation may hold only paragraphs and lists: move anything else out of it.',
      }),
    )
    .min(1, { error: 'A quotation is empty: remove it.' }),
})

const placedPicture = {
  pictureId: z
    .int({ error: 'A picture in the body is not from the library: upload it.' })
    .positive({ error: 'A picture in the body is not from the library: upload it.' }),
  alt: words(1000, 'description of a picture'),
  caption: words(2000, 'caption of a picture'),
  credit: words(500, 'credit of a picture'),
}

export const pictureSchema = z.strictObject({
  type: z.literal('picture'),
  attrs: z.strictObject({ ...placedPicture, id: blockId }),
})

export const gallerySchema = z.strictObject({
  type: z.literal('gallery'),
  attrs: z.strictObject({
    pictures: z
      .array(z.strictObject(placedPicture))
      .min(1, { error: 'A gallery is empty: add pictures or remove it.' })
      .max(60, { error: 'A gallery holds at most 60 pictures: make two of it.' }),
    caption: words(2000, 'caption of a gallery'),
    id: blockId,
  }),
})

export const pullQuoteSchema = z.strictObject({
  type: z.literal('pullQuote'),
  attrs: z.strictObject({ attribution: words(300, 'name under a pull quote'), id: blockId }),
  content: z.array(inlineSchema).optional(),
})

export const factBoxSchema = z.strictObject({
  type: z.literal('factBox'),
  attrs: z.strictObject({ title: words(300, 'title of a fact box'), id: blockId }),
  content: z
    .array(
      z.union([paragraphSchema, bulletListSchema, orderedListSchema], {
        error: 'A fact box may hold only paragraphs and lists: move anything else out of it.',
      }),
    )
    .min(1, { error: 'A fact box is empty: remove it.' }),
})

/** A post as it stood when the desk read it: readers see this, whatever became of the post. */
const postCardSchema = z.strictObject({
  author: words(200, 'author of a post'),
  text: words(10_000, 'text of a post').min(1, { error: 'The stored post has no text: type it.' }),
  /** When it was posted; null when nobody knows. */
  postedAt: z.iso.datetime().nullable(),
  /** When the desk read it, and the SHA-256 of the page as it was read; null when an editor typed the post. */
  fetchedAt: z.iso.datetime().nullable(),
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'The digest of a stored post is damaged: insert the post again.' })
    .nullable(),
})

export const embedSchema = z.strictObject({
  type: z.literal('embed'),
  attrs: z.strictObject({
    url: z
      .url({
        protocol: /^https$/,
        error: 'The address of an embed is a whole address that starts with https://.',
      })
      .max(2048, { error: 'The address of an embed is longer than 2048 characters.' }),
    title: words(500, 'title of an embed'),
    card: postCardSchema.optional(),
    id: blockId,
  }),
})

/** A question for a post's words. */
export const postAddressSchema = z.strictObject({ url: z.string().max(2048) })

export type PostCard = z.infer<typeof postCardSchema>

export const recallSchema = z.strictObject({ type: z.literal('recall'), ...named })
export const horizontalRuleSchema = z.strictObject({ type: z.literal('horizontalRule'), ...named })
