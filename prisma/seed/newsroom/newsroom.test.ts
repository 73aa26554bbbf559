import { describe, expect, it, test } from 'vitest'
import { bodySchema } from '#domain/body/schema.ts'
import { bodyText, countWords } from '#domain/body/text.ts'
import { EDITIONS } from '#domain/editions/rules.ts'
import { PAGE_SLUGS } from '#domain/pages/rules.ts'
import { SCENES } from '../pictures/catalog.ts'
import { ARTICLES } from './articles.ts'
import { AUTHORS } from './authors.ts'
import { linkedKeys, pictureKeys, resolveBody } from './body.ts'
import { PAGES } from './pages.ts'
import { STORIES } from './stories.ts'
import { PLACES, SECTIONS, TAGS } from './taxonomy.ts'
import type { DemoArticle, DemoText } from './types.ts'

const LONGEST_HEADLINE = 110
const resolve = { pictureId: () => 1, articleHref: (key: string) => `/news/${key}` }
const byKey = new Map(ARTICLES.map((article) => [article.key, article]))
const told = ARTICLES.flatMap((article) =>
  EDITIONS.flatMap((edition) => {
    const text = article[edition]
    return text ? [{ name: `${article.key} (${edition})`, article, edition, text }] : []
  }),
)
const inUkrainian = ARTICLES.flatMap(({ uk }) => (uk ? [uk] : []))
const slugs = (things: { slug: string }[]) => new Set(things.map(({ slug }) => slug))

function wordsOf(text: DemoText): string {
  return JSON.stringify([text.headline, text.standfirst, text.caption, text.body, text.corrections ?? []])
}

/** The stories: each article with the articles that it recalls, and theirs. */
function storySizes(): number[] {
  const root = (article: DemoArticle): DemoArticle => {
    const first = article.recalls.map((key) => byKey.get(key)).find((found) => found !== undefined)
    return first ? root(first) : article
  }
  const sizes = new Map<string, number>()
  for (const article of ARTICLES) sizes.set(root(article).key, (sizes.get(root(article).key) ?? 0) + 1)
  return [...sizes.values()].filter((size) => size > 1)
}

test('there is as much of everything as was promised', () => {
  expect(ARTICLES.filter(({ withdrawn }) => !withdrawn).length).toBeGreaterThanOrEqual(32)
  expect(inUkrainian.length).toBeGreaterThanOrEqual(16)
  expect(SECTIONS).toHaveLength(6)
  expect(AUTHORS).toHaveLength(8)
  expect(PLACES).toHaveLength(10)
  expect(TAGS.length).toBeGreaterThanOrEqual(15)
  expect(
    ARTICLES.flatMap(({ en }) => en.corrections ?? [])
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual(['clarification', 'correction'])
  expect(ARTICLES.filter(({ withdrawn }) => withdrawn)).toHaveLength(1)
  expect(storySizes().length).toBeGreaterThanOrEqual(6)
  expect(SCENES.length).toBeGreaterThanOrEqual(20)
})

test('the stories have pages of their own, each with at least three parts in English and one in Ukrainian', () => {
  expect(STORIES.length).toBeGreaterThanOrEqual(6)
  for (const { key, slug, title, summary } of STORIES) {
    const parts = ARTICLES.filter((article) => article.key.startsWith(`${key}-`))
    expect(parts.length, key).toBeGreaterThanOrEqual(3)
    expect(parts.filter(({ uk }) => uk).length, key).toBeGreaterThanOrEqual(1)
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    for (const edition of EDITIONS) {
      expect(title[edition]).not.toBe('')
      expect(summary[edition].length).toBeLessThanOrEqual(200)
    }
  }
})

test('every section has news in both editions', () => {
  for (const { slug } of SECTIONS) {
    const here = ARTICLES.filter(({ section }) => section === slug)
    expect(here.filter(({ uk }) => uk).length, slug).toBeGreaterThanOrEqual(2)
  }
})

test('the pages that the footer names are all there', () => {
  expect(PAGES.map(({ slug }) => slug)).toEqual([...PAGE_SLUGS])
  for (const page of PAGES) {
    for (const edition of EDITIONS) bodySchema.parse(resolveBody(page[edition].body, resolve))
  }
})

describe.each(told)('$name', ({ article, edition, text }) => {
  it('has a body of 150 to 400 words that the schema takes', () => {
    const body = bodySchema.parse(resolveBody(text.body, resolve))
    const words = countWords(bodyText(body))
    expect(words).toBeGreaterThanOrEqual(150)
    expect(words).toBeLessThanOrEqual(400)
    expect(JSON.stringify(body)).not.toContain('.invalid')
  })

  it('fits the page', () => {
    expect(text.headline.length).toBeLessThanOrEqual(LONGEST_HEADLINE)
    expect(text.standfirst.length).toBeLessThanOrEqual(200)
    expect(text.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(text.caption === '').toBe(article.hero === null)
  })

  it('names only what there is', () => {
    const scenes = new Set(SCENES.map(({ key }) => key))
    for (const key of [...pictureKeys(text.body), ...(article.hero ? [article.hero] : [])]) {
      expect(scenes).toContain(key)
    }
    for (const key of linkedKeys(text.body)) expect(byKey.get(key)?.[edition]?.slug, key).toBeTruthy()
    expect(slugs(SECTIONS)).toContain(article.section)
    if (article.place) expect(slugs(PLACES)).toContain(article.place)
    for (const slug of article.authors) expect(slugs(AUTHORS)).toContain(slug)
    for (const slug of article.tags) expect(slugs(TAGS)).toContain(slug)
  })

  it('recalls only what is earlier, and changed only after it appeared', () => {
    for (const key of article.recalls) {
      expect(byKey.get(key)?.minutesAgo, key).toBeGreaterThan(article.minutesAgo)
      expect(byKey.get(key)?.withdrawn, key).toBeUndefined()
    }
    // A translation appears up to half an hour after the original.
    const changes = [
      article.modifiedMinutesAgo,
      ...(text.corrections ?? []).map(({ minutesAgo }) => minutesAgo),
    ]
    for (const minutes of changes) {
      if (minutes !== undefined) expect(minutes).toBeLessThan(article.minutesAgo - 30)
    }
    expect(article.minutesAgo).toBeGreaterThan(60)
  })
})

test('slugs and keys are used once', () => {
  expect(byKey.size).toBe(ARTICLES.length)
  expect(new Set(told.map(({ edition, text }) => `${edition}/${text.slug}`)).size).toBe(told.length)
})

test('Ukrainian is written in Ukrainian letters, quotation marks and apostrophes', () => {
  const names = [...SECTIONS, ...TAGS, ...PLACES, ...AUTHORS].map((named) => JSON.stringify([named.name.uk]))
  const pages = PAGES.map(({ uk }) => JSON.stringify(uk))
  const stories = STORIES.map(({ title, summary }) => JSON.stringify([title.uk, summary.uk]))
  for (const json of [...inUkrainian.map(wordsOf), ...names, ...pages, ...stories]) {
    const text = json.replaceAll(/"(type|key|url|title|href|credit|alt)":"[^"]*"/g, (found) =>
      /"(alt|title)"/.test(found) ? found : '',
    )
    expect(text).toMatch(/[а-яіїєґ]/)
    expect(text.match(/[ыэъёЫЭЪЁ]/g)).toBeNull()
    // A Latin letter inside a Cyrillic word looks right and is found by no search.
    expect(text.match(/[a-z][а-яіїєґ’]|[а-яіїєґ’][a-z]/gi)).toBeNull()
    expect(text.match(/[а-яіїєґ]['ʼ][а-яіїєґ]/gi)).toBeNull()
    // Inside « » a second pair is „ “.
    expect(text.replaceAll(/„[^„“]*“/g, '')).not.toMatch(/[“”]|\\"| - /)
  }
})
