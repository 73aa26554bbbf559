import { describe, expect, it } from 'vitest'
import type { PublishedArticle } from '#domain/articles/rules.ts'
import { somePaper } from '#lib/testing/paper.ts'
import { bodyImages } from './image-json-ld.ts'

type Facts = Pick<PublishedArticle, 'edition' | 'authors' | 'agency' | 'body' | 'bodyPictures'>

const attrs = (pictureId: number, credit = '') => ({ pictureId, alt: 'Паром', caption: 'На річці', credit })
const picture = (id: number) => ({
  id,
  key: `key${id}`,
  width: 900,
  height: 600,
  tint: '',
  cuts: {},
  hasAvif: false,
})

function imagesOf(content: PublishedArticle['body']['content']) {
  const facts: Facts = {
    edition: 'uk',
    authors: [{ slug: 'koval', name: 'Ольга Коваль', jobTitle: '', links: [] }],
    agency: 'УНН',
    body: { type: 'doc', content },
    bodyPictures: { 8: picture(8), 9: picture(9) },
  }
  return bodyImages(facts as PublishedArticle, somePaper('uk'))
}

const withCredit = (credit: string) => imagesOf([{ type: 'picture', attrs: attrs(8, credit) }])[0]

describe('bodyImages', () => {
  it('names every picture of the text and of its galleries with its size and words, and none that is gone', () => {
    const images = imagesOf([
      { type: 'picture', attrs: attrs(8, 'І. Бондар') },
      { type: 'picture', attrs: attrs(404) },
      { type: 'gallery', attrs: { caption: '', pictures: [attrs(9), attrs(8)] } },
    ])
    expect(images.map((image) => (image as { url: string }).url)).toEqual(
      [8, 9, 8].map((id) => `http://localhost:3000/media/key${id}/original-1600.webp`),
    )
    expect(images[0]).toEqual({
      '@type': 'ImageObject',
      url: 'http://localhost:3000/media/key8/original-1600.webp',
      contentUrl: 'http://localhost:3000/media/key8/original-1600.webp',
      width: expect.objectContaining({ value: 900 }),
      height: expect.objectContaining({ value: 600 }),
      caption: 'На річці',
      creditText: 'І. Бондар',
    })
  })

  it.each([
    ['Фото: Ольга Коваль', { '@type': 'Person', name: 'Ольга Коваль', url: expect.stringMatching(/koval$/) }],
    ['© УНН', { '@type': 'Organization', name: 'УНН' }],
    ['Ілюстрація: Dateline', expect.objectContaining({ '@type': 'NewsMediaOrganization' })],
  ])('knows who made it when the credit %s names somebody of the article', (credit, creator) => {
    expect(withCredit(credit)).toMatchObject({ creditText: credit, creator })
  })

  it('does not say of a stranger what they are, nor of a picture what its credit does not say', () => {
    for (const name of ['creator', 'copyrightNotice', 'license'])
      expect(withCredit('Фото: Ann Lee')).not.toHaveProperty(name)
    expect(withCredit('')).not.toHaveProperty('creditText')
  })

  it('repeats the notice of copyright and the licence that the credit names', () => {
    expect(withCredit('© Ann Lee / CC BY 4.0')).toMatchObject({
      copyrightNotice: '© Ann Lee / CC BY 4.0',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    })
  })
})
