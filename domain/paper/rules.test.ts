import { describe, expect, it } from 'vitest'
import { paperIn } from './in-edition.ts'
import { accentContrast, accentStyle, contrast, LOOKS } from './rules.ts'
import { paperSetting } from './schema.ts'

const { initial, schema } = paperSetting
const logo = { id: 1, key: 'abcdef0123', width: 400, height: 100 }

describe('the paper', () => {
  it('has the name of the settings at start until an edition has one of its own', () => {
    const settings = { ...initial, names: { en: '', uk: 'Дата' } }
    expect(paperIn(settings, 'en', 'Dateline').name).toBe('Dateline')
    expect(paperIn(settings, 'uk', 'Dateline')).toMatchObject({ name: 'Дата', edition: 'uk' })
    expect(paperIn(settings, 'uk', 'Dateline').description).toContain('Дата')
  })

  it('is worth saving as it is at start', () => {
    expect(schema.parse(initial)).toEqual(initial)
  })

  it.each([
    ['names', { names: { en: 'x'.repeat(61), uk: '' } }],
    ['names', { names: { en: 'Only one' } }],
    ['accents', { accents: { light: 'red', dark: LOOKS.dark.accent } }],
    ['accents', { accents: { light: '#ffcc00', dark: LOOKS.dark.accent } }],
    ['accents', { accents: { light: LOOKS.light.accent, dark: '#401010' } }],
    ['accents', { accents: { light: '#b3201a}body{display:none', dark: LOOKS.dark.accent } }],
    ['email', { email: 'nobody' }],
    ['phone', { phone: 'call me' }],
    ['social', { social: ['javascript:alert(1)'] }],
    ['social', { social: ['http://plain.example'] }],
    ['logos', { logos: { light: { ...logo, key: '../../x' }, dark: null } }],
    ['colour', { colour: '#fff' }],
  ])('is refused with a wrong %s', (field, changes) => {
    const { error } = schema.safeParse({ ...initial, ...changes })
    expect(error?.issues.some(({ path, message }) => path[0] === field || message.includes(field))).toBe(true)
  })
})

describe('the accent', () => {
  it('is measured as WCAG measures', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })

  it('of the stylesheet is readable in both looks', () => {
    for (const look of ['light', 'dark'] as const)
      expect(accentContrast(LOOKS[look].accent, look), look).toMatchObject({ isEnough: true })
  })

  it('adds no style while it is the one of the stylesheet', () => {
    expect(accentStyle(initial)).toBeNull()
    expect(accentStyle({ accents: { ...initial.accents, light: '#0b5394' } })).toContain('--accent:#0b5394')
  })
})
