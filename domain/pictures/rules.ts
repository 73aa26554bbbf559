import { boxPixels, type Crops, cutName, RATIO_VALUE, type Size } from './crop-rules.ts'

/** A picture that can be drawn: key and cuts name its files, its size keeps its place before they load. */
export type PictureView = {
  id: number
  key: string
  width: number
  height: number
  tint: string
  /** The parts that its shapes show, where they are not the middle. */
  cuts: Crops
  /** True when its files stand in AVIF too. */
  hasAvif: boolean
}

/** A picture as a form of the desk draws it: readers may no longer see it. */
export type DeskPicture = PictureView & { rightsEnded?: boolean }

/** What names a picture's files. */
export type PictureFiles = Pick<PictureView, 'key' | 'cuts'>

/** The shapes that derivatives are cut to; `original` keeps the picture's own proportions. */
export type PictureRatio = 'original' | '16x9' | '4x3' | '1x1'

export type PictureFormat = 'avif' | 'webp' | 'jpg'

/** What an uploader says of a picture; an article may say it in other words. */
export type PictureWords = { alt: string; caption: string; credit: string }

/** What the file itself says of the picture, its rights notice too. */
export type FileWords = PictureWords & { rights: string }

/** A picture that was just taken in, with what is known of it: the form begins with these words. */
export type SentPicture = PictureView & { words: PictureWords }

/** One file that is made of every picture. `width` is nominal: a small picture is never blown up. */
export type Derivative = { ratio: PictureRatio; width: number; format: PictureFormat }

/** 25 MB: what a newsroom camera makes, and not what fills a server. */
export const MAX_PICTURE_BYTES = 25 * 1024 * 1024
export const MAX_PICTURE_PIXELS = 50_000_000
/** The longest that the reading or the cutting of one file may take. */
export const MAX_PICTURE_SECONDS = 30

const PAGE_FORMATS = ['webp', 'avif'] as const

/**
 * Every file of a picture. AVIF for readers' pages, WebP for browsers without it; JPEG 1200 wide in three shapes for
 * crawlers and link previews.
 */
export const DERIVATIVES: readonly Derivative[] = [
  ...PAGE_FORMATS.flatMap((format) => [
    ...[480, 960, 1600].map((width) => ({ ratio: 'original', width, format }) as const),
    ...[320, 640, 1280].map((width) => ({ ratio: '16x9', width, format }) as const),
  ]),
  { ratio: '1x1', width: 160, format: 'webp' },
  ...(['16x9', '4x3', '1x1'] as const).map((ratio) => ({ ratio, width: 1200, format: 'jpg' }) as const),
]

/** The name under which the upload itself is kept. It is never served. */
export const SOURCE = 'source'

const TYPES: Record<PictureFormat, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }
const FILE = /^(\w+-\d+)(?:-[0-9a-z]{12})?\.(avif|webp|jpg)$/
const KNOWN = new Set(DERIVATIVES.map(({ ratio, width, format }) => `${ratio}-${width}.${format}`))

/** The file name of a derivative, as in `16x9-640.webp`, with the part that it shows where that is not the middle. */
export function derivativeName({ ratio, width, format }: Derivative, cuts: Crops): string {
  const cut = ratio === 'original' ? undefined : cuts[ratio]
  return `${ratio}-${width}${cut ? `-${cutName(cut)}` : ''}.${format}`
}

/** The kind of file that a name of a derivative says, of whatever part of a picture; null for any other name. */
export function mediaType(name: string): string | null {
  const [, shape, format] = FILE.exec(name) ?? []
  return KNOWN.has(`${shape}.${format}`) ? TYPES[format as PictureFormat] : null
}

/** The names of the files that must stand for a picture to be shown. */
export function fileNames({ cuts, hasAvif }: Pick<PictureView, 'cuts' | 'hasAvif'>): string[] {
  return DERIVATIVES.filter(({ format }) => hasAvif || format !== 'avif').map((made) =>
    derivativeName(made, cuts),
  )
}

/** The address of a picture's file, without the host. It never changes and may be cached for ever. */
export function pictureUrl(
  { key, cuts }: PictureFiles,
  ratio: PictureRatio,
  width: number,
  format: PictureFormat = 'webp',
): string {
  return `/media/${key}/${derivativeName({ ratio, width, format }, cuts)}`
}

/** The real size in pixels of a derivative: the nominal width, or less when what it shows has fewer pixels. */
export function derivativeSize(
  picture: Size & { cuts: Crops },
  ratio: PictureRatio,
  nominalWidth: number,
): Size {
  if (ratio === 'original') {
    const width = Math.min(nominalWidth, picture.width)
    return { width, height: Math.max(1, Math.round((width * picture.height) / picture.width)) }
  }
  const value = RATIO_VALUE[ratio]
  const cut = picture.cuts[ratio]
  const shown = cut ? boxPixels(cut, picture) : picture
  const width = Math.max(1, Math.min(nominalWidth, shown.width, Math.floor(shown.height * value)))
  return { width, height: Math.max(1, Math.round(width / value)) }
}

/** The `srcset` of a picture's files of one format in one shape, with their real widths, no width twice. */
export function pictureSrcSet(
  picture: PictureFiles & Size,
  ratio: PictureRatio,
  format: (typeof PAGE_FORMATS)[number] = 'webp',
): string {
  const seen = new Set<number>()
  const parts: string[] = []
  for (const made of DERIVATIVES) {
    if (made.ratio !== ratio || made.format !== format) continue
    const { width } = derivativeSize(picture, ratio, made.width)
    if (seen.has(width)) continue
    seen.add(width)
    parts.push(`${pictureUrl(picture, ratio, made.width, format)} ${width}w`)
  }
  return parts.join(', ')
}
