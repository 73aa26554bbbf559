import { describe, expect, it } from 'vitest'
import type { PublishedArticle } from '#domain/articles/rules.ts'
import { somePaper } from '#lib/testing/paper.ts'
import { articleJsonLd } from './article-json-ld.ts'
import { breadcrumbJsonLd } from './breadcrumb-json-ld.ts'

const paper = somePaper('uk')
const article = (changes: Partial<PublishedArticle> = {}): PublishedArticle => ({
  id: 1,
  uuid: '0195-a',
  edition: 'uk',
  slug: 'mist',
  headline: 'Міст відкрито',
  seoHeadline: '',
  socialHeadline: '',
  pushHeadline: '',
  noindex: false,
  standfirst: 'Через два роки.',
  publishedAt: '2026-07-01T10:00:00.000Z',
  modifiedAt: null,
  section: { slug: 'city', name: 'Місто' },
  picture: null,
  body: { type: 'doc', content: [{ type: 'paragraph' }] },
  wordCount: 120,
  place: { slug: 'kyiv', name: 'Київ', latitude: 50.45, longitude: 30.52 },
  agency: 'УНН',
  authors: [
    {
      slug: 'koval',
      name: 'Ольга Коваль',
      jobTitle: 'кореспондентка',
      links: ['https://social.example/@koval'],
    },
    { slug: 'bondar', name: 'Ігор Бондар', jobTitle: '', links: [] },
  ],
  tags: [
    { slug: 'bridges', name: 'Мости' },
    { slug: 'dnipro', name: 'Дніпро' },
  ],
  corrections: [],
  story: null,
  translations: [],
  bodyPictures: {},
  ...changes,
})

describe('articleJsonLd', () => {
  it('says what the visible page says, in the newsroom zone', () => {
    expect(articleJsonLd(article(), paper)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      mainEntityOfPage: 'http://localhost:3000/uk/news/mist',
      headline: 'Міст відкрито',
      description: 'Через два роки.',
      datePublished: '2026-07-01T13:00:00+03:00',
      dateModified: '2026-07-01T13:00:00+03:00',
      inLanguage: 'uk',
      articleSection: 'Місто',
      keywords: ['Мости', 'Дніпро'],
      about: [
        { '@type': 'Thing', name: 'Мости', url: 'http://localhost:3000/uk/tag/bridges' },
        { '@type': 'Thing', name: 'Дніпро', url: 'http://localhost:3000/uk/tag/dnipro' },
      ],
      contentLocation: { '@type': 'Place', name: 'Київ', geo: { latitude: 50.45, longitude: 30.52 } },
      isAccessibleForFree: true,
      wordCount: 120,
      publisher: { '@type': 'NewsMediaOrganization', name: 'Dateline' },
    })
  })

  it('dates the last change when there was one, in winter time too', () => {
    const { dateModified } = articleJsonLd(
      article({ modifiedAt: '2026-12-01T10:00:00.000Z' }),
      paper,
    ) as never
    expect(dateModified).toBe('2026-12-01T12:00:00+02:00')
  })

  it('names every author in order, with an address, and a job and other pages only where there are some', () => {
    expect(articleJsonLd(article(), paper)).toHaveProperty('author', [
      {
        '@type': 'Person',
        name: 'Ольга Коваль',
        url: 'http://localhost:3000/uk/author/koval',
        jobTitle: 'кореспондентка',
        sameAs: ['https://social.example/@koval'],
      },
      { '@type': 'Person', name: 'Ігор Бондар', url: 'http://localhost:3000/uk/author/bondar' },
    ])
  })

  it('names the agency, else the paper, where no author stands', () => {
    expect(articleJsonLd(article({ authors: [] }), paper)).toMatchObject({ author: [{ name: 'УНН' }] })
    expect(articleJsonLd(article({ authors: [], agency: '' }), paper)).toMatchObject({
      author: [{ name: 'Dateline' }],
    })
  })

  it('names the running story that it is a part of, by the page of the story', () => {
    const story = { slug: 'bridge', title: 'Новий міст' }
    expect(articleJsonLd(article({ story }), paper)).toHaveProperty('isPartOf', {
      '@type': 'CreativeWorkSeries',
      name: 'Новий міст',
      url: 'http://localhost:3000/uk/story/bridge',
    })
    expect(articleJsonLd(article(), paper)).not.toHaveProperty('isPartOf')
  })

  it('offers the picture in three shapes with its credit, but not in one too small to be taken', () => {
    const picture = { id: 7, key: 'abc', width: 2000, height: 1500, tint: '', cuts: {}, hasAvif: false }
    const placed = { picture, alt: 'Міст', caption: 'Відкриття', credit: 'О. Коваль' }
    const shapes = ['16x9', '4x3', '1x1'].map((ratio) => ({
      url: `http://localhost:3000/media/abc/${ratio}-1200.jpg`,
      creditText: 'О. Коваль',
      width: { value: 1200 },
      height: { value: { '16x9': 675, '4x3': 900, '1x1': 1200 }[ratio] },
    }))
    expect(articleJsonLd(article({ picture: placed }), paper)).toMatchObject({ image: shapes })
    const small = { ...placed, picture: { ...picture, width: 200, height: 150 } }
    expect(articleJsonLd(article({ picture: small }), paper)).not.toHaveProperty('image')
    expect(articleJsonLd(article(), paper)).not.toHaveProperty('image')
  })

  it('carries corrections and clarifications, not updates', () => {
    const at = '2026-07-02T06:00:00.000Z'
    const corrections = (['correction', 'update', 'clarification'] as const).map((kind, id) => ({
      id,
      kind,
      text: kind,
      publishedAt: at,
    }))
    expect(articleJsonLd(article({ corrections }), paper)).toHaveProperty('correction', [
      { '@type': 'CorrectionComment', text: 'correction', datePublished: '2026-07-02T09:00:00+03:00' },
      { '@type': 'CorrectionComment', text: 'clarification', datePublished: '2026-07-02T09:00:00+03:00' },
    ])
  })
})

describe('breadcrumbJsonLd', () => {
  it('leads from the front page over the section to the article', () => {
    expect(breadcrumbJsonLd(article(), paper).itemListElement).toMatchObject([
      { position: 1, name: 'Dateline', item: 'http://localhost:3000/uk' },
      { position: 2, name: 'Місто', item: 'http://localhost:3000/uk/section/city' },
      { position: 3, name: 'Міст відкрито', item: 'http://localhost:3000/uk/news/mist' },
    ])
  })

  it('has two steps without a section', () => {
    expect(breadcrumbJsonLd(article({ section: null }), paper).itemListElement).toHaveLength(2)
  })
})
