import { describe, expect, it } from 'vitest'
import en from '#messages/desk/en.json' with { type: 'json' }
import uk from '#messages/desk/uk.json' with { type: 'json' }
import { deskLanguage, deskTranslator } from './desk-i18n.ts'

function leaves(value: object, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(value).flatMap(([key, inner]): [string, string][] =>
      typeof inner === 'string' ? [[prefix + key, inner]] : [...leaves(inner, `${prefix}${key}.`)],
    ),
  )
}

const slots = (text: string) =>
  [...text.matchAll(/\{(\w+)/g)]
    .map(([, name]) => name)
    .filter((name) => name !== 'count')
    .sort()

describe('the desk’s words', () => {
  it('say the same things in both languages, with the same slots', () => {
    const [english, ukrainian] = [leaves(en), leaves(uk)]
    expect([...ukrainian.keys()].sort()).toEqual([...english.keys()].sort())
    for (const [key, text] of english) {
      if (text.includes('plural')) continue
      expect(slots(ukrainian.get(key) ?? ''), key).toEqual(slots(text))
    }
  })

  it.each([1, 2, 5, 21, 1.5])('count %s', (count) => {
    expect(deskTranslator('uk')('article.words', { count })).toMatch(/слов|слів/)
  })
})

describe('the desk’s language', () => {
  it.each([
    ['uk', 'en-GB', 'uk'],
    [undefined, 'de-DE,uk;q=0.8,en;q=0.5', 'uk'],
    [undefined, 'fr', 'en'],
    ['xx', null, 'en'],
  ])('for the choice %s and the browser %s is %s', (chosen, accepted, language) => {
    expect(deskLanguage(chosen, accepted)).toBe(language)
  })
})
