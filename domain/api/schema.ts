import { z } from 'zod'
import { EDITIONS } from '#domain/editions/rules.ts'

// The read API's words. The OpenAPI document is made of these schemas, and tests hold every answer against them.

const time = z.iso.datetime().describe('ISO 8601, UTC')
const slug = z.string().describe('The last part of its address; the key for filters')
const named = { slug, name: z.string(), url: z.url() }
const edition = z.enum(EDITIONS).describe('The paper in one language, as a BCP 47 code')

const renditionSchema = z
  .object({
    name: z.string().describe('The shape, as in 16x9'),
    url: z.url(),
    type: z.string(),
    width: z.int(),
    height: z.int(),
  })
  .meta({ id: 'Rendition' })

const imageSchema = renditionSchema
  .extend({
    alt: z.string(),
    caption: z.string(),
    credit: z.string(),
    renditions: z.array(renditionSchema).describe('The same picture in other shapes'),
  })
  .meta({ id: 'Image' })

const sectionSchema = z
  .object({ ...named, description: z.string().optional() })
  .meta({ id: 'Section', description: 'A rubric of the paper' })
const tagSchema = z.object(named).meta({ id: 'Tag' })
const placeSchema = z
  .object({ ...named, latitude: z.number().nullable(), longitude: z.number().nullable() })
  .meta({ id: 'Place', description: 'Where reports are made' })
const authorSchema = z
  .object({ ...named, jobTitle: z.string() })
  .meta({ id: 'Author', description: 'A person with a byline' })

const correctionSchema = z
  .object({ kind: z.enum(['correction', 'clarification', 'update']), text: z.string(), publishedAt: time })
  .meta({ id: 'Correction' })

const translationSchema = z.object({ uri: z.string(), edition, url: z.url() }).meta({ id: 'Translation' })

const wholeArticle = z.object({
  id: z.uuid().describe('Opaque; no edit ever changes it'),
  uri: z.string().describe('The same identity as feeds and ninjs name it'),
  edition,
  url: z.url(),
  version: z.int(),
  headline: z.string(),
  standfirst: z.string(),
  html: z
    .string()
    .describe('The whole text with whole addresses: standfirst, body, earlier stories, corrections'),
  wordCount: z.int(),
  image: imageSchema.nullable(),
  section: sectionSchema.nullable(),
  tags: z.array(tagSchema),
  place: placeSchema.nullable(),
  agency: z.string(),
  authors: z.array(authorSchema).describe('In the order of the byline'),
  corrections: z.array(correctionSchema),
  translations: z.array(translationSchema),
  publishedAt: time.describe('The first publication'),
  updatedAt: time.describe('The last change that readers should know of'),
})

/** The parts of an article that a program may ask for. */
export const ARTICLE_FIELDS = Object.keys(wholeArticle.shape).filter((name) => name !== 'id')

export const articleSchema = wholeArticle
  .partial()
  .required({ id: true })
  .meta({ id: 'Article', description: 'A published article. With `fields`, the named parts and the id.' })

const listOf = <Item extends z.ZodType>(items: Item, id: string) =>
  z
    .object({
      items: z.array(items),
      next: z.string().nullable().describe('The cursor of what comes after; null at the end'),
    })
    .meta({ id })

export const articleListSchema = listOf(articleSchema, 'ArticleList')
export const sectionListSchema = listOf(sectionSchema, 'SectionList')
export const tagListSchema = listOf(tagSchema, 'TagList')
export const placeListSchema = listOf(placeSchema, 'PlaceList')
export const authorListSchema = listOf(authorSchema, 'AuthorList')
export const searchResultSchema = z
  .object({ items: z.array(articleSchema), total: z.int(), page: z.int(), next: z.int().nullable() })
  .meta({ id: 'SearchResult' })

export const problemSchema = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    fields: z.record(z.string(), z.string()).optional().describe('What is wrong, by parameter'),
  })
  .meta({ id: 'Problem', description: 'RFC 9457' })

const fields = z
  .string()
  .optional()
  .transform((list) => (list ? list.split(',').map((name) => name.trim()) : undefined))
  .refine((list) => !list || list.every((name) => name === 'id' || ARTICLE_FIELDS.includes(name)), {
    error: 'Names parts of an article, separated by commas; the document lists them.',
  })
  .describe('Names of the wanted parts, separated by commas. Without it a list has all but `html`.')
const limit = z.coerce
  .number({ error: 'A number from 1 to 50.' })
  .int({ error: 'A number from 1 to 50.' })
  .min(1, { error: 'A number from 1 to 50.' })
  .max(50, { error: 'A number from 1 to 50.' })
  .default(20)
  .describe('How many, 1 to 50')
const cursor = z
  .string()
  .regex(/^[\w-]{1,200}$/, { error: 'The cursor is not one of ours.' })
  .optional()
  .describe('`next` of the page before')
/** A filter. What is no slug at all is told so; one that nothing has is not found. */
const slugOf = (what: string) =>
  z
    .string()
    .regex(/^[\w-]{1,200}$/, { error: 'A slug: letters, digits and hyphens.' })
    .optional()
    .describe(`Slug of ${what}`)
const inEdition = edition.optional().describe('Which edition; the default one without it')

export const articleQuerySchema = z.object({
  edition: inEdition,
  section: slugOf('a section; one filter at a time'),
  tag: slugOf('a tag'),
  author: slugOf('an author'),
  place: slugOf('a place'),
  limit,
  cursor,
  fields,
})
export const oneArticleQuerySchema = z.object({ fields })
export const namesQuerySchema = z.object({ edition: inEdition, limit, cursor })
export const searchQuerySchema = z.object({
  q: z
    .string({ error: 'Say what to search for.' })
    .trim()
    .min(1, { error: 'Say what to search for.' })
    .max(200, { error: 'At most 200 characters.' })
    .describe('The words to look for'),
  edition: inEdition,
  section: slugOf('a section'),
  author: slugOf('an author'),
  place: slugOf('a place'),
  tag: slugOf('a tag'),
  from: z.iso
    .date({ error: 'A day, as in 2026-03-01.' })
    .optional()
    .describe('Published on this day or later'),
  to: z.iso.date({ error: 'A day, as in 2026-03-01.' }).optional().describe('Published before this day ends'),
  sort: z.enum(['relevance', 'date']).optional().describe('Relevance without it'),
  page: z.coerce
    .number({ error: 'A number from 1 to 50.' })
    .int({ error: 'A number from 1 to 50.' })
    .min(1, { error: 'A number from 1 to 50.' })
    .max(50, { error: 'A number from 1 to 50.' })
    .default(1)
    .describe('Which page of the results, 1 to 50'),
  fields,
})
