import { describe, expect, it } from 'vitest'
import { somePaper } from '#lib/testing/paper.ts'
import { listJsonLd } from './list-json-ld.tsx'
import { organizationJsonLd, publisherJsonLd } from './site-json-ld.tsx'

const paper = somePaper('uk')

describe('listJsonLd', () => {
  it('names the articles in the order in which readers see them, on the page that they see', () => {
    const cards = [
      { edition: 'uk', slug: 'mist', headline: 'Міст відкрито' },
      { edition: 'uk', slug: 'reka', headline: 'Річка' },
    ] as const
    const firstPath = '/uk/section/city'
    expect(
      listJsonLd({ paper, title: 'Місто', path: `${firstPath}/page/2`, firstPath, cards }),
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
      paper,
      pages: [{ slug: 'editorial-policy' }, { slug: 'contacts' }],
    })
    const policy = 'http://localhost:3000/uk/editorial-policy'
    expect(all).toMatchObject({
      '@type': 'NewsMediaOrganization',
      ethicsPolicy: policy,
      correctionsPolicy: policy,
      actionableFeedbackPolicy: 'http://localhost:3000/uk/contacts',
    })
    expect(all).toHaveProperty('@id', publisherJsonLd(paper)['@id'])
    expect(organizationJsonLd({ paper, pages: [] })).not.toHaveProperty('ethicsPolicy')
  })

  it('says the name, the logo, the contacts and the accounts that the desk gave it', () => {
    const changed = somePaper('uk', {
      names: { en: '', uk: 'Дата' },
      logos: { light: { id: 1, key: 'abc', width: 900, height: 200 }, dark: null },
      email: 'desk@example.org',
      phone: '+380 44 123 45 67',
      social: ['https://t.me/dateline'],
    })
    expect(organizationJsonLd({ paper: changed, pages: [] })).toMatchObject({
      name: 'Дата',
      logo: { url: 'http://localhost:3000/media/abc/original-960.webp' },
      contactPoint: { email: 'desk@example.org', telephone: '+380 44 123 45 67' },
      sameAs: ['https://t.me/dateline'],
    })
  })
})
