import { describe, expect, it } from 'vitest'
import { prepareItem } from './prepare.ts'
import { decideAgain, decideEdition, decideStatus, detectLanguage, type ImportItem } from './rules.ts'

const open = ['en', 'uk'] as const
const item: ImportItem = {
  sourceId: '1',
  language: null,
  url: null,
  slug: null,
  headline: 'Bridge opens',
  standfirst: '',
  body: { kind: 'text', text: 'Words.' },
  publishedAt: '2026-01-01T00:00:00.000Z',
  modifiedAt: null,
  authors: [],
  section: null,
  tags: [],
  place: null,
  agency: null,
  status: 'published',
  seoHeadline: '',
  socialHeadline: '',
  oldPaths: [],
  hero: null,
  line: null,
  notes: [],
}
const now = new Date('2026-06-01T00:00:00Z')
const options = { source: 's', openEditions: open, now }

describe('decideEdition', () => {
  it.each([
    ['en-US', 'Bridge', 'en'],
    ['uk_UA', 'Bridge', 'uk'],
    ['ua', 'Міст', 'uk'],
    [null, 'Міст відкрито', 'uk'],
    [null, 'Bridge opens', 'en'],
    [null, '2026', 'en'],
    ['en-US', 'Міст відкрито для руху', 'uk'],
  ])('takes %s with "%s" for %s', (said, text, edition) => {
    expect(decideEdition(said, text, { open })).toMatchObject({ edition })
  })
  it('refuses languages without an edition unless one is asked for', () => {
    expect(decideEdition('fr', 'Le pont', { open })).toHaveProperty('reason')
    expect(decideEdition(null, 'Мы открыли этот мост вчера, объявил мэр', { open })).toHaveProperty('reason')
    expect(decideEdition('uk', 'Міст', { open: ['en'] })).toHaveProperty('reason')
    expect(decideEdition('fr', 'Le pont', { open, asked: 'en' })).toEqual({ edition: 'en' })
  })
  it('knows Ukrainian letters from Russian ones', () => {
    expect(['Їжак', 'Объект', 'Bridge', '…'].map(detectLanguage)).toEqual(['uk', 'ru', 'en', null])
  })
})

describe('decideStatus', () => {
  it('shows only what was shown, has a date, and is not of the future', () => {
    const publishedAt = '2026-06-01T00:00:00Z'
    expect(decideStatus({ status: 'published', publishedAt }, now).status).toBe('published')
    expect(decideStatus({ status: 'draft', publishedAt }, now).status).toBe('draft')
    expect(decideStatus({ status: 'published', publishedAt: null }, now).status).toBe('draft')
    expect(decideStatus({ status: 'published', publishedAt: '2026-06-01T00:00:01Z' }, now).status).toBe(
      'draft',
    )
    expect(decideStatus({ status: 'published', publishedAt }, now, 'draft').status).toBe('draft')
  })
})

describe('decideAgain', () => {
  const known = { importHash: 'a', status: 'published', isEdited: false }
  it('leaves what is the same, writes what changed, and keeps off what the newsroom made its own', () => {
    expect(decideAgain({ ...known, isEdited: true }, { importHash: 'a', status: 'published' })).toBe(
      'unchanged',
    )
    expect(decideAgain(known, { importHash: 'b', status: 'published' })).toBe('update')
    expect(
      decideAgain({ ...known, isEdited: true }, { importHash: 'b', status: 'published' }),
    ).toHaveProperty('reason')
    expect(
      decideAgain({ ...known, status: 'withdrawn' }, { importHash: 'b', status: 'published' }),
    ).toHaveProperty('reason')
    expect(decideAgain(known, { importHash: 'b', status: 'draft' })).toHaveProperty('reason')
    expect(decideAgain({ ...known, status: 'draft' }, { importHash: 'b', status: 'published' })).toBe(
      'update',
    )
  })
})

describe('prepareItem', () => {
  it('gives the same key and hash for the same item, others for others', () => {
    const [a, b, c] = [item, { ...item }, { ...item, headline: 'Other' }].map((one) =>
      prepareItem(one, options),
    )
    expect(a).toEqual(b)
    expect(c).toMatchObject({ importKey: 's#1' })
    expect(c).not.toMatchObject({ importHash: (a as { importHash: string }).importHash })
  })
  it('keeps long ids short enough for an index, and apart', () => {
    const keys = ['a', 'b'].map((end) => prepareItem({ ...item, sourceId: 'x'.repeat(3000) + end }, options))
    const [first, second] = keys.map((prepared) => ('importKey' in prepared ? prepared.importKey : ''))
    expect(first?.length).toBeLessThan(300)
    expect(first).not.toBe(second)
  })
  it('cuts what the desk could not save', () => {
    const long = prepareItem(
      { ...item, headline: 'word '.repeat(100), tags: Array.from({ length: 40 }, (_, n) => `t${n}`) },
      options,
    )
    expect(long).toMatchObject({ headline: expect.stringMatching(/^.{200,300}…$|^.{200,299}…$/) })
    expect('tags' in long && long.tags.length).toBe(30)
  })
  it('finds a slug for any headline', () => {
    const slugs = [
      { ...item, slug: '%D0%BC' },
      { ...item, slug: 'міст-відкрито' },
      { ...item, headline: '新聞' },
    ].map((one) => prepareItem(one, { ...options, edition: 'en' }))
    expect(slugs.map((prepared) => 'slug' in prepared && prepared.slug)).toEqual([
      'd0-bc',
      'mist-vidkryto',
      expect.stringMatching(/^news-[a-z0-9]+$/),
    ])
  })
})
