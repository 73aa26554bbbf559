import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { decodePicture } from './decode.ts'
import { derivativeName, MAX_PICTURE_BYTES } from './rules.ts'

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } })

describe('a picture that is taken', () => {
  it('is upright, without metadata, in every derivative', async () => {
    const bytes = await plain(1500, 1000)
      .withMetadata({ orientation: 6 })
      .withExif({ IFD0: { Copyright: 'Somebody', Artist: 'Secret place' } })
      .jpeg()
      .toBuffer()
    const { width, height, tint, files } = await decodePicture(bytes)
    expect({ width, height }).toEqual({ width: 1000, height: 1500 })
    expect(tint).toMatch(/^#[0-9a-f]{6}$/)
    expect(files).toHaveLength(16)
    for (const file of files) {
      const facts = await sharp(file.bytes).metadata()
      expect(facts.exif).toBeUndefined()
      expect(facts.orientation).toBeUndefined()
      expect(facts.format).toBe({ jpg: 'jpeg', webp: 'webp', avif: 'heif' }[file.name.split('.')[1] ?? ''])
    }
    const wide = files.find(({ name }) => name === '16x9-640.webp')
    expect(await sharp(wide?.bytes).metadata()).toMatchObject({ width: 640, height: 360 })
  })

  it('shows the part that was chosen for a shape, the middle elsewhere, and is never enlarged', async () => {
    const right = await plain(1000, 1000).png().toBuffer()
    const left = sharp({ create: { width: 2000, height: 1000, channels: 3, background: '#c02020' } })
    const bytes = await left
      .composite([{ input: right, left: 1000, top: 0 }])
      .png()
      .toBuffer()
    const cuts = { '1x1': { x: 0.6, y: 0, width: 0.4, height: 0.8 } }
    const { files } = await decodePicture(bytes, { cuts })
    const shown = async (name: string) => {
      const { bytes: file } = files.find((one) => one.name === name) ?? {}
      const { width = 0, height = 0 } = await sharp(file).metadata()
      const corner = sharp(file).extract({ left: 0, top: 0, width: 20, height: 20 })
      const { channels } = await sharp(await corner.toBuffer()).stats()
      return { width, height, isRed: (channels[0]?.mean ?? 0) > 150 }
    }
    expect(await shown(derivativeName({ ratio: '1x1', width: 1200, format: 'jpg' }, cuts))).toEqual({
      width: 800,
      height: 800,
      isRed: false,
    })
    expect(await shown('4x3-1200.jpg')).toEqual({ width: 1200, height: 900, isRed: true })
  })

  it('may be tiny and have an alpha channel', async () => {
    const bytes = await sharp({ create: { width: 3, height: 2, channels: 4, background: '#ff000080' } })
      .png()
      .toBuffer()
    const { files } = await decodePicture(bytes)
    for (const file of files) expect((await sharp(file.bytes).metadata()).width).toBeLessThanOrEqual(3)
  })

  it('may be in print colours', async () => {
    const bytes = await plain(40, 30).toColourspace('cmyk').jpeg().toBuffer()
    expect((await decodePicture(bytes)).files).toHaveLength(16)
  })
})

describe('a file that is not taken says why', () => {
  it.each([
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), /SVG/],
    [
      'an SVG behind a comment',
      Buffer.from('<!-- x --><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      /SVG|not a picture/,
    ],
    ['a text', Buffer.from('hello'), /not a picture/],
    ['nothing', Buffer.alloc(0), /not a picture/],
    ['a HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), /HEIC/],
  ])('%s', async (_, bytes, reason) => {
    await expect(decodePicture(bytes)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(reason),
    })
  })

  it('a picture cut short', async () => {
    const bytes = await plain(800, 600).jpeg().toBuffer()
    await expect(decodePicture(bytes.subarray(0, 900))).rejects.toMatchObject({ code: 'invalid' })
  })

  it('too many bytes', async () => {
    await expect(decodePicture(Buffer.alloc(MAX_PICTURE_BYTES + 1))).rejects.toMatchObject({
      code: 'too_large',
    })
  })

  it('too many pixels, without decoding them', async () => {
    const bytes = await plain(10_001, 5_000).png({ compressionLevel: 9 }).toBuffer()
    expect(bytes.length).toBeLessThan(1_000_000)
    await expect(decodePicture(bytes)).rejects.toMatchObject({
      code: 'too_large',
      message: expect.stringContaining('10001 × 5000'),
    })
  })
})
