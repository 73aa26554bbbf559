import { newsmlItem } from '#domain/feeds/formats/newsml.ts'
import { ninjsItem } from '#domain/feeds/formats/ninjs.ts'
import { getPaper } from '#domain/paper/queries.ts'
import { AppError } from '#lib/errors.ts'
import { site } from '#lib/metadata/site.ts'
import { openApiDocument } from './openapi.ts'
import {
  getApiArticle,
  getItem,
  listApiArticles,
  listApiAuthors,
  listApiPlaces,
  listApiSections,
  listApiTags,
  searchApi,
} from './queries.ts'

export type ApiAnswer = { type: string; body: string }

const JSON_TYPE = 'application/json; charset=utf-8'
const json = (value: unknown): ApiAnswer => ({ type: JSON_TYPE, body: JSON.stringify(value) })

const LISTS: Record<string, (query: unknown) => Promise<unknown>> = {
  articles: listApiArticles,
  sections: listApiSections,
  tags: listApiTags,
  places: listApiPlaces,
  authors: listApiAuthors,
  search: searchApi,
}

/**
 * Answers a question to the read API; `path` is what stands below /api/v1.
 * @throws AppError 'not_found' for an address that is none of ours, and what the queries throw.
 */
export async function answerApi(path: readonly string[], query: unknown): Promise<ApiAnswer> {
  const [noun = '', id, format, ...rest] = path
  const list = LISTS[noun]
  if (path.length === 1 && noun === 'openapi.json')
    return json(openApiDocument((await getPaper(site.editions[0] ?? 'en')).name))
  if (path.length === 1 && list) return json(await list(query))
  if (noun === 'articles' && id && rest.length === 0) {
    if (format === undefined) return json(await getApiArticle(id, query))
    if (format === 'ninjs') return json(ninjsItem(await getItem(id)))
    if (format === 'newsml') {
      const item = await getItem(id)
      const { name } = await getPaper(item.edition)
      return { type: 'application/vnd.iptc.g2.newsitem+xml; charset=utf-8', body: newsmlItem(item, name) }
    }
  }
  throw new AppError(
    'not_found',
    'There is nothing at this address. The document at /api/v1/openapi.json lists all.',
  )
}
