import type { z } from 'zod'
import {
  articleListSchema,
  articleQuerySchema,
  articleSchema,
  authorListSchema,
  namesQuerySchema,
  oneArticleQuerySchema,
  placeListSchema,
  searchQuerySchema,
  searchResultSchema,
  sectionListSchema,
  tagListSchema,
} from './schema.ts'

export type Endpoint = {
  /** Below /api/v1. */
  path: string
  name: string
  summary: string
  query: z.ZodObject
  /** The id of the schema of its answer; none for a format of the wire. */
  answer: string | null
  type: string
}

const json = (
  path: string,
  name: string,
  summary: string,
  query: z.ZodObject,
  answer: z.ZodType,
): Endpoint => ({ path, name, summary, query, answer: answer.meta()?.id ?? null, type: 'application/json' })

const wire = (path: string, name: string, summary: string, type: string): Endpoint => ({
  path,
  name,
  summary,
  query: oneArticleQuerySchema.omit({ fields: true }),
  answer: null,
  type,
})

/** Every address of the read API, for its document and its page. */
export const ENDPOINTS: readonly Endpoint[] = [
  json(
    '/articles',
    'listArticles',
    'Published articles, from the newest',
    articleQuerySchema,
    articleListSchema,
  ),
  json('/articles/{id}', 'getArticle', 'One article', oneArticleQuerySchema, articleSchema),
  wire('/articles/{id}/ninjs', 'getNinjs', 'One article in ninjs 3.1', 'application/json'),
  wire(
    '/articles/{id}/newsml',
    'getNewsml',
    'One article in NewsML-G2',
    'application/vnd.iptc.g2.newsitem+xml',
  ),
  json('/sections', 'listSections', 'The sections of an edition', namesQuerySchema, sectionListSchema),
  json('/tags', 'listTags', 'Tags by slug', namesQuerySchema, tagListSchema),
  json('/places', 'listPlaces', 'Places by slug', namesQuerySchema, placeListSchema),
  json('/authors', 'listAuthors', 'Authors by slug', namesQuerySchema, authorListSchema),
  json('/search', 'search', 'Articles that hold the words', searchQuerySchema, searchResultSchema),
]
