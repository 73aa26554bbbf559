import { describe, expect, it } from 'vitest'
import { listJsonLd } from './list-json-ld.tsx'
import { organizationJsonLd, publisherJsonLd } from './site-json-ld.tsx'

describe('listJsonLd', () => {
  it('names the articles in the order in which readers see them, on the page that they see', () => {
    const cards = [
      { edition: 'uk', slug: 'mist', headline: 'Міст відкрито' },
      { edition: 'uk', slug: 'reka', headline: 'Річка' },
    ] as const
    const firstPath = '/uk/section/city'
    expect(
      listJsonLd({ edition: 'uk', title: 'Місто', path: `${firstPath}/page/2`, firstPath, cards }),
    ).toMatchObject({
      '@type': 'CollectionPage',
      url: 'http://localhost:3000/uk/section/city/page/2',
      name: 'Місто',
      mainEntity: {
        numberOfItems: 2,
        itemListElement: [
          { position: 1, name: 'Міст відкрито', url: 'http://localhost:3000/uk/news/mist' },
          { position: 2, name: 'Річка', url: 'http://localhost:3000/uk/news/reka' },
        ],
      },
    })
  })
})

describe('organizationJsonLd', () => {
  it('names the policies whose pages are there, and is the publisher of every article', () => {
    const all = organizationJsonLd({
      edition: 'uk',
      pages: [{ slug: 'editorial-policy' }, { slug: 'contacts' }],
    })
    const policy = 'http://localhost:3000/uk/editorial-policy'
    expect(all).toMatchObject({
      '@type': 'NewsMediaOrganization',
      ethicsPolicy: policy,
      correctionsPolicy: policy,
      actionableFeedbackPolicy: 'http://localhost:3000/uk/contacts',
    })
    expect(all).toHaveProperty('@id', publisherJsonLd('uk')['@id'])
    expect(organizationJsonLd({ edition: 'uk', pages: [] })).not.toHaveProperty('ethicsPolicy')
  })
})
