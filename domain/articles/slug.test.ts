import { describe, expect, it } from 'vitest'
import { freeSlug, isSlug, slugFromHeadline } from './slug.ts'

describe('slugFromHeadline', () => {
  // The examples of the resolution's own table, as slugs.
  it.each([
    ['Алушта Андрій', 'alushta-andrii'],
    ['Борщагівка Борисенко', 'borshchahivka-borysenko'],
    ['Гадяч Богдан Згурський', 'hadiach-bohdan-zghurskyi'],
    ['Ґалаґан Ґорґани', 'galagan-gorgany'],
    ['Єнакієве Гаєвич Короп’є', 'yenakiieve-haievych-koropie'],
    ['Житомир Жанна Жежелів', 'zhytomyr-zhanna-zhezheliv'],
    ['Їжакевич Кадиївка Мар’їне', 'yizhakevych-kadyivka-marine'],
    ['Йосипівка Стрий Олексій', 'yosypivka-stryi-oleksii'],
    ['Розгон', 'rozghon'],
    ['Згорани', 'zghorany'],
    ['Харків Цюрупинськ Щербухи', 'kharkiv-tsiurupynsk-shcherbukhy'],
    ['Юрій Крюківка Яготин Костянтин Знам’янка', 'yurii-kriukivka-yahotyn-kostiantyn-znamianka'],
    ['Ужгород', 'uzhhorod'],
  ])('romanises %s by the resolution', (headline, slug) => {
    expect(slugFromHeadline(headline)).toBe(slug)
  })

  it('keeps Latin words, folds accents and joins by single hyphens', () => {
    expect(slugFromHeadline('  Café “Noir” — 50% off!  ')).toBe('cafe-noir-50-off')
  })

  it('cuts between words and is empty when nothing can be shown', () => {
    const slug = slugFromHeadline('word '.repeat(40))
    expect(slug.length).toBeLessThanOrEqual(90)
    expect(slug.endsWith('word')).toBe(true)
    expect(slugFromHeadline('日本 — !')).toBe('')
  })
})

describe('isSlug and freeSlug', () => {
  it('accepts only hyphenated words', () => {
    expect(isSlug('a-b-2')).toBe(true)
    for (const wrong of ['', '-a', 'a--b', 'A', 'a/b', 'а']) expect(isSlug(wrong)).toBe(false)
  })

  it('numbers a slug that is taken', () => {
    const taken = new Set(['fire', 'fire-2'])
    expect(freeSlug('fire', (slug) => taken.has(slug))).toBe('fire-3')
    expect(freeSlug('', () => false)).toBe('untitled')
  })
})
