import { z } from 'zod'
import { bodySchema } from '#domain/body/schema.ts'
import { EDITIONS } from '#domain/editions/rules.ts'
import { IMPORT_FORMATS, type ImportItem } from './rules.ts'

const line = (max: number) => z.string().max(max, { error: `longer than ${max} characters` })
const time = z.iso.datetime({ error: 'not a time in ISO 8601' }).nullable()

const bodyOfItem = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('html'),
    html: line(20_000_000),
    baseUrl: z.string().optional(),
    wordpress: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('text'), text: line(20_000_000) }),
  z.strictObject({ kind: z.literal('document'), document: bodySchema }),
])

/** What every reader gives: checked here, so that nothing behind it has to doubt a source. */
export const importItemSchema: z.ZodType<ImportItem> = z.object({
  sourceId: z.string().min(1).max(4000, { error: 'its id is longer than 4000 characters' }),
  language: line(100).nullable(),
  url: z.url().nullable(),
  slug: line(2000).nullable(),
  headline: z.string().min(1, { error: 'it has no headline' }),
  seoHeadline: z.string(),
  socialHeadline: z.string(),
  standfirst: z.string(),
  body: bodyOfItem,
  publishedAt: time,
  modifiedAt: time,
  authors: z.array(z.string()),
  section: z.string().nullable(),
  tags: z.array(z.string()),
  place: z.string().nullable(),
  agency: z.string().nullable(),
  status: z.enum(['published', 'draft'], { error: 'neither "published" nor "draft"' }),
  oldPaths: z.array(z.string()),
  hero: z.object({ url: z.string(), alt: z.string(), caption: z.string(), credit: z.string() }).nullable(),
  line: z.int().nullable(),
  notes: z.array(z.string()),
})

/** The settings of one import. */
export const importOptionsSchema = z.object({
  source: z
    .string({ error: 'name a file or the address of a feed' })
    .min(1, { error: 'name a file or the address of a feed' }),
  format: z.enum(IMPORT_FORMATS, { error: `one of ${IMPORT_FORMATS.join(', ')}` }).optional(),
  edition: z.enum(EDITIONS, { error: `one of ${EDITIONS.join(', ')}` }).optional(),
  status: z.literal('draft', { error: 'only "draft" can be asked for' }).optional(),
  name: z.string().min(1).max(300).optional(),
  fields: z.record(z.string(), z.string()).optional(),
  /** The address of the site that an export comes from, where the export does not say it. */
  site: z.url({ protocol: /^https?$/, error: 'a whole http or https address' }).optional(),
  /** Names of theirs, and what they are called here; an empty one is left out. */
  sections: z.record(z.string(), z.string()).optional(),
  authors: z.record(z.string(), z.string()).optional(),
  media: z.string().min(1).optional(),
  fetchPictures: z.boolean().default(false),
  /** Whether readers of the items' old addresses are sent here; for exports of a whole site they are. */
  redirects: z.boolean().optional(),
  dryRun: z.boolean().default(false),
})
export type ImportOptions = z.input<typeof importOptionsSchema>
export type AcceptedOptions = z.output<typeof importOptionsSchema>
export type ReadOptions = Pick<AcceptedOptions, 'format' | 'fields' | 'site'>
