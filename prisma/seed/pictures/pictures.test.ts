import sharp from 'sharp'
import { expect, test } from 'vitest'
import { AUTHORS } from '../newsroom/authors.ts'
import { portraitDrawing, SCENES } from './catalog.ts'
import { H, W } from './kit.ts'
import { PIXELS_PER_UNIT, renderJpeg } from './render.ts'

const drawings = [...SCENES, ...AUTHORS.map(({ portrait, name }) => portraitDrawing(portrait, name))]

test.each(drawings)('$key is drawn the same each time, without a slip of arithmetic', ({ draw, alt }) => {
  const svg = draw()
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  expect(draw()).toBe(svg)
  expect(alt.en).not.toBe('')
  expect(alt.uk).toMatch(/[а-яіїєґ]/)
})

test('no two drawings are alike', () => {
  expect(new Set(drawings.map(({ key }) => key)).size).toBe(drawings.length)
  expect(new Set(drawings.map(({ draw }) => draw())).size).toBe(drawings.length)
})

test('a drawing becomes the same JPEG each time, so that its key stays', async () => {
  const [scene] = SCENES
  if (!scene) throw new Error('There is no scene.')
  const [one, other] = [await renderJpeg(scene.draw()), await renderJpeg(scene.draw())]
  expect(one.equals(other)).toBe(true)
  expect(await sharp(one).metadata()).toMatchObject({
    format: 'jpeg',
    width: W * PIXELS_PER_UNIT,
    height: H * PIXELS_PER_UNIT,
  })
})
