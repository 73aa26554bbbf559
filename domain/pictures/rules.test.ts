import { describe, expect, it } from 'vitest'
import { derivativeSize, mediaType, pictureSrcSet, pictureUrl } from './rules.ts'

describe('a derivative', () => {
  it('has the nominal width of a large picture', () => {
    expect(derivativeSize({ width: 3000, height: 2000, cuts: {} }, 'original', 960)).toEqual({
      width: 960,
      height: 640,
    })
    expect(derivativeSize({ width: 3000, height: 2000, cuts: {} }, '16x9', 1280)).toEqual({
      width: 1280,
      height: 720,
    })
  })

  it('is never larger than the picture, in either direction', () => {
    expect(derivativeSize({ width: 700, height: 900, cuts: {} }, 'original', 960)).toEqual({
      width: 700,
      height: 900,
    })
    expect(derivativeSize({ width: 4000, height: 300, cuts: {} }, '4x3', 1200)).toEqual({
      width: 400,
      height: 300,
    })
    expect(derivativeSize({ width: 1, height: 1, cuts: {} }, '16x9', 320)).toEqual({ width: 1, height: 1 })
  })
})

describe('the srcset', () => {
  it('names each file with its real width', () => {
    const picture = { key: 'k', width: 3000, height: 2000, cuts: {} }
    expect(pictureSrcSet(picture, '16x9')).toBe(
      '/media/k/16x9-320.webp 320w, /media/k/16x9-640.webp 640w, /media/k/16x9-1280.webp 1280w',
    )
  })

  it('names a small picture once', () => {
    expect(pictureSrcSet({ key: 'k', width: 400, height: 300, cuts: {} }, 'original')).toBe(
      '/media/k/original-480.webp 400w',
    )
  })
})

it('an address names key, shape, width and format', () => {
  expect(pictureUrl({ key: 'abc', cuts: {} }, '1x1', 1200, 'jpg')).toBe('/media/abc/1x1-1200.jpg')
})

describe('a picture of which a shape shows a part', () => {
  const cuts = { '16x9': { x: 0.1, y: 0.2, width: 0.5, height: 0.5 } }
  const picture = { key: 'k', width: 2000, height: 1125, cuts }

  it('has other addresses for that shape, and for no other', () => {
    const url = pictureUrl(picture, '16x9', 640)
    expect(url).toMatch(/^\/media\/k\/16x9-640-[0-9a-z]{12}\.webp$/)
    expect(
      pictureUrl({ ...picture, cuts: { '16x9': { ...cuts['16x9'], x: 0.1001 } } }, '16x9', 640),
    ).not.toBe(url)
    expect(pictureUrl(picture, 'original', 960)).toBe('/media/k/original-960.webp')
    expect(pictureUrl(picture, '1x1', 160)).toBe('/media/k/1x1-160.webp')
  })

  it('has files as wide as the part', () => {
    expect(derivativeSize(picture, '16x9', 1280)).toEqual({ width: 1000, height: 563 })
    expect(pictureSrcSet(picture, '16x9', 'avif')).toMatch(/16x9-1280-[0-9a-z]{12}\.avif 1000w$/)
  })
})

it.each([
  ['16x9-640.webp', 'image/webp'],
  ['16x9-640-00001z02s07s.avif', 'image/avif'],
  ['1x1-1200.jpg', 'image/jpeg'],
  ['1x1-1200.webp', null],
  ['16x9-641.webp', null],
  ['16x9-640-00001z02s07.webp', null],
  ['source', null],
])('%s is %s', (name, type) => expect(mediaType(name)).toBe(type))
