import { z } from 'zod'

const size = z.coerce.number().int().min(100).max(5_000).optional().catch(undefined)

/** What a consumer of oEmbed asks (oembed.com, 2.2). */
export const oembedQuerySchema = z.object({
  url: z.string().max(2_000),
  format: z.string().default('json'),
  maxwidth: size,
  maxheight: size,
})
