import { expect, it } from 'vitest'
import type { PublishedArticle } from '#domain/articles/rules.ts'
import { somePaper } from '#lib/testing/paper.ts'
import { articleMetadata } from './article-metadata.ts'
import { linkCards } from './link-cards.ts'

const paper = somePaper('en')

const article: PublishedArticle = {
  id: 1,
  uuid: '0195-a',
  edition: 'en',
  slug: 'bridge',
  headline: 'Bridge opens',
  seoHeadline: 'Kyiv bridge opening date',
  socialHeadline: 'You can cross it now',
  pushHeadline: '',
  noindex: false,
  standfirst: ' It took two years. ',
  publishedAt: '2026-07-01T10:00:00.000Z',
  modifiedAt: null,
  section: null,
  picture: null,
  body: { type: 'doc', content: [{ type: 'paragraph' }] },
  wordCount: 0,
  place: null,
  agency: '',
  authors: [],
  tags: [],
  corrections: [],
  story: null,
  translations: [],
  bodyPictures: {},
}

it('shows on each card what the head of the page says', () => {
  const { title, description, openGraph } = articleMetadata(article, paper)
  const cards = linkCards(article, paper)
  expect(cards.search).toEqual({
    title: 'Kyiv bridge opening date | Dateline',
    description: 'It took two years.',
  })
  expect(cards.search).toEqual({ title: title.absolute, description })
  expect(cards.social).toMatchObject({ title: 'You can cross it now', image: openGraph.images[0]?.url })
  expect(cards).toMatchObject({ url: openGraph.url, siteName: 'Dateline', host: 'localhost:3000' })
})

it('says nothing where the head says nothing', () => {
  const cards = linkCards({ ...article, standfirst: '', seoHeadline: '', socialHeadline: '' }, paper)
  expect(cards.search).toEqual({ title: 'Bridge opens | Dateline', description: '' })
  expect(cards.social).toMatchObject({ title: 'Bridge opens', description: '' })
})
