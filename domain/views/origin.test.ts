import { describe, expect, it } from 'vitest'
import { originOfPixel, readOrigin } from './origin.ts'

const OWN = ['news.test', 'localhost:3000']
const hostOf = (told: string) => readOrigin(`r=${encodeURIComponent(told)}`, OWN).host

describe('readOrigin', () => {
  it.each([
    ['', 'direct'],
    ['news.test', 'internal'],
    ['localhost:3000', 'internal'],
    ['WWW.Google.com', 'google.com'],
    ['google.com.ua', 'google.com.ua'],
    ['m.facebook.com', 'facebook.com'],
    ['l.facebook.com', 'facebook.com'],
    ['t.co', 'x.com'],
    ['org.telegram.messenger', 't.me'],
    ['xn--80aqafcrtq.xn--p1ai', 'xn--80aqafcrtq.xn--p1ai'],
    ['m.ua', 'm.ua'],
    ['intranet.example:8443', 'intranet.example'],
    ['10.1.2.3', 'other'],
    ['[2001:db8::1]', 'other'],
    ['router', 'other'],
    ['direct', 'other'],
    ['a b.example', 'other'],
    ['<script>.example', 'other'],
    [`${'a'.repeat(90)}.example`, 'other'],
  ])('names %o %s', (told, host) => {
    expect(hostOf(told)).toBe(host)
  })

  it('does not know what nobody told', () => {
    expect(readOrigin('', OWN)).toEqual({ host: 'unknown', campaign: null })
    expect(readOrigin('x=1', OWN)).toEqual({ host: 'unknown', campaign: null })
  })

  it('keeps the marks of a link in one spelling', () => {
    expect(readOrigin('r=&s=Newsletter&m=E-mail&c=Весна 2026', OWN).campaign).toEqual({
      source: 'newsletter',
      medium: 'e-mail',
      campaign: 'весна 2026',
    })
    expect(readOrigin('r=t.me&s=telegram', OWN)).toEqual({
      host: 't.me',
      campaign: { source: 'telegram', medium: '', campaign: '' },
    })
  })

  it.each(['olena@example.com', '380501234567', 'c0ffee00c0ffee00c0ffee', 'x'.repeat(60), '<b>'])(
    'never keeps %o, which may name a person',
    (mark) => {
      expect(readOrigin(`r=&c=${encodeURIComponent(mark)}`, OWN).campaign?.campaign).toBe('other')
    },
  )
})

describe('originOfPixel', () => {
  it('takes the marks from the page that shows the picture, and knows nothing else of it', () => {
    const page = 'https://news.test/news/x?utm_source=Letter&utm_campaign=june&id=5'
    expect(originOfPixel(page, OWN)).toEqual({
      host: 'unknown',
      campaign: { source: 'letter', medium: '', campaign: 'june' },
    })
    expect(originOfPixel('https://cache.example/c/x', OWN)).toEqual({ host: 'cache.example', campaign: null })
    expect(originOfPixel(undefined, OWN)).toEqual({ host: 'unknown', campaign: null })
  })
})
