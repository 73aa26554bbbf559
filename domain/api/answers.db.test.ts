import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { makeArticle } from '#lib/testing/article-factory.ts'
import { makeAuthor, makePicture, makePlace, makeSection, makeTag } from '#lib/testing/factories.ts'
import { ENDPOINTS } from './endpoints.ts'
import { openApiDocument } from './openapi.ts'
import { answerApi } from './routes.ts'

// Outside of Next these do nothing: what is cached has tests in e2e.
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

type Page = { items: { id: string; headline?: string; html?: string; slug?: string }[]; next: string | null }

const document = openApiDocument('Dateline') as Record<string, unknown> & { paths: object }
const ajv = new Ajv2020({ strict: false, allErrors: true })
formats.default(ajv)
ajv.addSchema({ $id: 'https://news.example/openapi.json', ...document })

/** Asks, and holds the answer against the document. */
async function ask(path: string, query: Record<string, string> = {}): Promise<Page> {
  const { body } = await answerApi(path.split('/').slice(1), query)
  const endpoint = ENDPOINTS.find(
    (one) => one.path === path.replace(/^\/articles\/[0-9a-f-]+/, '/articles/{id}'),
  )
  const value: unknown = JSON.parse(body)
  if (endpoint?.answer) {
    const validate = ajv.getSchema(
      `https://news.example/openapi.json#/components/schemas/${endpoint.answer}`,
    ) as ValidateFunction
    validate(value)
    expect(validate.errors, path).toBeNull()
  }
  return value as Page
}

async function makeRich() {
  const [section, tag, place, author, hero] = await Promise.all([
    makeSection({ slug: 'city' }),
    makeTag({ slug: 'bridges' }),
    makePlace({ slug: 'kyiv' }),
    makeAuthor({ slug: 'koval' }),
    makePicture(),
  ])
  const links = {
    sectionId: section.id,
    placeId: place.id,
    tagIds: [tag.id],
    authorIds: [author.id],
    heroId: hero.id,
  }
  return makeArticle({ slug: 'rich', headline: 'Rich river', publishedAt: { hoursAgo: 2 }, ...links })
}

it('the document is valid OpenAPI 3.1 and names every address', async () => {
  const validator = new Validator()
  const { valid, errors } = await validator.validate(document)
  expect(errors ?? []).toEqual([])
  expect(valid).toBe(true)
  expect(validator.version).toBe('3.1')
  expect(Object.keys(document.paths)).toHaveLength(ENDPOINTS.length)
})

describe('every answer fits the document', () => {
  let uuid = ''
  beforeEach(async () => {
    uuid = (await makeRich()).uuid
  })

  it.each(['/articles', '/sections', '/tags', '/places', '/authors'])('%s', async (path) => {
    expect((await ask(path)).items).toHaveLength(1)
  })

  it('one article', async () => {
    expect(await ask(`/articles/${uuid}`)).toMatchObject({
      id: uuid,
      headline: 'Rich river',
      section: { slug: 'city' },
    })
    expect(await ask(`/articles/${uuid}/ninjs`)).toMatchObject({ uri: `urn:uuid:${uuid}` })
    expect((await answerApi(['articles', uuid, 'newsml'], {})).body).toContain(`guid="urn:uuid:${uuid}"`)
  })

  it.each(['section=city', 'tag=bridges', 'author=koval', 'place=kyiv'])('articles by %s', async (filter) => {
    await makeArticle({ slug: 'other' })
    const { items } = await ask('/articles', Object.fromEntries(new URLSearchParams(filter)))
    expect(items.map(({ id }) => id)).toEqual([uuid])
  })
})

describe('reading on', () => {
  it('neither repeats nor skips anything while items arrive', async () => {
    const made = []
    for (const hoursAgo of [5, 4, 3, 3, 2]) made.push(await makeArticle({ publishedAt: { hoursAgo } }))
    const seen: string[] = []
    let next: string | null = null
    do {
      const page: Page = await ask('/articles', { limit: '2', ...(next && { cursor: next }) })
      seen.push(...page.items.map(({ id }) => id))
      next = page.next
      await makeArticle({ publishedAt: { hoursAgo: 0.1 } })
    } while (next)
    expect(seen.toSorted()).toEqual(made.map(({ uuid }) => uuid).toSorted())
  })

  it('goes by slug through names', async () => {
    for (const slug of ['c', 'a', 'b']) await makeTag({ slug })
    const first = await ask('/tags', { limit: '2' })
    const second = await ask('/tags', { limit: '2', cursor: first.next ?? '' })
    expect([...first.items, ...second.items].map(({ slug }) => slug)).toEqual(['a', 'b', 'c'])
    expect(second.next).toBeNull()
  })
})

describe('what is asked for', () => {
  it('is what comes: a list has no text unless it is wanted', async () => {
    await makeArticle({ headline: 'One' })
    expect((await ask('/articles')).items[0]).not.toHaveProperty('html')
    const { items } = await ask('/articles', { fields: 'headline,html' })
    expect(Object.keys(items[0] ?? {}).toSorted()).toEqual(['headline', 'html', 'id'])
  })

  it.each([
    ['a limit', '/articles', { limit: '51' }, 'invalid'],
    ['a field', '/articles', { fields: 'headline,secret' }, 'invalid'],
    ['a cursor', '/articles', { cursor: 'abc' }, 'invalid'],
    ['a filter that is no slug', '/articles', { section: 'a\u0000' }, 'invalid'],
    ['a cursor of names that is none', '/authors', { cursor: '\u0000' }, 'invalid'],
    ['two filters', '/articles', { tag: 'a', section: 'b' }, 'invalid'],
    ['an empty question', '/search', { q: ' ' }, 'invalid'],
    ['an unknown section', '/articles', { section: 'none' }, 'not_found'],
    ['an unknown id', '/articles/0195c1de-7a68-7cc0-a1b2-0123456789ab', {}, 'not_found'],
    ['something that is no id', '/articles/1', {}, 'not_found'],
    ['an unknown address', '/editors', {}, 'not_found'],
  ])('is refused when it is wrong: %s', async (_, path, query, code) => {
    await expect(answerApi(path.split('/').slice(1), query)).rejects.toMatchObject({ code })
  })

  it('is gone when it was withdrawn, and not told of before it is published or when it is for readers only', async () => {
    const gone = await makeArticle({ status: 'withdrawn' })
    const draft = await makeArticle({ status: 'draft' })
    const future = await makeArticle({ publishedAt: { hoursAgo: -1 } })
    const noindex = await makeArticle({ noindex: true })
    const codeOf = (uuid: string) =>
      answerApi(['articles', uuid], {}).catch(({ code }: { code: string }) => code)
    expect(await codeOf(gone.uuid)).toBe('gone')
    for (const { uuid } of [draft, future, noindex]) expect(await codeOf(uuid)).toBe('not_found')
    expect((await ask('/articles')).items).toEqual([])
  })
})
