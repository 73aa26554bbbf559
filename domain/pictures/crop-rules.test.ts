import { describe, expect, it } from 'vitest'
import {
  boxPixels,
  centreBox,
  cutName,
  cutsOf,
  fitBox,
  focusBox,
  MIDDLE,
  narrowedPosition,
} from './crop-rules.ts'

const wide = { width: 2000, height: 1000 }

describe('a box', () => {
  it('in the middle is as large as it can be', () => {
    expect(centreBox(wide, '1x1')).toEqual({ x: 0.25, y: 0, width: 0.5, height: 1 })
    const { y, width, height } = centreBox({ width: 1600, height: 1800 }, '16x9')
    expect([width, height, y]).toEqual([1, 0.5, 0.25])
  })

  it('follows the point as far as the edges allow', () => {
    expect(focusBox(wide, '1x1', { x: 0.4, y: 0.9 })).toEqual({ x: 0.15, y: 0, width: 0.5, height: 1 })
    expect(focusBox(wide, '1x1', { x: 0.02, y: 0 }).x).toBe(0)
    expect(focusBox(wide, '1x1', { x: 1, y: 0 }).x).toBe(0.5)
  })

  it('that somebody chose lies inside, is large enough and has the shape', () => {
    expect(fitBox(wide, '1x1', { x: 0.9, y: 0.9, width: 0.3, height: 0.3 })).toEqual({
      x: 0.7,
      y: 0.4,
      width: 0.3,
      height: 0.6,
    })
    expect(fitBox(wide, '1x1', { x: 0.5, y: 0.5, width: 0, height: 0 })).toMatchObject({
      width: 0.05,
      height: 0.1,
    })
    expect(fitBox(wide, '1x1', { x: 0, y: 0, width: 1, height: 1 })).toEqual(centreBox(wide, '1x1'))
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

describe('the cuts of a picture', () => {
  it('are none when everything is in the middle, also by an editor’s choice', () => {
    expect(cutsOf(wide, MIDDLE, {})).toEqual({})
    expect(cutsOf(wide, MIDDLE, { '1x1': centreBox(wide, '1x1') })).toEqual({})
  })

  it('follow the point but for the shapes that were chosen', () => {
    const chosen = { x: 0.5, y: 0.5, width: 0.25, height: 0.5 }
    const cuts = cutsOf(wide, { x: 0.1, y: 0.5 }, { '1x1': chosen })
    expect(cuts['1x1']).toEqual(chosen)
    expect(cuts['16x9']?.x).toBe(0)
    expect(cuts['4x3']?.x).toBe(0)
  })

  it('have a name of twelve letters each, never the same', () => {
    const names = [0, 0.0001, 0.5, 1].map((x) => cutName({ x, y: 0, width: 1, height: 1 }))
    expect(new Set(names).size).toBe(4)
    for (const name of names) expect(name).toMatch(/^[0-9a-z]{12}$/)
  })
})

it('a wide file that is shown narrow is held where the narrow part lies', () => {
  const size = { width: 1600, height: 900 }
  expect(narrowedPosition(size, {})).toBeUndefined()
  expect(narrowedPosition(size, cutsOf(size, { x: 0, y: 0.5 }, {}))).toBe('0% 50%')
  expect(narrowedPosition(size, cutsOf(size, { x: 1, y: 0.5 }, {}))).toBe('100% 50%')
})
