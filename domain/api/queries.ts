import type { z } from 'zod'
import { listNextKeys } from '#domain/articles/list-queries.ts'
import type { ListOf } from '#domain/articles/list-store.ts'
import { findAuthor } from '#domain/authors/queries.ts'
import type { Edition } from '#domain/editions/rules.ts'
import { findFeedItem, listFeedItems } from '#domain/feeds/item-queries.ts'
import type { FeedItem } from '#domain/feeds/rules.ts'
import { findPlace } from '#domain/places/queries.ts'
import { searchArticles } from '#domain/search/queries.ts'
import { searchQuestionSchema } from '#domain/search/schema.ts'
import { findSection, listSections } from '#domain/sections/queries.ts'
import { findTag } from '#domain/tags/queries.ts'
import { AppError } from '#lib/errors.ts'
import { enabledEdition, site } from '#lib/metadata/site.ts'
import { parse } from '#lib/parse.ts'
import { absoluteUrl, authorPath, placePath, sectionPath, tagPath } from '#lib/url.ts'
import { type ApiArticle, readCursor, toApiArticle, writeCursor } from './rules.ts'
import { articleQuerySchema, namesQuerySchema, oneArticleQuerySchema, searchQuerySchema } from './schema.ts'
import { listAuthorNames, listPlaceNames, listTagNames } from './store.ts'

type Page<T> = { items: T[]; next: string | null }

const FILTERS = { section: findSection, tag: findTag, author: findAuthor, place: findPlace } as const

/** A page of published articles, from the newest; what arrives meanwhile neither repeats nor hides anything. */
export async function listApiArticles(input: unknown): Promise<Page<ApiArticle>> {
  const query = parse(articleQuerySchema, input)
  const edition = editionOf(query.edition)
  const list = await listOf(edition, query)
  const keys = await listNextKeys(list, edition, query.limit + 1, readCursor(query.cursor))
  const shown = keys.slice(0, query.limit)
  const last = shown.at(-1)
  const items = await listFeedItems(shown.map(({ id }) => id))
  return {
    items: items.map((item) => toApiArticle(item, query.fields, true)),
    next: keys.length > query.limit && last ? writeCursor(last) : null,
  }
}

/** A published article. @throws AppError 'not_found', or 'gone' when it was withdrawn. */
export async function getApiArticle(uuid: string, input: unknown): Promise<ApiArticle> {
  const { fields } = parse(oneArticleQuerySchema, input)
  return toApiArticle(await getItem(uuid), fields)
}

/** A published article for the formats of the wire. @throws as getApiArticle. */
export async function getItem(uuid: string): Promise<FeedItem> {
  const isUuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(uuid)
  const item = isUuid ? await findFeedItem(uuid) : null
  if (item === null) throw new AppError('not_found', 'There is no article with this id.')
  if (item === 'withdrawn') throw new AppError('gone', 'This article was withdrawn. Do not show it any more.')
  return item
}

/** The sections of an edition in the order of its menu. */
export async function listApiSections(input: unknown) {
  const edition = editionOf(parse(namesQuerySchema, input).edition)
  const sections = await listSections(edition)
  const items = sections.map(({ slug, name, description }) => ({
    slug,
    name,
    url: absoluteUrl(sectionPath(edition, slug)),
    description,
  }))
  return { items, next: null }
}

export const listApiTags = (input: unknown) => listNames(input, listTagNames, tagPath)
export const listApiPlaces = (input: unknown) => listNames(input, listPlaceNames, placePath)
export const listApiAuthors = (input: unknown) => listNames(input, listAuthorNames, authorPath)

/** The articles that hold the words of a question, as the portal's own search finds them. */
export async function searchApi(input: unknown) {
  const { edition, fields, ...asked } = parse(searchQuerySchema, input)
  const question = searchQuestionSchema.parse(asked)
  const { hits, total, page, hasOlder } = await searchArticles(editionOf(edition), question)
  const items = await listFeedItems(hits.map(({ id }) => id))
  return {
    items: items.map((item) => toApiArticle(item, fields, true)),
    total,
    page,
    next: hasOlder ? page + 1 : null,
  }
}

async function listNames<Row extends { slug: string }>(
  input: unknown,
  list: (edition: Edition, asked: { after: string | undefined; limit: number }) => Promise<Row[]>,
  path: (edition: string, slug: string) => string,
): Promise<Page<Row & { url: string }>> {
  const { cursor, limit, ...query } = parse(namesQuerySchema, input)
  const edition = editionOf(query.edition)
  const rows = await list(edition, { after: cursor, limit })
  const shown = rows.slice(0, limit)
  return {
    items: shown.map((row) => ({ ...row, url: absoluteUrl(path(edition, row.slug)) })),
    next: rows.length > limit ? (shown.at(-1)?.slug ?? null) : null,
  }
}

async function listOf(edition: Edition, query: z.output<typeof articleQuerySchema>): Promise<ListOf> {
  const asked = (Object.keys(FILTERS) as (keyof typeof FILTERS)[]).filter((kind) => query[kind] !== undefined)
  const [kind] = asked
  if (!kind) return { kind: 'latest' }
  if (asked.length > 1)
    throw new AppError('invalid', 'Filter by one of section, tag, author and place at a time.')
  const found = await FILTERS[kind](edition, query[kind] ?? '')
  if (!found) throw new AppError('not_found', 'There is nothing with this slug to filter by.')
  return { kind, id: found.id }
}

function editionOf(code: string | undefined): Edition {
  const edition = code === undefined ? site.editions[0] : enabledEdition(code)
  if (!edition) throw new AppError('not_found', 'This edition is switched off.')
  return edition
}
