import sharp, { type Metadata, type OutputInfo, type Sharp } from 'sharp'
import { AppError } from '#lib/errors.ts'
import { boxPixels, type Crops, centreBox, type Size } from './crop-rules.ts'
import {
  DERIVATIVES,
  type Derivative,
  derivativeName,
  derivativeSize,
  MAX_PICTURE_BYTES,
  MAX_PICTURE_PIXELS,
  MAX_PICTURE_SECONDS,
} from './rules.ts'

/** The kinds of file that we read, by sharp's names. `heif` here is AVIF: the build carries no HEVC. */
const READABLE = new Set(['jpeg', 'png', 'webp', 'gif', 'tiff', 'heif', 'avif'])

export type DecodedPicture = {
  width: number
  height: number
  /** `#rrggbb`: the picture's dominant colour. */
  tint: string
  files: { name: string; bytes: Buffer }[]
}

/** What is made of a picture: these files (all of them), each shape from its part (the middle). */
export type Wanted = { cuts?: Crops; files?: readonly Derivative[] }

type Pixels = { data: Buffer; info: OutputInfo }

/**
 * Reads an uploaded picture: upright, stripped of metadata, cut into derivatives, each from its part of the picture.
 * Throws AppError `too_large` or `invalid` with the reason when the bytes are not a picture that we take.
 */
export async function decodePicture(
  bytes: Buffer,
  { cuts = {}, files: wanted = DERIVATIVES }: Wanted = {},
): Promise<DecodedPicture> {
  if (bytes.length > MAX_PICTURE_BYTES) {
    throw new AppError('too_large', 'The picture is larger than 25 MB. Export it smaller and try again.')
  }
  const size = await measure(bytes)
  const pixels = await readPixels(bytes, cuts)
  const { dominant } = await fromPixels(pixels).stats()
  const files = await Promise.all(
    wanted.map(async (derivative) => ({
      name: derivativeName(derivative, cuts),
      bytes: await cut(pixels, size, derivative, cuts),
    })),
  )
  return { ...size, tint: hexColour(dominant), files }
}

async function measure(bytes: Buffer): Promise<Size> {
  const facts = await readFacts(bytes)
  if (!facts) throw notAPicture(bytes)
  if (!READABLE.has(facts.format) || facts.compression === 'hevc') throw notAPicture(bytes, facts.format)
  const { width, height } = facts.autoOrient
  if (width * height > MAX_PICTURE_PIXELS) {
    throw new AppError(
      'too_large',
      'The picture has {width} × {height} pixels; 50 million is the most we read.',
      { values: { width, height } },
    )
  }
  return { width, height }
}

/** What the head of the file says, or null; sharp throws at once for no bytes at all. */
async function readFacts(bytes: Buffer): Promise<Metadata | null> {
  try {
    return await sharp(bytes, { limitInputPixels: false, failOn: 'none' }).metadata()
  } catch {
    return null
  }
}

function notAPicture(bytes: Buffer, format?: string): AppError {
  const head = bytes.subarray(0, 64).toString('latin1')
  if (format === 'svg' || /^\s*(<\?xml|<svg|<!doctype svg)/i.test(head)) {
    return new AppError('invalid', 'SVG drawings are not taken: they can carry scripts. Export it as PNG.')
  }
  if (/ftyp(heic|heix|hevc|mif1|msf1)/.test(head)) {
    return new AppError('invalid', 'HEIC pictures cannot be read here. Export it as JPEG.')
  }
  return new AppError(
    'invalid',
    'This file is not a picture that we read. Take JPEG, PNG, WebP, AVIF, GIF or TIFF.',
  )
}

/** One decode, upright and at most as large as the largest derivative needs; everything is cut from it. */
async function readPixels(bytes: Buffer, cuts: Crops): Promise<Pixels> {
  const times = Math.max(1, ...Object.values(cuts).map(({ width, height }) => 1 / Math.min(width, height)))
  try {
    return await sharp(bytes, {
      limitInputPixels: MAX_PICTURE_PIXELS,
      sequentialRead: true,
      failOn: 'error',
      pages: 1,
    })
      .autoOrient()
      .resize({
        width: Math.ceil(1600 * times),
        height: Math.ceil(1200 * times),
        fit: 'outside',
        withoutEnlargement: true,
      })
      .toColourspace('srgb')
      .timeout({ seconds: MAX_PICTURE_SECONDS })
      .raw()
      .toBuffer({ resolveWithObject: true })
  } catch (error) {
    if (error instanceof Error && error.message.includes('timeout')) throw tooSlow()
    throw new AppError('invalid', 'The picture is damaged: it could not be read to its end.')
  }
}

function fromPixels({ data, info }: Pixels): Sharp {
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
}

async function cut(pixels: Pixels, size: Size, wanted: Derivative, cuts: Crops): Promise<Buffer> {
  const { ratio, width, format } = wanted
  const image = fromPixels(pixels)
  if (ratio !== 'original') image.extract(boxPixels(cuts[ratio] ?? centreBox(size, ratio), pixels.info))
  // What is cut out has fewer pixels than the whole: it is not enlarged either.
  image.resize({ ...derivativeSize({ ...size, cuts }, ratio, width), fit: 'fill' })
  return encode(image, format).timeout({ seconds: MAX_PICTURE_SECONDS }).toBuffer()
}

// AVIF at the effort at which it takes about as long as WebP; more effort saves a few per cent and takes ten times as long.
function encode(image: Sharp, format: Derivative['format']): Sharp {
  if (format === 'webp') return image.webp({ quality: 80, effort: 2 })
  if (format === 'avif') return image.avif({ quality: 55, effort: 1, chromaSubsampling: '4:2:0' })
  return image.flatten({ background: '#ffffff' }).jpeg({ quality: 82, progressive: true })
}

function tooSlow(): AppError {
  return new AppError(
    'too_large',
    'The picture takes longer than {seconds} seconds to read. Export it smaller and try again.',
    { values: { seconds: MAX_PICTURE_SECONDS } },
  )
}

function hexColour({ r, g, b }: { r: number; g: number; b: number }): string {
  return `#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}
