import { describe, expect, it } from 'vitest'
import type { PublishedArticle } from '#domain/articles/rules.ts'
import { somePaper } from '#lib/testing/paper.ts'
import { articleMetadata } from './article-metadata.ts'
import { listMetadata } from './list-metadata.ts'

const [paper, ukPaper] = [somePaper('en'), somePaper('uk')]

const article: PublishedArticle = {
  id: 1,
  uuid: '0195-a',
  edition: 'en',
  slug: 'bridge',
  headline: 'Bridge opens',
  seoHeadline: '',
  socialHeadline: '',
  pushHeadline: '',
  noindex: false,
  standfirst: 'It took two years.',
  publishedAt: '2026-07-01T10:00:00.000Z',
  modifiedAt: '2026-07-01T12:00:00.000Z',
  section: { slug: 'city', name: 'City' },
  picture: {
    picture: { id: 7, key: 'abc', width: 1000, height: 900, tint: '', cuts: {}, hasAvif: false },
    alt: 'The bridge',
    caption: '',
    credit: '',
  },
  body: { type: 'doc', content: [{ type: 'paragraph' }] },
  wordCount: 0,
  place: null,
  agency: '',
  authors: [{ slug: 'koval', name: 'Olha Koval', jobTitle: '', links: [] }],
  tags: [{ slug: 'bridges', name: 'Bridges' }],
  corrections: [],
  story: null,
  translations: [{ edition: 'uk', slug: 'mist' }],
  bodyPictures: {},
}

describe('articleMetadata', () => {
  it('is canonical to itself and lists every version, itself too, with a fallback', () => {
    const languages = {
      en: 'http://localhost:3000/news/bridge',
      uk: 'http://localhost:3000/uk/news/mist',
      'x-default': 'http://localhost:3000/news/bridge',
    }
    expect(articleMetadata(article, paper).alternates).toMatchObject({ canonical: languages.en, languages })
    const translation: PublishedArticle = {
      ...article,
      edition: 'uk',
      slug: 'mist',
      translations: [{ edition: 'en', slug: 'bridge' }],
    }
    expect(articleMetadata(translation, ukPaper).alternates).toMatchObject({
      canonical: languages.uk,
      languages,
    })
  })

  it('titles the window and the cards with their own headlines', () => {
    const own = { seoHeadline: 'Kyiv bridge opening date', socialHeadline: 'You can cross it now' }
    expect(articleMetadata({ ...article, ...own }, paper)).toMatchObject({
      title: { absolute: 'Kyiv bridge opening date | Dateline' },
      openGraph: { title: 'You can cross it now' },
    })
    expect(articleMetadata({ ...article, seoHeadline: 'Search only' }, paper)).toMatchObject({
      openGraph: { title: 'Bridge opens' },
    })
  })

  it('names no other version when there is none', () => {
    expect(articleMetadata({ ...article, translations: [] }, paper).alternates).not.toHaveProperty(
      'languages',
    )
  })

  it('gives previews the times, authors and the picture with its real size', () => {
    expect(articleMetadata(article, paper)).toMatchObject({
      title: { absolute: 'Bridge opens | Dateline' },
      description: 'It took two years.',
      robots: { index: true, 'max-image-preview': 'large' },
      twitter: { card: 'summary_large_image' },
      openGraph: {
        type: 'article',
        url: 'http://localhost:3000/news/bridge',
        publishedTime: '2026-07-01T13:00:00+03:00',
        modifiedTime: '2026-07-01T15:00:00+03:00',
        section: 'City',
        tags: ['Bridges'],
        authors: ['http://localhost:3000/author/koval'],
        locale: 'en_GB',
        images: [
          {
            url: expect.stringMatching(/^http:\/\/localhost:3000\/media\/[0-9a-f]{24}\/social-1\.jpg$/),
            width: 1200,
            height: 630,
            alt: 'Bridge opens',
          },
          {
            url: 'http://localhost:3000/media/abc/16x9-1200.jpg',
            width: 1000,
            height: 563,
            alt: 'The bridge',
          },
        ],
      },
    })
  })
})

describe('listMetadata', () => {
  const facts = { path: '/section/city', title: 'Місто', description: 'Новини' } as const
  const editions = ['en', 'uk'] as const
  const cards = [article]

  it('is canonical to itself on every page, with translations on the first only', () => {
    const first = listMetadata(ukPaper, { ...facts, editions, list: { page: 1, cards } })
    const second = listMetadata(ukPaper, { ...facts, editions, list: { page: 2, cards } })
    expect(first.alternates).toMatchObject({
      canonical: 'http://localhost:3000/uk/section/city',
      languages: { en: 'http://localhost:3000/section/city' },
      types: {
        'application/rss+xml': [
          { url: 'http://localhost:3000/uk/section/city/feed.xml', title: expect.stringContaining('Місто') },
          { url: 'http://localhost:3000/uk/feed.xml' },
        ],
        'application/atom+xml': [
          { url: 'http://localhost:3000/uk/section/city/atom.xml' },
          { url: 'http://localhost:3000/uk/atom.xml' },
        ],
        'application/feed+json': [
          { url: 'http://localhost:3000/uk/section/city/feed.json' },
          { url: 'http://localhost:3000/uk/feed.json' },
        ],
      },
    })
    expect(second.alternates).toMatchObject({ canonical: 'http://localhost:3000/uk/section/city/page/2' })
    expect(second.alternates).not.toHaveProperty('languages')
    expect(second.title).not.toEqual(first.title)
  })

  it('shows the paper’s own picture in previews', () => {
    expect(listMetadata(ukPaper, facts)).toMatchObject({
      openGraph: { images: [{ url: expect.stringContaining('/social-uk.jpg'), width: 1200, height: 630 }] },
      twitter: { card: 'summary_large_image' },
    })
  })

  it('keeps an empty list out of indexes', () => {
    expect(listMetadata(ukPaper, { ...facts, list: { page: 1, cards: [] } }).robots).toMatchObject({
      index: false,
    })
    expect(listMetadata(ukPaper, { ...facts, list: { page: 1, cards } }).robots).toMatchObject({
      index: true,
    })
    expect(listMetadata(ukPaper, facts).robots).toMatchObject({ index: true })
  })

  it('titles the front page with the name of the paper alone', () => {
    expect(listMetadata(ukPaper, { ...facts, path: '/', title: 'Dateline' }).title).toEqual({
      absolute: 'Dateline',
    })
  })
})
