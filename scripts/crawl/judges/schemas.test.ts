import { describe, expect, it } from 'vitest'
import { findShapeProblems } from './schema-org.ts'
import { findXsdProblems } from './sitemap-xsd.ts'
import { findStandard } from './standards.ts'

const URL_A = 'https://news.example/news/a'

describe.runIf(findStandard('schema-org-shacl/shacl/full.shacl'))('the shapes of schema.org', () => {
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'River rises',
    wordCount: 9,
    author: [{ '@type': 'Person', name: 'Olha Koval', url: URL_A }],
  }
  const found = async (changes: object) =>
    (await findShapeProblems([{ url: URL_A, jsonLd: [{ ...article, ...changes }, 'no JSON'] }]))?.map(
      ({ url, text }) => `${url} ${text}`,
    )

  it('find nothing wrong with an article', async () => {
    expect(await found({})).toEqual([])
  }, 30_000)

  it.each([
    ['a thing where words are due', { headline: { '@type': 'Thing' } }, /headline/],
    ['words where a thing is due', { isPartOf: [], contentLocation: 'Kyiv' }, /contentLocation/],
  ])(
    'find %s',
    async (_, changes, problem) => {
      expect((await found(changes))?.join()).toMatch(problem)
    },
    30_000,
  )
})

describe.runIf(findStandard('sitemap-xsd/all-local.xsd'))('the schemas of sitemaps', () => {
  const file = (inner: string) => ({
    url: URL_A,
    xml: `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url>${inner}</url></urlset>`,
  })

  it('find what may not stand in a file, and nothing else', async () => {
    const right = file(`<loc>${URL_A}</loc><lastmod>2026-03-01</lastmod>`)
    expect(await findXsdProblems([right])).toEqual([])
    expect(await findXsdProblems([right, file('<lastmod>yesterday</lastmod>')])).not.toEqual([])
  })
})
