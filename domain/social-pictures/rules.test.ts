import { describe, expect, it } from 'vitest'
import { somePaper } from '#lib/testing/paper.ts'
import { articleFacts, paperFacts, parseSocialName, socialName, socialPicturePath } from './rules.ts'

const facts = {
  edition: 'en',
  brand: 'Dateline',
  section: 'City',
  headline: 'Bridge opens',
  accent: '#b3201a',
  photo: null,
} as const

describe('the address of a social picture', () => {
  it('is another one as soon as anything in the picture is', () => {
    const path = (changes: object) => socialPicturePath({ articleId: 7 }, { ...facts, ...changes })
    const changes = [
      {},
      { headline: 'Bridge open' },
      { section: 'Town' },
      { photo: { key: 'a', name: 'b.jpg' } },
      { photo: { key: 'a', name: 'c.jpg' } },
      { brand: 'D' },
      { accent: '#0b5394' },
      { edition: 'uk' },
    ]
    expect(new Set(changes.map(path)).size).toBe(changes.length)
    expect(path({})).toBe(path({ ...facts }))
    expect(path({})).toMatch(/^\/media\/[0-9a-f]{24}\/social-7\.jpg$/)
  })

  it('names whose it is', () => {
    for (const subject of [{ articleId: 7 }, { edition: 'uk' } as const])
      expect(parseSocialName(socialName(subject))).toEqual(subject)
    for (const name of [
      'social-0.jpg',
      'social-07.jpg',
      'social-xx.jpg',
      'social-99999999999.jpg',
      'social-7.png',
      'x-social-7.jpg',
    ])
      expect(parseSocialName(name), name).toBeNull()
  })

  it('of the paper shows its name', () => {
    expect(paperFacts(somePaper('uk'))).toMatchObject({
      edition: 'uk',
      headline: 'Dateline',
      brand: 'localhost:3000',
    })
  })

  it('of an article shows the headline for networks, where it has one', () => {
    const article = {
      edition: 'en',
      headline: 'A',
      seoHeadline: 'S',
      socialHeadline: '',
      pushHeadline: 'P',
      section: null,
      picture: null,
    } as const
    expect(articleFacts(article, somePaper('en')).headline).toBe('A')
    expect(articleFacts({ ...article, socialHeadline: 'N' }, somePaper('en')).headline).toBe('N')
  })
})
