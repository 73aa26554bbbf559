import { describe, expect, it } from 'vitest'
import { boxPixels, centreBox, derivativeSize, pictureSrcSet, pictureUrl } from './rules.ts'

describe('a derivative', () => {
  it('has the nominal width of a large picture', () => {
    expect(derivativeSize({ width: 3000, height: 2000 }, 'original', 960)).toEqual({
      width: 960,
      height: 640,
    })
    expect(derivativeSize({ width: 3000, height: 2000 }, '16x9', 1280)).toEqual({ width: 1280, height: 720 })
  })

  it('is never larger than the picture, in either direction', () => {
    expect(derivativeSize({ width: 700, height: 900 }, 'original', 960)).toEqual({ width: 700, height: 900 })
    expect(derivativeSize({ width: 4000, height: 300 }, '4x3', 1200)).toEqual({ width: 400, height: 300 })
    expect(derivativeSize({ width: 1, height: 1 }, '16x9', 320)).toEqual({ width: 1, height: 1 })
  })
})

describe('the srcset', () => {
  it('names each file with its real width', () => {
    const picture = { key: 'k', width: 3000, height: 2000 }
    expect(pictureSrcSet(picture, '16x9')).toBe(
      '/media/k/16x9-320.webp 320w, /media/k/16x9-640.webp 640w, /media/k/16x9-1280.webp 1280w',
    )
  })

  it('names a small picture once', () => {
    expect(pictureSrcSet({ key: 'k', width: 400, height: 300 }, 'original')).toBe(
      '/media/k/original-480.webp 400w',
    )
  })
})

describe('a box', () => {
  it('in the middle is as large as it can be', () => {
    expect(centreBox({ width: 2000, height: 1000 }, '1x1')).toEqual({ x: 0.25, y: 0, width: 0.5, height: 1 })
    const { y, width, height } = centreBox({ width: 1600, height: 1800 }, '16x9')
    expect([width, height, y]).toEqual([1, 0.5, 0.25])
  })

  it('in pixels never leaves the picture and is never empty', () => {
    const size = { width: 3, height: 2 }
    expect(boxPixels({ x: 0.9, y: 1, width: 0.5, height: 0.5 }, size)).toEqual({
      left: 2,
      top: 1,
      width: 1,
      height: 1,
    })
    expect(boxPixels({ x: 0, y: 0, width: 0.001, height: 1 }, size)).toEqual({
      left: 0,
      top: 0,
      width: 1,
      height: 2,
    })
  })
})

it('an address names key, shape, width and format', () => {
  expect(pictureUrl('abc', '1x1', 1200, 'jpg')).toBe('/media/abc/1x1-1200.jpg')
})
